import { describe, expect, it } from 'vitest'
import { aVersion } from '@/testing/rules'
import { inListOrder, isStarter, ruleEntries } from './entries'

describe('the entries of rules', () => {
  it('hold the newest version that is no draft in force, and show the draft beside it', () => {
    const [entry] = ruleEntries([aVersion(1, 'enabled'), aVersion(2, 'enabled'), aVersion(3, 'draft')])
    expect(entry).toMatchObject({ state: 'enabled', enabled: { version: 2 }, draft: { version: 3 }, newest: { version: 3 } })
    expect(entry?.versions.map(({ version }) => version)).toEqual([3, 2, 1])
  })

  it('forget a draft that was enabled since', () => {
    const [entry] = ruleEntries([aVersion(1, 'draft'), aVersion(2, 'enabled')])
    expect(entry).toMatchObject({ state: 'enabled', draft: undefined })
  })

  it('tell of a retired rule that it is out of force, also with a new draft', () => {
    const [entry] = ruleEntries([aVersion(1, 'enabled'), aVersion(2, 'retired'), aVersion(3, 'draft')])
    expect(entry).toMatchObject({ state: 'retired', enabled: undefined, draft: { version: 3 } })
  })

  it('tell what came with the product', () => {
    expect([isStarter({ ...aVersion(1, 'enabled'), by: '', at: '1970-01-01T00:00:00Z' }), isStarter(aVersion(1, 'enabled'))]).toEqual([true, false])
  })

  it('come with those in force first', () => {
    const entries = ruleEntries([aVersion(1, 'retired', { id: 'a' }), aVersion(1, 'draft', { id: 'b' }), aVersion(1, 'enabled', { id: 'c' })])
    expect(inListOrder(entries).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })
})
