import type { TransitionView, Warning } from '@/services/contracts'
import { gravityOf } from './level'

/** A step, or a run of periods in which nothing but time went on. */
export type TimelineEntry = { kind: 'step'; step: TransitionView } | { kind: 'run'; steps: TransitionView[] }

const shortestRun = 3

/** Newest first. Three and more uneventful periods in a row are one entry, so that what happened stands out. */
export function timelineOf(transitions: readonly TransitionView[]): TimelineEntry[] {
  const entries: TimelineEntry[] = []
  let run: TransitionView[] = []
  const close = () => {
    if (run.length >= shortestRun) entries.push({ kind: 'run', steps: run })
    else entries.push(...run.map((step): TimelineEntry => ({ kind: 'step', step })))
    run = []
  }
  for (const step of [...transitions].reverse()) {
    if (step.transition.kind === 'continued' && step.transition.cause === 'reading') {
      run.push(step)
      continue
    }
    close()
    entries.push({ kind: 'step', step })
  }
  close()
  return entries
}

/** What a step is called: a change of level says which way. */
export function stepName({ kind, from, level }: TransitionView['transition']) {
  if (kind !== 'levelChanged') return kind
  return gravityOf(level) > gravityOf(from) ? 'levelUp' : 'levelDown'
}

/** The last step as the list knows it, without the level before it. Whoever stands at the peak after a change came up to it. */
export function lastStepName({ lastTransition, lastCause, level, peak }: Warning) {
  return lastTransition === 'levelChanged' && lastCause === 'reading' && level === peak ? 'levelUp' : lastTransition
}
