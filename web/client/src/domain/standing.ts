import type { DisposalState } from '@/services/contracts'

/** What of a warning's disposal the list can be narrowed to. */
export const standings = ['new', 'unacknowledged', 'acknowledged', 'dispatched', 'overdue', 'answered', 'accepted', 'closed', 'muted'] as const

export type Standing = (typeof standings)[number]

export const isStanding = (text: string): text is Standing => (standings as readonly string[]).includes(text)

/** Assigned to nobody, and to whoever asks. */
export const nobody = 'none'
export const oneself = 'me'

export interface Circumstances {
  mark: DisposalState | undefined
  muted: boolean
  isNew: boolean
  /** The day, as a due day is written. */
  today: string
}

export function stands(standing: Standing, { mark, muted, isNew, today }: Circumstances): boolean {
  switch (standing) {
    case 'new': return isNew
    case 'muted': return muted
    case 'unacknowledged': return !mark?.acknowledgedAt
    case 'acknowledged': return !!mark?.acknowledgedAt && mark.stage === 'open'
    case 'overdue': return mark?.stage === 'dispatched' && !!mark.due && mark.due < today
    default: return mark?.stage === standing
  }
}

export function isAssigned(mark: DisposalState | undefined, assignee: string, self: string): boolean {
  if (assignee === nobody) return !mark?.assignee
  return mark?.assignee === (assignee === oneself ? self : assignee)
}
