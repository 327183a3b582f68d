import { computed } from 'vue'
import { countByLevel } from '@/domain/warnings'
import type { OverviewPlace, OverviewView } from '@/services/contracts'
import { useWarningsStore } from '@/stores/warnings'

/** Open warnings as they are now: by level, and by place. Until the live list has come, what the server counted. */
export function useOpenCounts(overview: () => OverviewView | undefined) {
  const store = useWarningsStore()
  const byLevel = computed(() => {
    if (store.loaded) return countByLevel(store.open)
    const counts = countByLevel([])
    for (const { level, open } of overview()?.levels ?? []) if (level !== 'none') counts[level] = open
    return counts
  })
  const byPlace = computed(() => {
    const counts = new Map<string, number>()
    const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
    for (const { subjectKind, subject, area, industry } of store.open) {
      if (subjectKind !== 'enterprise') add(`${subjectKind}:${subject}`)
      else {
        if (area) add(`area:${area}`)
        if (industry) add(`industry:${industry}`)
      }
    }
    return counts
  })
  return { byLevel, openIn: ({ kind, code }: OverviewPlace) => byPlace.value.get(`${kind}:${code}`) ?? 0 }
}
