import type { MuteDocument, MuteVersion } from '@/services/contracts'

export type MuteStanding = 'active' | 'upcoming' | 'ended'

export interface MuteEntry {
  newest: MuteVersion
  standing: MuteStanding
}

const order: MuteStanding[] = ['active', 'upcoming', 'ended']

/** The newest version of each mute with how it stands on a day: those that hold first, then the newest windows. */
export function muteEntries(versions: readonly MuteVersion[], today: string): MuteEntry[] {
  const newest = new Map<string, MuteVersion>()
  for (const version of versions) if (version.version > (newest.get(version.id)?.version ?? 0)) newest.set(version.id, version)
  return [...newest.values()]
    .map(version => ({ newest: version, standing: standingOf(version, today) }))
    .toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || b.newest.mute.from.localeCompare(a.newest.mute.from))
}

/** One that was taken back holds no more, whatever its window. */
const standingOf = ({ state, mute: { from, to } }: MuteVersion, today: string): MuteStanding =>
  (state === 'retired' || to < today ? 'ended' : from > today ? 'upcoming' : 'active')

/** The mute with its last day today; one that has not begun, or begins today, ends the day that it begins. */
export const endedBy = (mute: MuteDocument, today: string): MuteDocument => ({ ...mute, to: mute.from > today ? mute.from : today })

/** The name, with a number when it is taken. */
export function freeId(name: string, taken: readonly string[]): string {
  let id = name
  for (let number = 2; taken.includes(id); number++) id = `${name}-${number}`
  return id
}
