import { describe, expect, it } from 'vitest'
import { thresholdLine } from './thresholdLine'

const point = (value: number | null, base: number | null, metric: number | null) => ({ period: '2026-03', value, base, metric })
const thresholds = [{ level: 'red' as const, at: -40, hold: 1 }, { level: 'yellow' as const, at: -20, hold: 2 }]

describe('the threshold among the figures', () => {
  it('follows last year where growth is judged', () => {
    expect(thresholdLine({ thresholds, metric: [point(900, 1000, -10), point(null, 2000, null), point(700, null, null)] })).toEqual([800, 1600, null])
  })

  it('is level where the figure itself is judged', () => {
    expect(thresholdLine({ thresholds: [{ level: 'yellow', at: 60, hold: 1 }], metric: [point(55, null, 55), point(70, null, 70)] })).toEqual([60, 60])
  })

  it('is absent where something else is judged, or nothing', () => {
    expect(thresholdLine({ thresholds, metric: [point(900, 1000, 3)] })).toBeUndefined()
    expect(thresholdLine({ thresholds, metric: [point(900, null, -10)] })).toBeUndefined()
    expect(thresholdLine({ thresholds: [], metric: [point(900, 1000, -10)] })).toBeUndefined()
    expect(thresholdLine({ thresholds, metric: [] })).toBeUndefined()
  })
})
