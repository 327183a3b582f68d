import type { Language } from './period'

/** Everything people see is Shanghai time, wherever the browser is. */
const timeZone = 'Asia/Shanghai'
const minus = '−'
const absent = '—'

/** English names of the units that the catalogue knows; a unit that is not here shows as the server wrote it. */
const englishUnits: Record<string, string> = {
  元: 'CNY', 千元: 'k CNY', 万元: '×10⁴ CNY', 亿元: '×10⁸ CNY', 万千瓦时: '×10⁴ kWh', 千瓦时: 'kWh', 人: 'people', 家: 'firms',
  吨: 't', 万吨: '×10⁴ t', 吨标准煤: 'tce', 万吨标准煤: '×10⁴ tce', 天: 'days', 工作日: 'workdays', 万人: '×10⁴ people', 亿千瓦时: '×10⁸ kWh', 件: 'pcs', 台: 'sets', 个: 'pcs', 倍: '×',
  '元/千瓦时': 'CNY/kWh', '万元/万千瓦时': 'CNY/kWh', 元每千瓦时: 'CNY/kWh',
}
const signUnits: Record<string, Record<Language, string>> = {
  pp: { 'zh-CN': '个百分点', en: 'pp' },
  n: { 'zh-CN': '期', en: 'periods' },
}

export const unitName = (unit: string, language: Language) =>
  signUnits[unit]?.[language] ?? (language === 'en' ? (englishUnits[unit] ?? unit) : unit)

/** Thousands separators; as many decimals as the size of the figure deserves, at most two. */
export function figure(value: number | null | undefined, decimals = decimalsOf(value)): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return absent
  const text = fixed(decimals).format(Math.abs(value))
  return value < 0 && /[1-9]/.test(text) ? minus + text : text
}

/** A figure with its unit: 1,234 万元, −23.4%, 3 期. */
export function measure(value: number | null | undefined, unit: string, language: Language): string {
  if (value === null || value === undefined) return absent
  if (unit === '%') return `${figure(value, 1)}%`
  if (unit === 'pp') return `${figure(value, 1)} ${unitName(unit, language)}`
  if (unit === 'n') return `${figure(value, 0)} ${unitName(unit, language)}`
  return `${figure(value)} ${unitName(unit, language)}`
}

/** A change, always with its sign: +3.2%, −1.5 pp. */
export function growth(value: number | null | undefined, unit: '%' | 'pp', language: Language): string {
  const text = measure(value, unit, language)
  return value && value > 0 && !/^0(\.0)?\D*$/.test(text) ? `+${text}` : text
}

/** Short for an axis: 12万 / 120k. */
export const compact = (value: number, language: Language) =>
  new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value)

/** 2026-03-10 00:30, the same in both languages. */
export const dateTime = (instant: string | number) => shanghai.format(new Date(instant)).replace(', ', ' ')

export const date = (instant: string | number) => dateTime(instant).slice(0, 10)

// Making a formatter costs more than using it a hundred times, and a list that scrolls makes many.
const shanghai = new Intl.DateTimeFormat('en-CA', {
  timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
})
const decimalFormats = new Map<number, Intl.NumberFormat>()

function fixed(decimals: number): Intl.NumberFormat {
  let format = decimalFormats.get(decimals)
  if (!format) {
    format = new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    decimalFormats.set(decimals, format)
  }
  return format
}

function decimalsOf(value: number | null | undefined): number {
  const size = Math.abs(value ?? 0)
  if (Number.isInteger(value) || size >= 1000) return 0
  return size >= 100 ? 1 : 2
}
