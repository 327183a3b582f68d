import { describe, expect, it } from 'vitest'
import { layFan } from './fan'

const step = (last: string, mean: number) => ({ last, mean, lo80: mean - 1, hi80: mean + 1, lo95: mean - 2, hi95: mean + 3 })

describe('layFan', () => {
  it('puts the expectations after the figures and hangs the fan on the last one', () => {
    const fan = layFan([{ period: '2026-01..02', value: 9 }, { period: '2026-03', value: 10 }], [step('2026-04', 12), step('2026-05', 13)])
    expect(fan.periods).toEqual(['2026-01..02', '2026-03', '2026-04', '2026-05'])
    expect(fan.mean).toEqual([null, 10, 12, 13])
    expect(fan.outer).toEqual({ from: [null, 10, 10, 11], height: [null, 0, 5, 5] })
    expect(fan.inner).toEqual({ from: [null, 10, 11, 12], height: [null, 0, 2, 2] })
  })

  it('shows an expectation beside the figure that has come since', () => {
    const fan = layFan([{ period: '2026-03', value: 10 }, { period: '2026-04', value: 11 }], [step('2026-04', 12), step('2026-05', 13)])
    expect(fan.periods).toEqual(['2026-03', '2026-04', '2026-05'])
    expect(fan.mean).toEqual([10, 12, 13])
  })

  it('begins by itself where the figure before it is missing', () => {
    expect(layFan([{ period: '2026-03', value: null }], [step('2026-04', 12)]).mean).toEqual([null, 12])
    expect(layFan([], [step('2026-04', 12)]).mean).toEqual([12])
    expect(layFan([{ period: '2026-03', value: 1 }], []).periods).toEqual(['2026-03'])
  })
})
