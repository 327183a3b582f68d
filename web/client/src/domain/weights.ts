/** Monthly shares of a year target's increment, as they are typed and as they are sent. */

export const months = 12

/** Twelve numbers from a text of numbers; undefined when it is not that. A text of nothing is last year's own pattern. */
export function parseWeights(text: string): number[] | undefined {
  const parts = text.split(/[\s,，、;；]+/).filter(part => part !== '')
  if (!parts.length) return []
  const weights = parts.map(Number)
  const right = weights.length === months && weights.every(weight => Number.isFinite(weight) && weight >= 0) && weights.some(weight => weight > 0)
  return right ? weights : undefined
}

/** What share of the year falls into each quarter, percent. */
export function quarterShares(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return [0, 3, 6, 9].map(first => (100 * weights.slice(first, first + 3).reduce((total, weight) => total + weight, 0)) / sum)
}
