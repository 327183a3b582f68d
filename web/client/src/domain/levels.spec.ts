import { describe, expect, it } from 'vitest'
import type { Level, TransitionView } from '@/services/contracts'
import { levelSpans } from './levels'

const step = (level: Level, day: number) => ({ transition: { level, at: `2026-03-0${day}T00:00:00Z` } }) as TransitionView
const shape = (...steps: TransitionView[]) => levelSpans(steps).map(({ level, from, until }) => `${level} ${from.slice(8, 10)}-${until?.slice(8, 10) ?? ''}`)

describe('the levels of a warning', () => {
  it('follow each other, the last one open', () => {
    expect(shape(step('yellow', 1), step('yellow', 2), step('red', 3), step('orange', 5))).toEqual(['yellow 01-03', 'red 03-05', 'orange 05-'])
  })

  it('end when it clears, and show the gap when it came back', () => {
    expect(shape(step('yellow', 1), step('none', 4))).toEqual(['yellow 01-04'])
    expect(shape(step('yellow', 1), step('none', 4), step('blue', 6))).toEqual(['yellow 01-04', 'none 04-06', 'blue 06-'])
  })

  it('are none without steps', () => {
    expect(shape()).toEqual([])
  })
})
