import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { EnterpriseView } from '@/services/contracts'
import type { Query } from '@/services/http'
import { listEnterprises } from '@/services/monitor'

const typingPause = 250

/** The roster as far as it was read. A change of the filter starts over; the old rows stay until the new ones are there. */
export function useEnterprises(filter: () => Query) {
  const items = shallowRef<readonly EnterpriseView[]>([])
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
      const page = await listEnterprises({ ...filter(), after }, mine.signal)
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
