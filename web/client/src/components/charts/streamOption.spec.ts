import { describe, expect, it } from 'vitest'
import { spanOf } from './streamOption'

const records = [1, 2, 3, 4].map(hour => ({ at: `2026-06-01T0${hour}:00:00Z`, value: 1, score: 0.5 }))
const stream = (since: number, at: number) => ({ since: `2026-06-01T0${since}:00:00Z`, at: `2026-06-01T0${at}:00:00Z`, counted: 1, of: 1 })

describe('the time of a warning among records', () => {
  it('runs from the first record in it to the last', () => {
    expect(spanOf(stream(2, 3), records)).toEqual([1, 2])
    expect(spanOf(stream(0, 9), records)).toEqual([0, 3])
  })

  it('is not shaded when it lies outside', () => {
    expect(spanOf(stream(5, 6), records)).toEqual([])
    expect(spanOf(undefined, records)).toEqual([])
  })
})
