import { describe, expect, it } from 'vitest'
import type { TargetStanding } from '@/services/contracts'
import { layTargets } from './targets'

const standing = (goal: number, progress: Partial<TargetStanding['progress']>) => ({
  subject: { kind: 'city', code: 'city' }, kind: { code: 'k' }, year: 2026, goal,
  progress: { actual: null, expected: null, gap: null, projected: null, low: null, high: null, required: null, quarters: [], months: [], ...progress },
}) as unknown as TargetStanding

describe('the lines of targets', () => {
  it('leave out what cannot be measured', () => {
    expect(layTargets([standing(9, {}), standing(8, { actual: 6 })]).map(({ target }) => target.goal)).toEqual([8])
  })

  it('hold goal, actual and the ends of the interval', () => {
    const row = layTargets([standing(8, { actual: 6, projected: 7, low: -2, high: 12 })])[0]!
    for (const value of [-2, 0, 6, 8, 12]) {
      expect(row.x(value)).toBeGreaterThanOrEqual(0)
      expect(row.x(value)).toBeLessThanOrEqual(100)
    }
    expect(row.zero).toBeGreaterThan(0)
    expect(layTargets([standing(8, { actual: 6 })])[0]!.zero).toBe(0)
    expect(layTargets([standing(-4, { actual: -2 })])[0]!.zero).toBe(100)
  })

  it('share one scale where they are of one kind', () => {
    const rows = layTargets([standing(8, { actual: 4 }), standing(8, { actual: 16 })], true)
    expect(rows[0]!.x(8)).toBe(rows[1]!.x(8))
    expect(layTargets([])).toEqual([])
  })
})
