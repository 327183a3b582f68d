import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { Page } from '@/services/contracts'
import type { Query } from '@/services/http'

const typingPause = 250

/** A list as far as it was read. A change of the filter starts over; the old rows stay until the new ones are there. */
export function usePages<T>(filter: () => Query, list: (query: Query, signal: AbortSignal) => Promise<Page<T>>) {
  const items = shallowRef<readonly T[]>([])
  const total = ref<number>()
  const next = ref<string>()
  const problem = shallowRef<Error>()
  const loading = ref(false)
  let running: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function read(after?: string) {
    running?.abort()
    const mine = (running = new AbortController())
    loading.value = true
    try {
      const page = await list({ ...filter(), after }, mine.signal)
      if (mine !== running) return
      items.value = after ? [...items.value, ...page.items] : page.items
      total.value = page.total
      next.value = page.next ?? undefined
      problem.value = undefined
    } catch (error) {
      if (mine !== running) return
      problem.value = error as Error
    }
    loading.value = false
  }

  watch(filter, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void read(), typingPause)
  })
  onScopeDispose(() => {
    clearTimeout(timer)
    running?.abort()
  })
  void read()
  return { items, total, next, problem, loading, restart: () => read(), more: () => read(next.value) }
}
