/** What a backtest says of a rule, beside the version in force. */
import { periodOrder } from '@/domain/period'
import type { BacktestEpisode, BacktestResult, BacktestRuleScore, KnownEvent, Level, RuleDocument } from '@/services/contracts'

/** Under this id the version in force runs beside the one that is tried. */
export const inForce = (id: string) => `${id}~`

/** The rules of a trial, judged over all of history whatever day a version speaks from. */
export const tried = (rule: RuleDocument, enabled?: RuleDocument): RuleDocument[] => [
  { ...rule, id: rule.id || 'tried', from: null },
  ...(enabled ? [{ ...enabled, id: inForce(rule.id || 'tried'), from: null }] : []),
]

export const scoreOf = (result: BacktestResult, id: string): BacktestRuleScore | undefined => result.rules.find(({ rule }) => rule === id)

export type Presence = 'both' | 'added' | 'gone'

/** @property presence Whether the version in force raises it too. */
export interface PreviewEpisode extends BacktestEpisode {
  presence: Presence
}

/** The episodes of both, the newest first. Two are the same when they were raised at one subject for one period. */
export function episodesOf(result: BacktestResult, id: string, compared: boolean): PreviewEpisode[] {
  const key = ({ subjectKind, enterprise, raisedPeriod }: BacktestEpisode) => `${subjectKind} ${enterprise} ${raisedPeriod}`
  const [own, other] = [id, inForce(id)].map(rule => result.episodes.filter(episode => episode.rule === rule)) as [BacktestEpisode[], BacktestEpisode[]]
  const [ownKeys, otherKeys] = [new Set(own.map(key)), new Set(other.map(key))]
  return [
    ...own.map(episode => ({ ...episode, presence: !compared || otherKeys.has(key(episode)) ? 'both' as const : 'added' as const })),
    ...other.filter(episode => !ownKeys.has(key(episode))).map(episode => ({ ...episode, presence: 'gone' as const })),
  ].toSorted((a, b) => periodOrder(b.raisedPeriod) - periodOrder(a.raisedPeriod) || a.enterprise.localeCompare(b.enterprise))
}

export interface PreviewMonth {
  period: string
  count: number
  before: number
}

/** Episodes raised per period, periods without any included: those that were judged. */
export function monthsOf(result: BacktestResult, id: string): PreviewMonth[] {
  const count = (rule: string) => {
    const counts = new Map<string, number>()
    for (const { rule: of, raisedPeriod } of result.episodes) if (of === rule) counts.set(raisedPeriod, (counts.get(raisedPeriod) ?? 0) + 1)
    return counts
  }
  const [own, other] = [count(id), count(inForce(id))]
  const periods = new Set([...result.months.map(({ period }) => period), ...own.keys(), ...other.keys()])
  return [...periods].toSorted((a, b) => periodOrder(a) - periodOrder(b)).map(period => ({ period, count: own.get(period) ?? 0, before: other.get(period) ?? 0 }))
}

export function peaksOf(result: BacktestResult, id: string): Partial<Record<Level, number>> {
  const peaks: Partial<Record<Level, number>> = {}
  for (const { rule, peak } of result.episodes) if (rule === id) peaks[peak] = (peaks[peak] ?? 0) + 1
  return peaks
}

/** Kinds that are about filing: a warning on production in one is a false alarm, as the command line has it. */
const filing = new Set(['uniterror', 'late', 'missing', 'revision'])

/**
 * Known events from the lines of a CSV file: enterprise,kind,firstPeriod,lastPeriod, or first,last for all enterprises alike.
 * @throws Error with the number of the line that cannot be read.
 */
export function parseEvents(text: string): KnownEvent[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).map((line, at) => ({ line: line.trim(), no: at + 1 })).filter(({ line }) => line && !line.startsWith('#'))
  const header = lines.shift()?.line.split(',').map(name => name.trim()) ?? []
  const common = header.includes('first') && header.includes('last')
  const names = common ? ['first', 'last'] : ['enterprise', 'kind', 'firstPeriod', 'lastPeriod']
  if (!names.every(name => header.includes(name))) throw new EventFault('header', 1)
  const events = lines.map(({ line, no }) => {
    const cells = line.split(',').map(cell => cell.trim())
    const cell = (name: string) => cells[header.indexOf(name)] ?? ''
    const [first, last] = common ? [cell('first'), cell('last')] : [cell('firstPeriod'), cell('lastPeriod')]
    if (!periodOrder(first) || !periodOrder(last) || periodOrder(last) < periodOrder(first)) throw new EventFault('period', no)
    return common ? { enterprise: null, kind: 'event', first, last } : { enterprise: cell('enterprise'), kind: cell('kind'), first, last }
  })
  return events.filter(({ kind }) => !filing.has(kind.toLowerCase()))
}

export class EventFault extends Error {
  constructor(readonly key: 'header' | 'period', readonly line: number) {
    super(`line ${line}: ${key}`)
  }
}
