/** The expectation of a period with its intervals, as a chart draws it. */
export interface FanPoint {
  last: string
  mean: number
  lo80: number
  hi80: number
  lo95: number
  hi95: number
}

/** A band of a chart that stacks: where it begins, and how high it is. */
export interface Band {
  from: (number | null)[]
  height: (number | null)[]
}

export interface Fan {
  periods: string[]
  mean: (number | null)[]
  outer: Band
  inner: Band
}

/**
 * Lays the expectations after the figures, along one axis of periods. A period that has been reported keeps its figure and its
 * expectation, so that both can be compared; the fan begins at the figure before it, so that it hangs on to the line.
 */
export function layFan(points: readonly { period: string; value?: number | null }[], steps: readonly FanPoint[]): Fan {
  const known = points.map(({ period }) => period)
  const periods = [...known, ...steps.map(({ last }) => last).filter(period => !known.includes(period))]
  const at = new Map(steps.map(step => [step.last, step]))
  const first = steps[0] ? periods.indexOf(steps[0].last) : -1
  const anchor = first > 0 ? (points[first - 1]?.value ?? null) : null
  const pick = (choose: (step: FanPoint) => number) => periods.map((period, i) => {
    const step = at.get(period)
    return step ? choose(step) : i === first - 1 ? anchor : null
  })
  const band = (low: (step: FanPoint) => number, high: (step: FanPoint) => number): Band => {
    const from = pick(low)
    return { from, height: pick(high).map((top, i) => (top === null || from[i] == null ? null : top - from[i])) }
  }
  return {
    periods,
    mean: pick(({ mean }) => mean),
    outer: band(({ lo95 }) => lo95, ({ hi95 }) => hi95),
    inner: band(({ lo80 }) => lo80, ({ hi80 }) => hi80),
  }
}
