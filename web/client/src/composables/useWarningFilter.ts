import { computed, watchEffect } from 'vue'
import { useRoute } from 'vue-router'
import { isOpenLevel, type OpenLevel } from '@/domain/level'
import { filterOf } from '@/domain/warnings'
import { useWarningViewStore } from '@/stores/warningView'
import { useWarningsStore } from '@/stores/warnings'
import { useQueryFilter } from './useQueryFilter'

/** The warnings that the filters in the URL leave. */
export function useWarningFilter() {
  const store = useWarningsStore()
  const view = useWarningViewStore()
  const route = useRoute()
  const { fields, active, clear } = useQueryFilter('level', 'tier', 'area', 'industry', 'q')
  const levels = computed(() => new Set(fields.level.value.split(',').filter(isOpenLevel)))

  const here = computed(() => filterOf({ levels: new Set(), tier: fields.tier.value, area: fields.area.value, industry: fields.industry.value, search: fields.q.value }))
  /** All levels, for the counts: a level that is not chosen still shows how many it has. */
  const ofAnyLevel = computed(() => store.open.filter(here.value))
  const shown = computed(() => (levels.value.size ? ofAnyLevel.value.filter(({ level }) => levels.value.has(level as OpenLevel)) : ofAnyLevel.value))

  function toggle(level: OpenLevel) {
    const next = new Set(levels.value)
    if (!next.delete(level)) next.add(level)
    fields.level.value = [...next].join(',')
  }

  watchEffect(() => route.name === 'warnings' && (view.query = { ...route.query } as Record<string, string>))
  return { fields, active, clear, levels, ofAnyLevel, shown, toggle }
}
