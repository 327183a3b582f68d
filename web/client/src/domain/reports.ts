import type { ReportVersionView } from '@/services/contracts'
import { periodOrder } from './period'

export interface ReportEntry {
  newest: ReportVersionView
  versions: ReportVersionView[]
}

/** One entry per report with its versions, the newest first: by period, the newest first, then the city, then the areas in their order. */
export function entriesOf(versions: readonly ReportVersionView[], areas: readonly string[]): ReportEntry[] {
  const byReport = new Map<string, ReportVersionView[]>()
  for (const version of versions) {
    const key = `${version.period} ${version.code}`
    byReport.set(key, [version, ...(byReport.get(key) ?? [])])
  }
  const order = new Map(areas.map((code, at): [string, number] => [code, at]))
  const place = (code: string) => order.get(code) ?? -1
  return [...byReport.values()]
    .map(own => own.toSorted((a, b) => b.version - a.version))
    .flatMap(versions => (versions[0] ? [{ newest: versions[0], versions }] : []))
    .toSorted((a, b) => periodOrder(b.newest.period) - periodOrder(a.newest.period) || place(a.newest.code) - place(b.newest.code))
}

/** What a month's field asks the server for: January and February are one. */
export const reportPeriod = (month: string) => (month.endsWith('-02') ? `${month.slice(0, 4)}-01..02` : month)
