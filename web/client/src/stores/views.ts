import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { SavedView } from '@/services/contracts'
import * as monitor from '@/services/monitor'

/** The views of the list that the reader has given names. They are kept on the server, with the account. */
export const useViewsStore = defineStore('views', () => {
  const views = shallowRef<readonly SavedView[]>([])
  const problem = ref('')

  const load = () => attempt(async () => void (views.value = await monitor.listViews()))

  const save = (name: string, query: string) => attempt(async () => {
    const saved = await monitor.saveView(name, query)
    views.value = [...views.value.filter(view => view.name !== saved.name), saved].sort((a, b) => a.name.localeCompare(b.name))
  })

  const remove = (name: string) => attempt(async () => {
    await monitor.removeView(name)
    views.value = views.value.filter(view => view.name !== name)
  })

  /** @returns whether it went well */
  async function attempt(act: () => Promise<void>): Promise<boolean> {
    problem.value = ''
    try {
      await act()
      return true
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error)
      return false
    }
  }

  return { views, problem, load, save, remove }
})
