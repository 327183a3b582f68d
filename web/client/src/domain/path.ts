import type { RollupPoint, TargetStanding } from '@/services/contracts'

/** A month of the way to a year's target. January and February are one. */
export interface PathStep {
  period: string
  /** Growth of the year to date that is expected by then. */
  expected?: number | null
  actual?: number | null
  /** The straight line from the last actual to where the year is projected to end, with its interval. */
  projected?: number
  low?: number
  high?: number
  quarterEnd: boolean
}

const slots = 11

/** The way to a target month by month: what was expected by each, what came, and where the year is going. */
export function layPath({ progress }: TargetStanding, year: number, points: readonly RollupPoint[]): PathStep[] {
  const growth = new Map(points.map(({ period, ytdYoy }): [string, number | null | undefined] => [period, ytdYoy]))
  const steps = Array.from({ length: slots }, (_, slot): PathStep => {
    const month = slot + 2
    const period = slot === 0 ? `${year}-01..02` : `${year}-${String(month).padStart(2, '0')}`
    return { period, expected: progress.months[month - 1], actual: growth.get(period), quarterEnd: month % 3 === 0 }
  })
  const last = steps.findLastIndex(({ actual }) => actual != null)
  const from = steps[last]?.actual
  const { projected, low, high } = progress
  if (from == null || projected == null || low == null || high == null || last === slots - 1) return steps
  return steps.map((step, slot) => {
    if (slot < last) return step
    const share = (slot - last) / (slots - 1 - last)
    const towards = (end: number) => from + (end - from) * share
    return { ...step, projected: towards(projected), low: towards(low), high: towards(high) }
  })
}
