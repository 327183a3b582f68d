import { shallowRef, watch } from 'vue'
import { latest, merged } from '@/domain/feed'
import type { Warning } from '@/services/contracts'
import { useWarningsStore } from '@/stores/warnings'

/** The warnings that changed last, as they change. */
export function useFeed(count: number) {
  const store = useWarningsStore()
  const feed = shallowRef<readonly Warning[]>(latest(store.open, count))

  watch(() => store.change, ({ warnings, everything }) => {
    feed.value = everything ? latest(store.open, count) : merged(feed.value, warnings, count)
  })
  return feed
}
