/** A part of a whole's growth, in points. */
export interface Part {
  key: string
  name: string
  points: number
}

/** A bar of a waterfall: from where the one before ended to where it ends. */
export interface Fall extends Part {
  from: number
  to: number
}

/**
 * Lays parts one after the other, what adds first, from the largest to the smallest, then what takes away. What is left out for
 * want of room is one bar, and the last bar ends at the whole.
 * @param most Parts that have a bar of their own.
 */
export function layWaterfall(parts: readonly Part[], most: number, others: (count: number) => string): Fall[] {
  const weighty = new Set(parts.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, most))
  const rest = parts.filter(part => !weighty.has(part))
  const shown = [...weighty].sort((a, b) => b.points - a.points)
  if (rest.length) shown.push({ key: '', name: others(rest.length), points: rest.reduce((sum, { points }) => sum + points, 0) })
  let at = 0
  return shown.map(part => ({ ...part, from: at, to: (at += part.points) }))
}
