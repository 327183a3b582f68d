import { computed, watchEffect } from 'vue'
import { useRoute } from 'vue-router'
import { date } from '@/domain/format'
import { isOpenLevel, type OpenLevel } from '@/domain/level'
import { isAssigned, isStanding, stands } from '@/domain/standing'
import { filterOf } from '@/domain/warnings'
import type { Warning } from '@/services/contracts'
import { useMarksStore } from '@/stores/marks'
import { useMutesStore } from '@/stores/mutes'
import { useSeenStore } from '@/stores/seen'
import { useSessionStore } from '@/stores/session'
import { useWarningViewStore } from '@/stores/warningView'
import { useWarningsStore } from '@/stores/warnings'
import { useQueryFilter } from './useQueryFilter'

/** The warnings that the filters in the URL leave. */
export function useWarningFilter() {
  const store = useWarningsStore()
  const view = useWarningViewStore()
  const route = useRoute()
  const { fields, active, clear } = useQueryFilter('level', 'tier', 'area', 'industry', 'rule', 'state', 'assignee', 'q')
  const levels = computed(() => new Set(fields.level.value.split(',').filter(isOpenLevel)))

  const byNature = computed(() => filterOf({
    levels: new Set(), tier: fields.tier.value, area: fields.area.value, industry: fields.industry.value, rule: fields.rule.value, search: fields.q.value,
  }))
  const byDisposal = useDisposalFilter(() => fields.state.value, () => fields.assignee.value)
  const narrowed = computed(() => Object.entries(fields).some(([name, field]) => name !== 'level' && field.value))
  /** All levels, for the counts: a level that is not chosen still shows how many it has. */
  const ofAnyLevel = computed(() => {
    if (!narrowed.value) return store.open
    const [nature, disposal] = [byNature.value, byDisposal.value]
    return store.open.filter(disposal ? warning => nature(warning) && disposal(warning) : nature)
  })
  const shown = computed(() => (levels.value.size ? ofAnyLevel.value.filter(({ level }) => levels.value.has(level as OpenLevel)) : ofAnyLevel.value))

  function toggle(level: OpenLevel) {
    const next = new Set(levels.value)
    if (!next.delete(level)) next.add(level)
    fields.level.value = [...next].join(',')
  }

  watchEffect(() => route.name === 'warnings' && (view.query = { ...route.query } as Record<string, string>))
  return { fields, active, clear, levels, ofAnyLevel, shown, toggle }
}

/** By what was done about them; absent when nothing is asked, so that a list that does not ask is not filtered again at every action. */
function useDisposalFilter(state: () => string, assignee: () => string) {
  const marks = useMarksStore()
  const mutes = useMutesStore()
  const seen = useSeenStore()
  const session = useSessionStore()

  return computed((): ((warning: Warning) => boolean) | undefined => {
    const [asked, who] = [state(), assignee()]
    const standing = isStanding(asked) ? asked : undefined
    if (!standing && !who) return undefined
    const self = session.user?.displayName ?? ''
    const today = date(Date.now())
    return warning => {
      const mark = marks.of(warning.id)
      return (!who || isAssigned(mark, who, self))
        && (!standing || stands(standing, { mark, today, muted: warning.muted || !!mutes.of(warning.id), isNew: standing === 'new' && seen.isNew(warning) }))
    }
  })
}
