import { onScopeDispose, watch } from 'vue'
import type { Warning } from '@/services/contracts'
import { useWarningsStore } from '@/stores/warnings'

const settleFor = 300

/** Calls back when an update touches a warning that the page shows; a burst calls back once. */
export function useWarningChanges(touches: (warning: Warning) => boolean, react: () => void) {
  const store = useWarningsStore()
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(() => store.change, ({ warnings, everything }) => {
    if (!everything && !warnings.some(touches)) return
    timer ??= setTimeout(() => {
      timer = undefined
      react()
    }, settleFor)
  })
  onScopeDispose(() => clearTimeout(timer))
}
