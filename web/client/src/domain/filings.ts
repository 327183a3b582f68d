import type { FilingRemark, ReportingState, ReportingView, Text } from '@/services/contracts'

export interface FilingMonth {
  /** The month; January and February as one count for February. */
  month: string
  byForm: ReadonlyMap<string, ReportingView>
}

export interface FilingTable {
  forms: readonly { code: string; name: Text }[]
  /** Newest first. */
  months: readonly FilingMonth[]
  expected: number
  onTime: number
  late: number
  missing: number
}

/** The month that a period ends with. */
const monthOf = (period: string) => (period.includes('..') ? `${period.slice(0, 5)}${period.slice(-2)}` : period)

export function filingTable(filings: readonly ReportingView[]): FilingTable {
  const forms = new Map(filings.map((filing): [string, { code: string; name: Text }] => [filing.form, { code: filing.form, name: filing.formName }]))
  const months = new Map<string, Map<string, ReportingView>>()
  for (const filing of filings) {
    const month = monthOf(filing.period)
    months.set(month, (months.get(month) ?? new Map<string, ReportingView>()).set(filing.form, filing))
  }
  const count = (state: ReportingState) => filings.filter(filing => filing.state === state).length
  const [onTime, late, missing] = [count('filed'), count('late'), count('missing')]
  return {
    forms: [...forms.values()], months: [...months].toSorted(([a], [b]) => b.localeCompare(a)).map(([month, byForm]) => ({ month, byForm })),
    expected: onTime + late + missing + count('due') + count('notDue'), onTime, late, missing,
  }
}

/** The explained filings of an indicator, by the periods that they hold. */
export function explainedAt(remarks: readonly FilingRemark[], indicator: string): ReadonlyMap<string, FilingRemark[]> {
  const found = new Map<string, FilingRemark[]>()
  for (const remark of remarks) {
    if (!remark.flags.length || !remark.indicators.includes(indicator)) continue
    for (const period of remark.periods) found.set(period, [...(found.get(period) ?? []), remark])
  }
  return found
}
