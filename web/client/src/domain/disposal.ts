import type { DisposalActionKind, DisposalRequest } from '@/services/contracts'

/** What somebody fills in; each action asks for some of it. */
export interface DisposalDraft {
  text: string
  assignee: string
  unit: string
  workdays: number
  cause: string
  impact: string
  measure: string
  recovery: string
}

export type DraftField = keyof DisposalDraft

export const emptyDraft = (): DisposalDraft => ({ text: '', assignee: '', unit: '', workdays: 3, cause: '', impact: '', measure: '', recovery: '' })

const asked: Record<DisposalActionKind, readonly DraftField[]> = {
  acknowledged: ['text'], noted: ['text'], assigned: ['assignee', 'text'], dispatched: ['unit', 'workdays', 'text'], answered: ['cause', 'impact', 'measure', 'recovery', 'text'],
  returned: ['text', 'workdays'], accepted: ['text'], closedByHand: ['text'], reopened: ['text'], withdrawn: ['text'],
}
const textNeeded: ReadonlySet<DisposalActionKind> = new Set(['noted', 'returned', 'closedByHand', 'reopened'])

export const fieldsOf = (action: DisposalActionKind) => asked[action]

/** The fields that an action needs and the draft lacks. */
export const missingFields = (action: DisposalActionKind, draft: DisposalDraft): DraftField[] =>
  asked[action].filter(field => {
    if (field === 'workdays') return !(Number.isInteger(draft.workdays) && draft.workdays >= 1 && draft.workdays <= 60)
    return (field !== 'text' || textNeeded.has(action)) && !draft[field].trim()
  })

export function requestOf(action: DisposalActionKind, draft: DisposalDraft): Omit<DisposalRequest, 'after'> {
  const has = (field: DraftField) => asked[action].includes(field)
  return {
    action,
    text: draft.text,
    ...(has('assignee') && { assignee: draft.assignee }),
    ...(has('unit') && { unit: draft.unit }),
    ...(has('workdays') && { workdays: draft.workdays }),
    ...(has('cause') && { answer: { cause: draft.cause, impact: draft.impact, measure: draft.measure, recovery: draft.recovery } }),
  }
}
