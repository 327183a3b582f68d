import type { Warning } from '@/services/contracts'
import { gravestFirst, gravityOf, type OpenLevel } from './level'

const instants = new WeakMap<Warning, number>()

/** When it changed last, as a number. Parsed once: ten thousand are compared at a time. */
export function changedAt(warning: Warning): number {
  let instant = instants.get(warning)
  if (instant === undefined) instants.set(warning, (instant = Date.parse(warning.changedAt)))
  return instant
}

const compare = (a: Warning, b: Warning) => gravityOf(b.level) - gravityOf(a.level) || changedAt(b) - changedAt(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Gravest first, then the one that changed last. */
export const inReadingOrder = (warnings: Iterable<Warning>): Warning[] => [...warnings].sort(compare)

/**
 * An ordered list after some of its warnings changed: those that are there move to their places, the rest is taken over in one pass.
 * Sorting ten thousand at every delta would hold up the keyboard.
 * @param now What of the changed ones is in the list now.
 */
export function reordered(ordered: readonly Warning[], changed: Iterable<Warning>, now: ReadonlyMap<string, Warning>): Warning[] {
  const touched = new Set<string>()
  for (const { id } of changed) touched.add(id)
  const coming: Warning[] = []
  for (const id of touched) {
    const warning = now.get(id)
    if (warning) coming.push(warning)
  }
  coming.sort(compare)
  const next: Warning[] = []
  let at = 0
  for (const warning of ordered) {
    if (touched.has(warning.id)) continue
    for (let first = coming[at]; first && compare(first, warning) < 0; first = coming[++at]) next.push(first)
    next.push(warning)
  }
  return next.concat(coming.slice(at))
}

/** Something to look at: it began, began again or got worse. That it goes on, or gets better, can wait. */
export const isNews = ({ lastTransition, level, peak }: Warning) =>
  lastTransition === 'raised' || lastTransition === 'reopened' || (lastTransition === 'levelChanged' && level === peak)

export function countByLevel(warnings: Iterable<Warning>): Record<OpenLevel, number> {
  const counts = Object.fromEntries(gravestFirst.map(level => [level, 0])) as Record<OpenLevel, number>
  for (const { level } of warnings) if (level !== 'none') counts[level]++
  return counts
}

export interface WarningFilter {
  levels: ReadonlySet<string>
  tier?: string
  area?: string
  industry?: string
  rule?: string
  /** Words that must all occur in who and what. */
  search?: string
}

export function filterOf(filter: WarningFilter): (warning: Warning) => boolean {
  const { levels, tier, area, industry, rule } = filter
  const words = filter.search?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
  return warning =>
    (levels.size === 0 || levels.has(warning.level)) &&
    (!tier || warning.tier === tier) &&
    (!area || warning.area === area) &&
    (!industry || warning.industry === industry) &&
    (!rule || warning.rule === rule) &&
    words.every(word => searchable(warning).includes(word))
}

const texts = new WeakMap<Warning, string>()

/** Ten thousand warnings are searched at every keystroke: each one's text is made once. */
function searchable(warning: Warning): string {
  let text = texts.get(warning)
  if (text === undefined) {
    const { subject, subjectName, ruleName, indicatorName } = warning
    text = [subject, subjectName, ruleName.zh, ruleName.en, indicatorName.zh, indicatorName.en].join('\n').toLowerCase()
    texts.set(warning, text)
  }
  return text
}
