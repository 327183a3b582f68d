import { describe, expect, it } from 'vitest'
import { paceOf, paceSteps, secondsOf } from './pace'

describe('the pace of the replay', () => {
  it('finds each of its steps again', () => {
    for (let step = 0; step <= paceSteps; step++) expect(paceOf(secondsOf(step))).toBe(step)
  })

  it('takes the nearest step for a pace in between', () => {
    expect([secondsOf(paceOf(18)), secondsOf(paceOf(900)), secondsOf(paceOf(0.1))]).toEqual([20, 120, 1])
  })
})
