import { expect, it } from 'vitest'
import { toneOf } from './tone'

it('A change is good or bad by the direction of its indicator', () => {
  expect([toneOf(3, 'up'), toneOf(-3, 'up'), toneOf(3, 'down'), toneOf(-3, 'down')]).toEqual(['good', 'bad', 'bad', 'good'])
  expect([toneOf(3, 'neither'), toneOf(0, 'up'), toneOf(null, 'up'), toneOf(undefined, 'down')]).toEqual([undefined, undefined, undefined, undefined])
})
