import { expect, it } from 'vitest'
import { monthBefore } from './month'

it('the month before January is December', () => {
  expect(['2026-04-08', '2026-01-31', '2026-11-01'].map(monthBefore)).toEqual(['2026-03', '2025-12', '2026-10'])
})
