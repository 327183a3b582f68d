import { computed } from 'vue'
import { getEnterprise, listSeries } from '@/services/monitor'
import { useReferenceStore } from '@/stores/reference'
import { useWarningsStore } from '@/stores/warnings'
import { isMissing, useLoad } from './useLoad'
import { useWarningChanges } from './useWarningChanges'

/** An enterprise, its open warnings as they are now, and the series it has figures of, in the catalogue's order. */
export function useEnterprise(code: () => string) {
  const store = useWarningsStore()
  const reference = useReferenceStore()
  const { data: enterprise, problem, reload } = useLoad(code, getEnterprise)
  const { data: all, problem: seriesProblem, reload: reloadSeries } = useLoad(code, listSeries)
  // What touched a warning of this enterprise was a new or corrected figure.
  useWarningChanges(warning => warning.subject === code(), () => void reloadSeries())

  const place = (indicator: string) => reference.order.get(indicator) ?? Infinity
  const series = computed(() => all.value
    ?.filter(({ points }) => points.some(({ value }) => value != null))
    .sort((a, b) => place(a.indicator) - place(b.indicator)))
  const filed = computed(() => {
    const [first, ...others] = series.value ?? []
    return first && ([first, ...others] as const)
  })
  return {
    enterprise, loaded: computed(() => !!series.value), filed, problem, seriesProblem, reload, reloadSeries,
    missing: computed(() => isMissing(problem.value)),
    warnings: computed(() => store.openOf(code())),
  }
}
