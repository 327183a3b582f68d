import { defineStore } from 'pinia'
import { onScopeDispose, shallowRef } from 'vue'
import type { MuteMark } from '@/services/contracts'
import { listMuted } from '@/services/monitor'

const refreshEvery = 60_000

/** Which open warnings are silenced today. Read again every minute while a page shows it. */
export const useMutesStore = defineStore('mutes', () => {
  const muted = shallowRef<ReadonlyMap<string, MuteMark>>(new Map())

  async function load() {
    try {
      muted.value = new Map((await listMuted()).map((mark): [string, MuteMark] => [mark.id, mark]))
    } catch {
      // The list shows what was known; the next round asks again, and the connection's banner tells of a server that is away.
    }
  }

  /** Keeps it fresh for as long as the caller's page lives. */
  function watch() {
    void load()
    const timer = setInterval(() => void load(), refreshEvery)
    onScopeDispose(() => clearInterval(timer))
  }

  return { of: (id: string) => muted.value.get(id), load, watch }
})
