import { describe, expect, it } from 'vitest'
import type { RollupPoint, TargetStanding } from '@/services/contracts'
import { layPath } from './path'

const standing = (projected: number | null) => ({
  progress: { months: Array.from({ length: 12 }, () => 9), projected, low: projected === null ? null : projected - 2, high: projected === null ? null : projected + 2 },
}) as unknown as TargetStanding
const points = [{ period: '2025-12', ytdYoy: 3 }, { period: '2026-01..02', ytdYoy: 5 }, { period: '2026-03', ytdYoy: 7 }] as RollupPoint[]

describe('the way to a target', () => {
  it('has eleven months, January and February as one, and knows the ends of quarters', () => {
    const path = layPath(standing(null), 2026, points)
    expect(path.map(({ actual }) => actual).slice(0, 3)).toEqual([5, 7, undefined])
    expect(path.filter(({ quarterEnd }) => quarterEnd).map(({ period }) => period)).toEqual(['2026-03', '2026-06', '2026-09', '2026-12'])
    expect(path.every(({ projected }) => projected === undefined)).toBe(true)
  })

  it('goes on from the last actual to the projection and opens to its interval', () => {
    const path = layPath(standing(8), 2026, points)
    expect(path[0]?.projected).toBeUndefined()
    expect([path[1]?.projected, path[1]?.low, path[1]?.high]).toEqual([7, 7, 7])
    expect([path[10]?.projected, path[10]?.low, path[10]?.high]).toEqual([8, 6, 10])
  })
})
