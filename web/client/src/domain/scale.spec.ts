import { describe, expect, it } from 'vitest'
import { scaled, scaleOf } from './scale'

describe('the unit that figures are told in', () => {
  it('is the largest that leaves two digits before the point', () => {
    expect(scaleOf('千元', [12_345_678])).toEqual({ unit: '亿元', by: 100_000 })
    expect(scaleOf('千元', [-999_999, 3])).toEqual({ unit: '万元', by: 10 })
    expect(scaleOf('千元', [99, null])).toEqual({ unit: '千元', by: 1 })
  })

  it('is the given one where no larger is known', () => {
    expect(scaleOf('%', [97])).toEqual({ unit: '%', by: 1 })
    expect(scaleOf('千元', [])).toEqual({ unit: '千元', by: 1 })
  })

  it('leaves what is missing missing', () => {
    expect(scaled(null, { unit: '亿元', by: 100_000 })).toBeUndefined()
    expect(scaled(250_000, { unit: '亿元', by: 100_000 })).toBe(2.5)
  })
})
