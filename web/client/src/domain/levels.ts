import type { Level, TransitionView } from '@/services/contracts'

/** A time in which a warning stood at one level. */
export interface LevelSpan {
  level: Level
  from: string
  /** Absent: it still does. */
  until?: string
}

/** The levels that a warning went through, oldest first. A step that left the level as it was makes no span. */
export function levelSpans(transitions: readonly TransitionView[]): LevelSpan[] {
  const spans: LevelSpan[] = []
  for (const { transition: { level, at } } of transitions) {
    const last = spans.at(-1)
    if (last?.level === level) continue
    if (last) last.until = at
    spans.push({ level, from: at })
  }
  // The end of a warning is no level of it; a gap between two lives of it is.
  if (spans.at(-1)?.level === 'none') spans.pop()
  return spans
}
