import { describe, expect, it } from 'vitest'
import { aWarning } from '@/testing/samples'
import { countByLevel, filterOf, inReadingOrder, isNews, reordered } from './warnings'

const ids = (warnings: { id: string }[]) => warnings.map(({ id }) => id)

describe('warnings', () => {
  it('are read gravest first, then newest change first', () => {
    const warnings = [
      aWarning('old-red', { level: 'red', changedAt: '2026-01-01T00:00:00Z' }),
      aWarning('blue', { level: 'blue', changedAt: '2026-09-01T00:00:00Z' }),
      aWarning('new-red', { level: 'red', changedAt: '2026-03-01T08:00:00.5+08:00' }),
      aWarning('orange', { level: 'orange' }),
    ]
    expect(ids(inReadingOrder(warnings))).toEqual(['new-red', 'old-red', 'orange', 'blue'])
  })

  it('stay in order as some change, come and go, without sorting the rest', () => {
    const day = (at: number) => `2026-03-${String((at % 28) + 1).padStart(2, '0')}T00:00:00Z`
    const levels = ['red', 'orange', 'yellow', 'blue'] as const
    const make = (at: number, turn = 0) => aWarning(`w${at}`, { level: levels[(at + turn) % 4], changedAt: day(at * 7 + turn) })
    let open = new Map(Array.from({ length: 60 }, (_, at): [string, ReturnType<typeof make>] => [`w${at}`, make(at)]))
    let ordered = inReadingOrder(open.values())
    for (let turn = 1; turn < 40; turn++) {
      const changed = [make(turn, turn), make(turn * 3 % 90, turn), make(turn * 11 % 60, turn + 1)]
      open = new Map(open)
      changed.forEach((warning, at) => (at === 2 ? open.delete(warning.id) : open.set(warning.id, warning)))
      ordered = reordered(ordered, changed, open)
      expect(ordered).toEqual(inReadingOrder(open.values()))
    }
  })

  it('are news when they begin or get worse', () => {
    expect(isNews(aWarning('a'))).toBe(true)
    expect(isNews(aWarning('a', { lastTransition: 'levelChanged', level: 'red', peak: 'red' }))).toBe(true)
    expect(isNews(aWarning('a', { lastTransition: 'levelChanged', level: 'blue', peak: 'red' }))).toBe(false)
    expect(isNews(aWarning('a', { lastTransition: 'continued' }))).toBe(false)
  })

  it('are counted by level, also the levels that have none', () => {
    expect(countByLevel([aWarning('a', { level: 'red' }), aWarning('b', { level: 'red' })])).toEqual({ red: 2, orange: 0, yellow: 0, blue: 0 })
  })

  it('are filtered by level, tier, area and industry together', () => {
    const warnings = [aWarning('a'), aWarning('b', { level: 'red' }), aWarning('c', { tier: 'county' }), aWarning('d', { area: 'A02' })]
    const hit = (filter: object) => ids(warnings.filter(filterOf({ levels: new Set(), ...filter })))
    expect(hit({})).toEqual(['a', 'b', 'c', 'd'])
    expect(hit({ levels: new Set(['red', 'orange']) })).toEqual(['b'])
    expect(hit({ levels: new Set(['yellow']), tier: 'city', area: 'A01' })).toEqual(['a'])
    expect(hit({ industry: 'I02' })).toEqual([])
    expect(hit({ rule: 'output-yoy', area: 'A02' })).toEqual(['d'])
  })

  it('are searched by all words, in either language, in any case', () => {
    const hit = (search: string) => filterOf({ levels: new Set(), search })(aWarning('E1'))
    expect([hit('样本 产值'), hit('GROSS falls'), hit(' '), hit('样本 利润')]).toEqual([true, true, true, false])
  })
})
