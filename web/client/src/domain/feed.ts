import type { Warning } from '@/services/contracts'

const byChange = (a: Warning, b: Warning) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0)

/** What changed last, the newest first. Of thousands only a few are kept, so each is looked at once. */
export function latest(warnings: Iterable<Warning>, count: number): Warning[] {
  const feed: Warning[] = []
  for (const warning of warnings) {
    const last = feed[count - 1]
    if (last && byChange(warning, last) >= 0) continue
    const at = feed.findIndex(one => byChange(warning, one) < 0)
    feed.splice(at < 0 ? feed.length : at, 0, warning)
    feed.length = Math.min(feed.length, count)
  }
  return feed
}

/** The feed with what has changed since: a warning stands in it once, as it is now, cleared ones too. */
export function merged(feed: readonly Warning[], changed: readonly Warning[], count: number): Warning[] {
  const news = new Map(changed.map((warning): [string, Warning] => [warning.id, warning]))
  return latest([...news.values(), ...feed.filter(({ id }) => !news.has(id))], count)
}
