import { describe, expect, it } from 'vitest'
import type { WarningDetail } from '@/services/contracts'
import { aWarning } from '@/testing/samples'
import { bounds } from './metricOption'

const detail = (metrics: (number | null)[], thresholds: number[], clearAt: number | null = null): WarningDetail => ({
  warning: aWarning('a'), transitions: [], clearAt,
  metric: metrics.map((metric, at) => ({ period: `2026-0${at + 3}`, value: null, base: null, metric })),
  thresholds: thresholds.map(at => ({ level: 'red', at, hold: 1 })),
})

describe('the axis of the judged number', () => {
  it('takes in every threshold and the clearing line', () => {
    expect(bounds(detail([-3, 8], [-10, -45], 12))).toEqual({ min: -60, max: 20, interval: 20 })
  })

  it('does without periods that have no number', () => {
    expect(bounds(detail([null, -12], [-10]))).toEqual({ min: -12, max: -10, interval: 0.5 })
    expect(bounds(detail([null], []))).toEqual({})
  })

  it('stands when all numbers are one', () => {
    const { min, max } = bounds(detail([5], [5]))
    expect(min).toBeLessThanOrEqual(5)
    expect(max).toBeGreaterThanOrEqual(5)
  })
})
