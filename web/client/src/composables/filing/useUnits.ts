import type { FilingLine } from '@/services/contracts'

const shelf = 'monitor.units'

/** The units that were last used here: a firm that files in 万元 does so every month. The first one is what figures are kept in. */
export function useUnits() {
  const known = recall()
  return {
    unitOf: (line: FilingLine) => known[line.indicator] ?? line.units[0]?.name ?? '',
    remember(indicator: string, unit: string) {
      known[indicator] = unit
      try {
        localStorage.setItem(shelf, JSON.stringify(known))
      } catch {
        // Storage is blocked: the choice lasts until the page closes.
      }
    },
  }
}

function recall(): Record<string, string> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(shelf) ?? '{}')
    return read && typeof read === 'object' ? (read as Record<string, string>) : {}
  } catch {
    return {}
  }
}
