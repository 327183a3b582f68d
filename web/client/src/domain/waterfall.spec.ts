import { describe, expect, it } from 'vitest'
import { layWaterfall } from './waterfall'

const part = (key: string, points: number) => ({ key, name: key, points })

describe('a waterfall', () => {
  it('goes up by what adds, then down by what takes away, and ends at the whole', () => {
    const falls = layWaterfall([part('a', -1), part('b', 3), part('c', 0.5)], 10, String)
    expect(falls.map(({ key, from, to }) => [key, from, to])).toEqual([['b', 0, 3], ['c', 3, 3.5], ['a', 3.5, 2.5]])
  })

  it('gathers the small ones in one bar', () => {
    const falls = layWaterfall([part('a', 5), part('b', 0.1), part('c', -0.3), part('d', -4)], 2, count => `${count} others`)
    expect(falls.map(({ name }) => name)).toEqual(['a', 'd', '2 others'])
    expect(falls.at(-1)?.to).toBeCloseTo(0.8)
  })
})
