interface Version {
  id: string
  version: number
}

/** Of all versions of documents the newest of each, in the order of their ids. */
export function newestOf<T extends Version>(versions: readonly T[]): T[] {
  const newest = new Map<string, T>()
  for (const one of versions) if (one.version > (newest.get(one.id)?.version ?? 0)) newest.set(one.id, one)
  return [...newest.values()].sort((a, b) => a.id.localeCompare(b.id))
}
