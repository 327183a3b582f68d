import type { TargetStanding } from '@/services/contracts'

export interface TargetRow {
  target: TargetStanding
  /** Where a value lies on the line, 0 to 100. */
  x: (value: number) => number
  /** Where a bar begins. */
  zero: number
}

const margin = 0.08

/** What is measured, each on a line of its own scale: shares of 80 and growth of 8 have none in common. */
export const layTargets = (targets: readonly TargetStanding[]): TargetRow[] =>
  targets.filter(({ progress }) => typeof progress.actual === 'number').map(target => {
    const { actual, projected, low, high } = target.progress
    const ends = [0, target.goal, actual, projected, low, high].filter(value => value != null)
    const [least, most] = [Math.min(...ends), Math.max(...ends)]
    const room = (most - least || 1) * margin
    const [from, to] = [least < 0 ? least - room : 0, most > 0 ? most + room : 0]
    const x = (value: number) => Math.round(((value - from) / (to - from || 1)) * 1000) / 10
    return { target, x, zero: x(0) }
  })
