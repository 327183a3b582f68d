/** The paces of the replay, slow to fast: real seconds for a month of history. */
const paces = [120, 60, 40, 30, 20, 15, 10, 8, 5, 3, 2, 1]

export const paceSteps = paces.length - 1

export const secondsOf = (step: number) => paces[step] ?? 1

/** The step that is nearest to a pace. */
export const paceOf = (seconds: number) =>
  paces.reduce((best, pace, step) => (Math.abs(pace - seconds) < Math.abs(secondsOf(best) - seconds) ? step : best), 0)
