import { defineStore } from 'pinia'
import { onScopeDispose, ref, shallowRef } from 'vue'
import type { DisposalState } from '@/services/contracts'
import { actOn, listMarks } from '@/services/monitor'

const refreshEvery = 10_000

/** How the disposal of open warnings stands, for the list. Read again every few seconds while a page shows it. */
export const useMarksStore = defineStore('marks', () => {
  const marks = shallowRef<ReadonlyMap<string, DisposalState>>(new Map())
  const refused = ref('')

  async function load() {
    try {
      marks.value = new Map((await listMarks()).map(({ id, state }): [string, DisposalState] => [id, state]))
    } catch {
      // The list shows what was known; the next round asks again, and the connection's banner tells of a server that is away.
    }
  }

  /** Keeps the marks fresh for as long as the caller's page lives. */
  function watch() {
    void load()
    const timer = setInterval(() => void load(), refreshEvery)
    onScopeDispose(() => clearInterval(timer))
  }

  async function acknowledge(id: string) {
    refused.value = ''
    try {
      put(id, (await actOn(id, { after: marks.value.get(id)?.version ?? 0, action: 'acknowledged' })).state)
    } catch (error) {
      refused.value = error instanceof Error ? error.message : String(error)
      await load()
    }
  }

  const put = (id: string, state: DisposalState) => void (marks.value = new Map(marks.value).set(id, state))

  return { of: (id: string) => marks.value.get(id), refused, load, watch, acknowledge, put }
})
