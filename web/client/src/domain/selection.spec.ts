import { describe, expect, it } from 'vitest'
import { rangeOf, rowAfter } from './selection'

describe('moving through a list', () => {
  it('starts at the top', () => {
    expect(rowAfter(-1, 0, 1, 9)).toBe(0)
    expect(rowAfter(-1, 0, -1, 9)).toBe(0)
  })

  it('goes one row a step and stops at the ends', () => {
    expect([rowAfter(3, 3, 1, 9), rowAfter(3, 3, -1, 9), rowAfter(8, 8, 1, 9), rowAfter(0, 0, -1, 9)]).toEqual([4, 2, 8, 0])
  })

  it('goes on where the chosen row was when it left', () => {
    expect([rowAfter(-1, 5, 1, 9), rowAfter(-1, 5, -1, 9), rowAfter(-1, 5, 1, 3)]).toEqual([5, 4, 2])
  })

  it('has nowhere to go in an empty list', () => {
    expect(rowAfter(-1, 0, 1, 0)).toBe(-1)
  })
})

describe('a range of rows', () => {
  const rows = ['a', 'b', 'c', 'd'].map(id => ({ id }))

  it('runs from either end', () => {
    expect(rangeOf(rows, 'b', 'd')).toEqual(['b', 'c', 'd'])
    expect(rangeOf(rows, 'd', 'b')).toEqual(['b', 'c', 'd'])
  })

  it('is the one row when the other has left', () => {
    expect(rangeOf(rows, 'gone', 'c')).toEqual(['c'])
  })
})
