import { describe, expect, it } from 'vitest'
import { aForm, aRule } from '@/testing/rules'
import { ofKind, suggestId, toDocument, toForm } from './form'

describe('the form of a rule', () => {
  it('gives back the document that it was filled from', () => {
    const rule = aRule({ clear: { at: -5, hold: 3 }, coverage: 0.7 })
    rule.levels.red = { at: -60, hold: 1, clear: { at: -40, hold: 2 } }
    expect({ version: 1, ...toDocument(toForm(rule)) }).toMatchObject(rule)
  })

  it('leaves out levels that are off and what the kind does not ask for', () => {
    const form = aForm({ other: 'electricity', form: 'production' })
    form.levels.orange.on = false
    const document = toDocument(form)
    expect(Object.keys(document.levels)).toEqual(['blue', 'yellow', 'red'])
    expect([document.other, document.form]).toEqual([null, null])
  })

  it('writes no holds where days are counted, and clears at the mildest level', () => {
    const form = aForm({ kind: 'notReported', form: 'production', clearAt: '', clearHold: '' })
    form.levels.blue.at = 1
    expect(toDocument(form)).toMatchObject({ direction: 'above', levels: { blue: { at: 1, hold: 1 } }, clear: { at: 1, hold: 1 } })
  })

  it('gives a clearing of its own the hold of the rule when none is said', () => {
    const form = aForm({ clearHold: 3 })
    form.levels.red.clearAt = -50
    expect(toDocument(form).levels.red?.clear).toEqual({ at: -50, hold: 3 })
  })
})

describe('a form that changes its kind', () => {
  const output = { code: 'gross_output', name: { zh: '工业总产值', en: 'Gross output' }, units: ['千元'], kind: 'flow', frequency: 'month', goodDirection: 'up', derived: false } as const

  it('keeps an indicator that the kind can judge, and no other', () => {
    expect(ofKind(aForm(), 'ytdYoy', { ...output, units: ['千元'] }).indicator).toBe('gross_output')
    expect(ofKind(aForm(), 'streamAnomaly', { ...output, units: ['千元'] }).indicator).toBe('')
  })

  it('watches aggregates where only they can be', () => {
    expect(ofKind(aForm(), 'targetGap', undefined).scope.subjects).toEqual(['area', 'city'])
    expect(ofKind(ofKind(aForm(), 'targetGap', undefined), 'notReported', undefined)).toMatchObject({ category: 'reporting', scope: { subjects: ['enterprise'] } })
  })

  it('suggests what a new rule may be called', () => {
    expect(suggestId(aForm({ kind: 'ytdYoy' }))).toBe('gross-output-ytd-yoy')
    expect(suggestId(aForm({ kind: 'notReported', form: 'production' }))).toBe('production-not-reported')
  })
})
