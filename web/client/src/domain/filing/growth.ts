import type { FilingLine, IndicatorView } from '@/services/contracts'
import { baseOf, type Entry, kept } from './entries'

export interface Growth {
  value: number
  unit: '%' | 'pp'
}

/** Year on year of what is typed: against the base that is typed with it, else last year's own. From a base of zero or less no growth can be told. */
export function growthOf(line: FilingLine, entry: Entry, key: 'value' | 'yearToDate', kind: IndicatorView['kind']): Growth | undefined {
  const now = kept(line, entry, key)
  const base = kept(line, entry, baseOf(key)) ?? (key === 'value' ? line.lastYear : line.lastYearToDate)
  if (now === undefined || base == null) return undefined
  if (kind === 'ratio') return { value: now - base, unit: 'pp' }
  return base > 0 ? { value: ((now - base) / base) * 100, unit: '%' } : undefined
}

/** A lone January or February says nothing by itself: the Spring Festival moves between them. */
export const isFestivalMonth = (period: string) => /^\d{4}-0[12]$/.test(period)

/** The year to date that this period's own figure makes, in the kept unit. */
export function expectedToDate(line: FilingLine, entry: Entry): number | undefined {
  const own = kept(line, entry, 'value')
  return own === undefined || line.previousToDate == null ? undefined : own + line.previousToDate
}
