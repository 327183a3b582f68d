import type { TargetStanding } from '@/services/contracts'

export interface TargetRow {
  target: TargetStanding
  /** Where a value lies on the line, 0 to 100. */
  x: (value: number) => number
  /** Where a bar begins. */
  zero: number
}

const margin = 0.08

const endsOf = ({ goal, progress: { actual, projected, low, high } }: TargetStanding) => [0, goal, actual, projected, low, high].filter(value => value != null)

/**
 * What is measured, each on a line of its own scale: shares of 80 and growth of 8 have none in common.
 * @param alike They are of one kind, and one scale lets them be compared.
 */
export function layTargets(targets: readonly TargetStanding[], alike = false): TargetRow[] {
  const measured = targets.filter(({ progress }) => typeof progress.actual === 'number')
  const all = scale(measured.flatMap(endsOf))
  return measured.map(target => {
    const x = alike ? all : scale(endsOf(target))
    return { target, x, zero: x(0) }
  })
}

function scale(ends: readonly number[]) {
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const room = (most - least || 1) * margin
  const [from, to] = [least < 0 ? least - room : 0, most > 0 ? most + room : 0]
  return (value: number) => Math.round(((value - from) / (to - from || 1)) * 1000) / 10
}
