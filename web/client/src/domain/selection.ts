/**
 * The row that a step up or down leads to. When the chosen row left the list, the one that took its place comes next.
 * @param at Row of the chosen one; -1 when there is none.
 * @param lastAt Where the chosen one was last seen.
 * @returns -1 in an empty list.
 */
export function rowAfter(at: number, lastAt: number, step: number, count: number): number {
  if (count === 0) return -1
  const from = at >= 0 ? at + step : step > 0 ? lastAt : lastAt - 1
  return Math.max(0, Math.min(from, count - 1))
}

/** The ids from one row to another, both included, whichever is above. */
export function rangeOf(rows: readonly { id: string }[], from: string, to: string): string[] {
  const [a, b] = [from, to].map(wanted => rows.findIndex(({ id }) => id === wanted))
  if (a === undefined || b === undefined || a < 0 || b < 0) return [to]
  return rows.slice(Math.min(a, b), Math.max(a, b) + 1).map(({ id }) => id)
}
