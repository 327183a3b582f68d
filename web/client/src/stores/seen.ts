import { defineStore } from 'pinia'
import { computed, onScopeDispose, ref, watch } from 'vue'
import { changedAt, isNews } from '@/domain/warnings'
import type { Warning } from '@/services/contracts'
import { useSessionStore } from './session'
import { useWarningsStore } from './warnings'

/**
 * What of the list has been looked at: everything that changed up to a moment, kept in this browser for each account. The moment is that of
 * the newest change, not of this machine's clock. Whoever leaves the list for another window has looked at it.
 */
export const useSeenStore = defineStore('seen', () => {
  const session = useSessionStore()
  const warnings = useWarningsStore()
  const key = computed(() => `monitor.seen.${session.user?.name ?? ''}`)
  const upTo = ref<number>()

  const newest = () => warnings.open.reduce((latest, warning) => Math.max(latest, changedAt(warning)), 0)
  const isAfter = (instant: number | undefined, warning: Warning) => instant !== undefined && changedAt(warning) > instant && isNews(warning)
  const isNew = (warning: Warning) => isAfter(upTo.value, warning)
  const count = computed(() => {
    const instant = upTo.value
    return warnings.open.reduce((sum, warning) => sum + Number(isAfter(instant, warning)), 0)
  })

  function look() {
    if (!warnings.loaded) return
    upTo.value = newest()
    remember(key.value, upTo.value)
  }

  /** Follows the reader for as long as the caller's page lives. Whoever comes for the first time has missed nothing. */
  function follow() {
    watch(() => [key.value, warnings.loaded], () => {
      upTo.value = recall(key.value)
      if (upTo.value === undefined) look()
    }, { immediate: true })
    const onHide = () => document.visibilityState === 'hidden' && look()
    document.addEventListener('visibilitychange', onHide)
    onScopeDispose(() => document.removeEventListener('visibilitychange', onHide))
  }

  return { upTo, count, isNew, look, follow }
})

function recall(key: string): number | undefined {
  try {
    return Number(localStorage.getItem(key)) || undefined
  } catch {
    return undefined
  }
}

function remember(key: string, instant: number) {
  try {
    localStorage.setItem(key, String(instant))
  } catch {
    // Storage is blocked: it is known until the page closes.
  }
}
