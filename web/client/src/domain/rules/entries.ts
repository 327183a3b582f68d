import type { RuleState, RuleVersion } from '@/services/contracts'

export interface RuleEntry {
  id: string
  /** Of the version in force; of a rule that never was in force: draft. */
  state: RuleState
  /** In force: the newest that is no draft, when it is enabled. */
  enabled?: RuleVersion
  /** The newest version, when it is a draft. */
  draft?: RuleVersion
  newest: RuleVersion
  /** Newest first. */
  versions: RuleVersion[]
}

/** One entry per rule. Which version holds: the newest that is no draft. */
export function ruleEntries(versions: readonly RuleVersion[]): RuleEntry[] {
  const byRule = new Map<string, RuleVersion[]>()
  for (const version of versions) byRule.set(version.id, [...(byRule.get(version.id) ?? []), version])
  return [...byRule].map(([id, own]) => {
    const newestFirst = own.toSorted((a, b) => b.version - a.version)
    const newest = newestFirst[0] as RuleVersion
    const settled = newestFirst.find(({ state }) => state !== 'draft')
    return {
      id, versions: newestFirst, newest, state: settled?.state ?? 'draft',
      enabled: settled?.state === 'enabled' ? settled : undefined,
      draft: newest.state === 'draft' ? newest : undefined,
    }
  })
}

/** A rule that came with the product was written by nobody, at no time. */
export const isStarter = ({ by, at }: RuleVersion) => !by && new Date(at).getTime() === 0

const states: RuleState[] = ['enabled', 'draft', 'retired']

/** In force first, then drafts, then what is retired; within, as they came. */
export const inListOrder = (entries: readonly RuleEntry[]) => entries.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state))
