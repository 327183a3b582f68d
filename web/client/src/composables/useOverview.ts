import { onScopeDispose } from 'vue'
import { getOverview } from '@/services/monitor'
import { useLoad } from './useLoad'
import { useWarningChanges } from './useWarningChanges'

/** Figures come without a warning too. */
const refreshEvery = 15_000
/** A burst of warnings is a burst of figures: one look shows what came of it. */
const atMostEvery = 3_000

/** A month at a glance, looked at again as figures come in. */
export function useOverview(period: () => string) {
  const { data: overview, problem, loading, reload } = useLoad(period, (asked, signal) => getOverview({ period: asked }, signal))
  let looked = Date.now()

  function look() {
    if (Date.now() - looked < atMostEvery || loading.value || document.hidden) return
    looked = Date.now()
    void reload()
  }

  useWarningChanges(() => true, look)
  const timer = setInterval(look, refreshEvery)
  onScopeDispose(() => clearInterval(timer))
  return { overview, problem, loading, reload }
}
