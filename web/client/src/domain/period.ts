/** A reporting period in its text forms: 2026-03, 2026-01..02, 2026-03-T1, 2026-03-15. */
export type Language = 'zh-CN' | 'en'

interface Parts {
  year: number
  month: number
  kind: 'month' | 'januaryFebruary' | 'tenDay' | 'day'
  /** The ten-day's number or the day. */
  part: number
}

const form = /^(\d{4})-(\d{2})(?:(\.\.02)|-T([1-3])|-(\d{2}))?$/
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const tenDays = { zh: ['上旬', '中旬', '下旬'], en: ['1–10', '11–20', '21–end'] }

function parse(text: string): Parts | undefined {
  const match = form.exec(text)
  if (!match) return undefined
  const [, year, month, both, tenDay, day] = match
  const kind = both ? 'januaryFebruary' : tenDay ? 'tenDay' : day ? 'day' : 'month'
  return { year: Number(year), month: Number(month), kind, part: Number(tenDay ?? day ?? 0) }
}

/** In words: 2026年3月, 2026年1—2月, 2026年3月上旬; Mar 2026, Jan–Feb 2026. */
export function periodName(text: string, language: Language): string {
  const period = parse(text)
  if (!period) return text
  return language === 'en' ? english(period) : chinese(period)
}

/** For an axis: 26-03, 26-01/02, 26-03上. */
export function periodTick(text: string, language: Language): string {
  const period = parse(text)
  if (!period) return text
  const stem = text.slice(2, 7)
  if (period.kind === 'januaryFebruary') return `${stem}/02`
  if (period.kind === 'tenDay') return language === 'en' ? `${stem}·${period.part}` : stem + tenDays.zh[period.part - 1]?.[0]
  return period.kind === 'day' ? text.slice(5) : stem
}

/** Sorts by the period's end; a longer period comes after a shorter one that ends with it. */
export function periodOrder(text: string): number {
  const period = parse(text)
  if (!period) return 0
  const month = period.kind === 'januaryFebruary' ? 2 : period.month
  const day = period.kind === 'day' ? period.part : period.kind === 'tenDay' && period.part < 3 ? period.part * 10 + 0.5 : 31.5
  const longer = period.kind === 'month' ? 0.1 : period.kind === 'januaryFebruary' ? 0.2 : 0
  return period.year * 10000 + month * 100 + day + longer
}

function chinese({ year, month, kind, part }: Parts): string {
  switch (kind) {
    case 'januaryFebruary': return `${year}年1—2月`
    case 'tenDay': return `${year}年${month}月${tenDays.zh[part - 1]}`
    case 'day': return `${year}年${month}月${part}日`
    default: return `${year}年${month}月`
  }
}

function english({ year, month, kind, part }: Parts): string {
  const name = months[month - 1] ?? String(month)
  switch (kind) {
    case 'januaryFebruary': return `Jan–Feb ${year}`
    case 'tenDay': return `${name} ${tenDays.en[part - 1]}, ${year}`
    case 'day': return `${name} ${part}, ${year}`
    default: return `${name} ${year}`
  }
}
