import { describe, expect, it } from 'vitest'
import { sparkPath } from './spark'

describe('a small line', () => {
  it('fills its box', () => {
    expect(sparkPath([0, 5, 10], 100, 20)).toBe('M0 20L50 10L100 0')
  })

  it('breaks where a period was not filed', () => {
    expect(sparkPath([0, 10, null, 10, 0], 100, 20)).toBe('M0 20L25 0M75 0L100 20')
  })

  it('shows a lone value as a dot', () => {
    expect(sparkPath([0, null, 10, null, 0], 100, 20)).toBe('M0 20h0M50 0h0M100 20h0')
  })

  it('runs through the middle when nothing changes', () => {
    expect(sparkPath([4, 4], 100, 20)).toBe('M0 10L100 10')
  })

  it('is nothing without values', () => {
    expect([sparkPath([], 100, 20), sparkPath([null, undefined], 100, 20)]).toEqual(['', ''])
  })
})
