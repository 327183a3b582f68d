import type { Warning } from '@/services/contracts'
import { gravestFirst, gravityOf, type OpenLevel } from './level'

/** Gravest first, then the one that changed last. */
export function inReadingOrder(warnings: Iterable<Warning>): Warning[] {
  const keyed = Array.from(warnings, warning => ({ warning, gravity: gravityOf(warning.level), changed: Date.parse(warning.changedAt) }))
  keyed.sort((a, b) => b.gravity - a.gravity || b.changed - a.changed || (a.warning.id < b.warning.id ? -1 : 1))
  return keyed.map(({ warning }) => warning)
}

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
  /** Words that must all occur in who and what. */
  search?: string
}

export function filterOf(filter: WarningFilter): (warning: Warning) => boolean {
  const words = filter.search?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
  return warning =>
    (filter.levels.size === 0 || filter.levels.has(warning.level)) &&
    (!filter.tier || warning.tier === filter.tier) &&
    (!filter.area || warning.area === filter.area) &&
    (!filter.industry || warning.industry === filter.industry) &&
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
