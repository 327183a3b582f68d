import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { HttpProblem } from '@/services/http'

/**
 * Loads what a page shows, again whenever `key` changes. While it loads again for the same key the old data stays on screen;
 * an answer that a newer question overtook is dropped.
 */
export function useLoad<K, T>(key: () => K, load: (key: K, signal: AbortSignal) => Promise<T>) {
  const data = shallowRef<T>()
  const problem = shallowRef<Error>()
  const loading = ref(false)
  let running: AbortController | undefined

  async function reload() {
    running?.abort()
    const mine = (running = new AbortController())
    loading.value = true
    try {
      const loaded = await load(key(), mine.signal)
      if (mine !== running) return
      data.value = loaded
      problem.value = undefined
    } catch (error) {
      if (mine !== running || mine.signal.aborted) return
      problem.value = error instanceof Error ? error : new Error(String(error))
    }
    loading.value = false
  }

  watch(key, () => {
    data.value = undefined
    problem.value = undefined
    void reload()
  }, { immediate: true })
  onScopeDispose(() => running?.abort())
  return { data, problem, loading, reload }
}

export const isMissing = (problem: Error | undefined) => problem instanceof HttpProblem && problem.status === 404
