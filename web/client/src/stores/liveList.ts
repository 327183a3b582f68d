import type { Warning, WarningDelta, WarningSnapshot, WarningUpdate } from '@/services/contracts'

/**
 * The list of open warnings as the server's updates build it. Pure: a function from a state and what arrived to a state.
 * While a snapshot is asked for (`pending`), deltas wait; they may already be in it, or come on top of it.
 */
export interface LiveList {
  readonly pending: boolean
  /** The state is that of all changes up to here; absent before the first snapshot. */
  readonly position?: number
  readonly warnings: ReadonlyMap<string, Warning>
  readonly waiting: readonly WarningUpdate[]
}

export interface Step {
  readonly list: LiveList
  /** Warnings that deltas brought, in order, those that left included. */
  readonly changed: readonly Warning[]
  /** Updates were missed: ask for a snapshot. */
  readonly gap: boolean
}

export const emptyList: LiveList = { pending: false, warnings: new Map(), waiting: [] }

/** A snapshot has been asked for. Asking again keeps what waits: the newer answer covers it. */
export const asked = (list: LiveList): LiveList => ({ ...list, pending: true })

/** The snapshot that was asked for is here: it replaces everything, then what waited is applied on top. */
export function answered(list: LiveList, snapshot: WarningSnapshot): Step {
  const waiting = [...list.waiting].sort((a, b) => a.position - b.position)
  let step = replaced(snapshot)
  for (const update of waiting) {
    if (update.position <= (step.list.position ?? 0)) continue
    const next = received(step.list, update)
    step = { ...next, changed: [...step.changed, ...next.changed] }
    if (next.gap) return step
  }
  return step
}

/** The server pushed an update. */
export function received(list: LiveList, update: WarningUpdate): Step {
  if (list.pending) return { list: { ...list, waiting: [...list.waiting, update] }, changed: [], gap: false }
  if (update.type === 'snapshot') return replaced(update)
  if (list.position === undefined || update.previous > list.position) return { list, changed: [], gap: true }
  if (update.position <= list.position) return { list, changed: [], gap: false }
  return applied(list, update)
}

function replaced(snapshot: WarningSnapshot): Step {
  const open = snapshot.warnings.filter(isOpen).map((warning): [string, Warning] => [warning.id, warning])
  return { list: { pending: false, position: snapshot.position, warnings: new Map(open), waiting: [] }, changed: [], gap: false }
}

function applied(list: LiveList, delta: WarningDelta): Step {
  const warnings = new Map(list.warnings)
  for (const warning of delta.changed) {
    if (isOpen(warning)) warnings.set(warning.id, warning)
    else warnings.delete(warning.id)
  }
  return { list: { ...list, position: delta.position, warnings }, changed: delta.changed, gap: false }
}

const isOpen = (warning: Warning) => warning.status === 'active'
