import { defineStore } from 'pinia'
import { computed, onScopeDispose, shallowRef } from 'vue'
import type { InboxEntry } from '@/services/contracts'
import { listInbox, markRead } from '@/services/administration'

const refreshEvery = 30_000
const most = 100

/** What somebody was told in the application, the newest first. */
export const useInboxStore = defineStore('inbox', () => {
  const entries = shallowRef<readonly InboxEntry[]>()
  const problem = shallowRef<Error>()
  const unread = computed(() => entries.value?.filter(entry => !entry.readAt).length ?? 0)
  /** More than the list holds may be unread. */
  const unreadText = computed(() => (unread.value < most ? String(unread.value) : `${most}+`))

  async function load() {
    try {
      entries.value = await listInbox({ limit: String(most) })
      problem.value = undefined
    } catch (error) {
      problem.value = error instanceof Error ? error : new Error(String(error))
    }
  }

  /** Keeps the list fresh for as long as the caller lives. */
  function watch() {
    void load()
    const timer = setInterval(() => void load(), refreshEvery)
    onScopeDispose(() => clearInterval(timer))
  }

  /** @param keys all when absent. */
  async function read(keys?: string[]) {
    await markRead(keys)
    await load()
  }

  return { entries, problem, unread, unreadText, load, watch, read }
})
