import { describe, expect, it } from 'vitest'
import type { TransitionView } from '@/services/contracts'
import { aWarning } from '@/testing/samples'
import { lastStepName, stepName, timelineOf } from './timeline'

type Step = TransitionView['transition']
const step = (kind: Step['kind'], changes: Partial<Step> = {}) =>
  ({ transition: { kind, cause: 'reading', from: 'blue', level: 'blue', ...changes }, sentence: { zh: '', en: '' } }) as TransitionView
const shape = (...steps: TransitionView[]) => timelineOf(steps).map(entry => (entry.kind === 'run' ? entry.steps.length : entry.step.transition.kind))

describe('the history of a warning', () => {
  it('is told newest first', () => {
    expect(shape(step('raised'), step('levelChanged'), step('cleared'))).toEqual(['cleared', 'levelChanged', 'raised'])
  })

  it('folds three and more uneventful periods', () => {
    const quiet = step('continued')
    expect(shape(step('raised'), quiet, quiet, quiet, step('cleared'), quiet, quiet)).toEqual(['continued', 'continued', 'cleared', 3, 'raised'])
  })

  it('never folds what a revision did', () => {
    const revised = step('continued', { cause: 'revision' })
    expect(shape(step('raised'), revised, revised, revised)).toEqual(['continued', 'continued', 'continued', 'raised'])
  })

  it('says which way the level went', () => {
    expect(stepName(step('levelChanged', { level: 'red' }).transition)).toBe('levelUp')
    expect(stepName(step('levelChanged', { from: 'orange' }).transition)).toBe('levelDown')
    expect(stepName(step('raised', { from: 'none' }).transition)).toBe('raised')
  })

  it('knows a rise without the level before it, when it led to the peak', () => {
    const changed = { lastTransition: 'levelChanged', lastCause: 'reading' } as const
    expect(lastStepName(aWarning('a', { ...changed, level: 'red', peak: 'red' }))).toBe('levelUp')
    expect(lastStepName(aWarning('a', { ...changed, level: 'blue', peak: 'red' }))).toBe('levelChanged')
    expect(lastStepName(aWarning('a', { ...changed, lastCause: 'revision', level: 'blue', peak: 'blue' }))).toBe('levelChanged')
    expect(lastStepName(aWarning('a'))).toBe('raised')
  })
})
