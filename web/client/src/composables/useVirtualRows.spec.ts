import { describe, expect, it } from 'vitest'
import { rowsInView } from './useVirtualRows'

describe('rows in view', () => {
  it('are a window with some to spare, however long the list', () => {
    expect(rowsInView(0, 600, 60, 10_000, 5)).toEqual({ first: 0, end: 15 })
    expect(rowsInView(60_000, 600, 60, 10_000, 5)).toEqual({ first: 995, end: 1015 })
  })

  it('end with the list', () => {
    expect(rowsInView(599_400, 600, 60, 10_000, 5)).toEqual({ first: 9985, end: 10_000 })
    expect(rowsInView(0, 600, 60, 3, 5)).toEqual({ first: 0, end: 3 })
    expect(rowsInView(0, 600, 60, 0)).toEqual({ first: 0, end: 0 })
  })

  it('are none when the list shrank above the scroll position', () => {
    const { first, end } = rowsInView(60_000, 600, 60, 3)
    expect(end).toBeGreaterThanOrEqual(first)
    expect(end).toBeLessThanOrEqual(3)
  })
})
