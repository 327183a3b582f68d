import { describe, expect, it } from 'vitest'
import { aForm } from '@/testing/rules'
import { checkRule, fieldOf } from './checks'

const fields = (form: ReturnType<typeof aForm>) => checkRule(form).map(({ field, key }) => `${field} ${key}`)

describe('the checks of a rule', () => {
  it('find nothing wrong with a rule that is complete', () => {
    expect(fields(aForm())).toEqual([])
  })

  it('ask a graver level for more, on either side', () => {
    const form = aForm()
    form.levels.red.at = -30
    expect(fields(form)).toEqual(['levels.red.at orderBelow'])
    form.direction = 'above'
    form.clearAt = -60
    expect(fields(form)).toEqual(['levels.yellow.at orderAbove', 'levels.orange.at orderAbove'])
  })

  it('compare with the nearest milder level that is on', () => {
    const form = aForm()
    form.levels.yellow.on = form.levels.orange.on = false
    form.levels.red.at = -5
    expect(checkRule(form)[0]?.values).toEqual({ level: 'blue', at: -12 })
  })

  it('refuse a clearing line that lies within the trouble', () => {
    const form = aForm()
    form.clearAt = -15
    expect(fields(form)).toEqual(['clear.at clearBelow'])
    form.clearAt = -5
    form.levels.red.clearAt = -70
    expect(fields(form)).toEqual(['levels.red.clear.at clearBelow'])
  })

  it('only miss what has not been filled in yet', () => {
    const form = aForm()
    form.zh = ''
    form.levels.blue.at = ''
    expect(checkRule(form).every(({ missing }) => missing)).toBe(true)
  })

  it('keep scores of a stream within 1 and its hold within the window', () => {
    const form = aForm({ kind: 'streamAnomaly', clearAt: 0.3 })
    for (const level of ['yellow', 'orange', 'red'] as const) form.levels[level].on = false
    form.levels.blue = { on: true, at: 1.5, hold: 4, of: 3, clearAt: '', clearHold: '' }
    expect(fields(form)).toEqual(['levels.blue.at score', 'levels.blue.hold between'])
  })

  it('ask an aggregate rule for aggregates', () => {
    expect(fields(aForm({ kind: 'shareFalling' }))).toContain('scope.subjects aggregates')
  })

  it('find the field that the server means', () => {
    const form = aForm()
    expect(fieldOf('/levels/red/at', form)).toBe('levels.red.at')
    expect(fieldOf('/rules/0/levels/blue/clear', form)).toBe('clear.at')
    form.levels.blue.clearAt = -1
    expect(fieldOf('/levels/blue/clear', form)).toBe('levels.blue.clear.at')
  })
})
