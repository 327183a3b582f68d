import { describe, expect, it } from 'vitest'
import { aWarning } from '@/testing/samples'
import { countByLevel, filterOf, inReadingOrder } from './warnings'

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
  })

  it('are searched by all words, in either language, in any case', () => {
    const hit = (search: string) => filterOf({ levels: new Set(), search })(aWarning('E1'))
    expect([hit('样本 产值'), hit('GROSS falls'), hit(' '), hit('样本 利润')]).toEqual([true, true, true, false])
  })
})
