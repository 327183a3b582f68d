import { defineStore } from 'pinia'
import { computed, onScopeDispose, shallowRef } from 'vue'
import type { DisposalState } from '@/services/contracts'
import { listMarks } from '@/services/monitor'

const refreshEvery = 10_000

/** How the disposal of open warnings stands, for the list. Read again every few seconds while a page shows it. */
export const useMarksStore = defineStore('marks', () => {
  const marks = shallowRef<ReadonlyMap<string, DisposalState>>(new Map())

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

  const put = (id: string, state: DisposalState) => putAll([[id, state]])

  function putAll(states: Iterable<readonly [id: string, state: DisposalState]>) {
    const next = new Map(marks.value)
    for (const [id, state] of states) next.set(id, state)
    marks.value = next
  }

  /** Everybody whom something is assigned to. */
  const assignees = computed(() => [...new Set([...marks.value.values()].flatMap(({ assignee }) => assignee || []))].sort())

  return { of: (id: string) => marks.value.get(id), assignees, load, watch, put, putAll }
})
