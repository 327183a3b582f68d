import { describe, expect, it } from 'vitest'
import { parseWeights, quarterShares } from './weights'

describe('monthly weights', () => {
  it('are twelve numbers, however they are separated', () => {
    expect(parseWeights('1 2 3 4 5 6 7 8 9 10 11 12')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(parseWeights('8.5，8，8、8;8,8\n8 8 8 8 8 8')?.[0]).toBe(8.5)
  })

  it('are last year\'s own pattern when nothing is written', () => expect(parseWeights('  ')).toEqual([]))

  it.each(['1 2 3', '1 1 1 1 1 1 1 1 1 1 1 x', '1 1 1 1 1 1 1 1 1 1 1 -1', '0 0 0 0 0 0 0 0 0 0 0 0'])('are refused when they are %s', text =>
    expect(parseWeights(text)).toBeUndefined())

  it('tell the share of each quarter', () => expect(quarterShares([1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1])).toEqual([20, 40, 20, 20]))
})
