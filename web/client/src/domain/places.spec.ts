import { describe, expect, it } from 'vitest'
import type { OverviewPlace } from '@/services/contracts'
import { byMeasure, placeMeasure, stepOf } from './places'

const place = (code: string, yoy: number | null, reported = 0) => ({
  kind: 'area', code, name: { zh: code, en: code }, firms: 20, reported, coverage: 1, forms: null, targetGap: null,
  figures: [{ indicator: 'value_added', unit: '千元', value: 1, yoy, ytdYoy: yoy, points: 0, rising: 0, falling: 0, compared: 0, trend: [] }],
}) as OverviewPlace

describe('what tiles are coloured by', () => {
  it('is growth of value added unless the URL names another', () => {
    expect(placeMeasure('').id).toBe('valueAdded')
    expect(placeMeasure('reported').id).toBe('reported')
    expect(placeMeasure('valueAdded').of(place('a', -3), 0)).toBe(-3)
    expect(placeMeasure('reported').of(place('a', 0, 15), 0)).toBe(75)
  })

  it('has six steps, the worst first, whichever way is good', () => {
    const steps = (id: string, ...values: (number | null)[]) => values.map(value => stepOf(value, placeMeasure(id)))
    expect(steps('valueAdded', null, -12, -10, -1, 0, 7, 30)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(steps('warnings', 40, 20, 6, 3, 1, 0)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('orders the best first and the unknown last', () => {
    const order = byMeasure([place('a', null), place('b', 2), place('c', 5)], one => one.figures[0]?.yoy)
    expect(order.map(({ code }) => code)).toEqual(['c', 'b', 'a'])
  })
})
