/** What each kind of rule has and has not, as the server judges it. */
import type { IndicatorView, RuleKind, Side } from '@/services/contracts'

interface Traits {
  /** Which side is the trouble's; absent where one may choose. */
  side?: Side
  /** What the form asks besides. */
  asks: readonly ('other' | 'comparison' | 'form' | 'baseline' | 'drift' | 'forecaster' | 'target')[]
  subjects: 'all' | 'enterprises' | 'aggregates'
  /** The numbers of a threshold: any, whole ones from 1, or a score above 0 and at most 1. */
  numbers: 'any' | 'counts' | 'scores'
  /** Holds are counted in periods, in records of a stream, or there are none. */
  holds: 'periods' | 'records' | 'none'
  /** The backtest can run it on stored history. */
  tried: boolean
}

const usual: Traits = { asks: [], subjects: 'all', numbers: 'any', holds: 'periods', tried: true }

export const kinds = [
  'yoy', 'ytdYoy', 'mom', 'level', 'consecutiveFalls', 'forecastDistance', 'cusum', 'ewma', 'divergence', 'notReported', 'shareFalling', 'targetGap', 'streamAnomaly',
] as const satisfies RuleKind[]

const traits: Record<RuleKind, Traits> = {
  level: usual,
  yoy: usual,
  ytdYoy: usual,
  mom: usual,
  consecutiveFalls: { ...usual, side: 'above', asks: ['comparison'], numbers: 'counts' },
  forecastDistance: { ...usual, asks: ['forecaster'] },
  cusum: { ...usual, side: 'above', asks: ['baseline', 'drift'] },
  ewma: { ...usual, asks: ['baseline'] },
  divergence: { ...usual, asks: ['other'] },
  notReported: { side: 'above', asks: ['form'], subjects: 'enterprises', numbers: 'counts', holds: 'none', tried: false },
  shareFalling: { ...usual, subjects: 'aggregates' },
  targetGap: { ...usual, asks: ['target'], subjects: 'aggregates' },
  streamAnomaly: { side: 'above', asks: [], subjects: 'enterprises', numbers: 'scores', holds: 'records', tried: false },
}

export const traitsOf = (kind: RuleKind) => traits[kind]

/** Whether a kind of rule can judge an indicator. */
export function judges(kind: RuleKind, indicator: IndicatorView): boolean {
  const flow = indicator.kind === 'flow' && !indicator.derived
  switch (kind) {
    case 'streamAnomaly': return indicator.frequency === 'instant'
    case 'ytdYoy':
    case 'targetGap': return flow && indicator.frequency !== 'instant'
    case 'shareFalling': return !indicator.derived && indicator.frequency !== 'instant'
    default: return indicator.frequency !== 'instant'
  }
}

/** Unit of the number that the thresholds are in. */
export function metricUnit(kind: RuleKind, indicator: IndicatorView | undefined): string {
  switch (kind) {
    case 'level': return indicator?.units[0] ?? ''
    case 'consecutiveFalls': return 'n'
    case 'forecastDistance':
    case 'streamAnomaly': return ''
    case 'cusum':
    case 'ewma': return 'σ'
    case 'divergence':
    case 'targetGap': return 'pp'
    case 'shareFalling': return '%'
    case 'notReported': return '工作日'
    default: return indicator?.kind === 'ratio' ? 'pp' : '%'
  }
}
