import { describe, expect, it } from 'vitest'
import type { BacktestEpisode, BacktestResult } from '@/services/contracts'
import { aRule } from '@/testing/rules'
import { episodesOf, EventFault, monthsOf, parseEvents, peaksOf, tried } from './preview'

const episode = (rule: string, enterprise: string, raisedPeriod: string): BacktestEpisode => ({
  enterprise, enterpriseName: enterprise, subjectKind: 'enterprise', rule, ruleVersion: 1, indicator: 'gross_output', firstPeriod: raisedPeriod, raisedPeriod, knownAt: null, peak: 'blue', lastPeriod: raisedPeriod,
  clearedPeriod: null, withdrawn: false, event: null, lead: null,
})
const confusion = { hits: 0, falseAlarms: 0, misses: 0, quiet: 1, precision: null, recall: null, noiseToSignal: null }
const result: BacktestResult = {
  rules: [], events: [], months: ['2025-01..02', '2025-03', '2025-04'].map(period => ({ period, confusion })),
  episodes: [episode('r', 'C1', '2025-03'), episode('r', 'C2', '2025-03'), episode('r~', 'C1', '2025-03'), episode('r~', 'C3', '2025-01..02')],
}

describe('the preview of a rule', () => {
  it('tries a version over all of history, beside the one in force', () => {
    const rule = aRule({ from: '2026-03-01' })
    expect(tried(rule, rule).map(({ id, from }) => [id, from])).toEqual([['output-yoy', null], ['output-yoy~', null]])
  })

  it('tells which episodes are new and which are gone', () => {
    expect(episodesOf(result, 'r', true).map(({ enterprise, presence }) => `${enterprise} ${presence}`)).toEqual(['C1 both', 'C2 added', 'C3 gone'])
    expect(episodesOf({ ...result, episodes: result.episodes.slice(0, 2) }, 'r', false).every(({ presence }) => presence === 'both')).toBe(true)
  })

  it('counts per period, quiet ones too', () => {
    expect(monthsOf(result, 'r')).toEqual([{ period: '2025-01..02', count: 0, before: 1 }, { period: '2025-03', count: 2, before: 1 }, { period: '2025-04', count: 0, before: 0 }])
    expect(peaksOf(result, 'r')).toEqual({ blue: 2 })
  })
})

describe('a file of known events', () => {
  it('is read with its comments passed over and events of filing left out', () => {
    expect(parseEvents('# invented\nenterprise,kind,firstPeriod,lastPeriod,indicators\nC001,stop,2025-12,2026-02,gross_output\nC019,unitError,2025-07,2025-07,x\n')).toEqual([
      { enterprise: 'C001', kind: 'stop', first: '2025-12', last: '2026-02' },
    ])
  })

  it('may speak of all enterprises alike', () => {
    expect(parseEvents('\uFEFFfirst,last\r\n2025-01,2025-03\r\n')).toEqual([{ enterprise: null, kind: 'event', first: '2025-01', last: '2025-03' }])
  })

  it('is refused with the line that is wrong', () => {
    expect(() => parseEvents('a,b\n')).toThrow(EventFault)
    expect(() => parseEvents('first,last\n2025-03,2025-01\n')).toThrow('line 2')
  })
})
