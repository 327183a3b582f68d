import type { ReportingState, ReportingView } from '@/services/contracts'

/** States as one looks for them: what is still to come, and what need not come, are one each. */
export type StateGroup = 'missing' | 'late' | 'filed' | 'pending' | 'excused'

export const stateGroups = ['missing', 'late', 'filed', 'pending', 'excused'] as const satisfies readonly StateGroup[]

const groups: Record<ReportingState, StateGroup> = { missing: 'missing', late: 'late', filed: 'filed', due: 'pending', notDue: 'pending', exempt: 'excused', suspended: 'excused' }

export const groupOf = (state: ReportingState) => groups[state]

export interface ReportingFilter {
  q: string
  form: string
  area: string
  state: string
}

/** What matches all but the state: of it the counts by state are told. */
export function within(rows: readonly ReportingView[], { q, form, area }: Omit<ReportingFilter, 'state'>): ReportingView[] {
  const wanted = q.trim().toLowerCase()
  return rows.filter(row => (!form || row.form === form) && (!area || row.area === area)
    && (!wanted || row.enterpriseName.toLowerCase().includes(wanted) || row.enterprise.toLowerCase().includes(wanted)))
}

export const inState = (rows: readonly ReportingView[], state: string) => (state ? rows.filter(row => groupOf(row.state) === state) : [...rows])

export function countByState(rows: readonly ReportingView[]): Record<StateGroup, number> {
  const counts = { missing: 0, late: 0, filed: 0, pending: 0, excused: 0 }
  for (const { state } of rows) counts[groupOf(state)]++
  return counts
}

const rank: Record<StateGroup, number> = { missing: 0, pending: 1, late: 2, filed: 3, excused: 4 }

/** Those to be chased first, the longest overdue before the others. */
export const inOrder = (rows: readonly ReportingView[]) =>
  [...rows].sort((a, b) => rank[groupOf(a.state)] - rank[groupOf(b.state)] || b.overdueWorkdays - a.overdueWorkdays || a.enterprise.localeCompare(b.enterprise) || a.form.localeCompare(b.form))
