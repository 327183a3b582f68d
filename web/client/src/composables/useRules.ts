import { computed } from 'vue'
import { inListOrder, ruleEntries } from '@/domain/rules/entries'
import { gravityOf } from '@/domain/level'
import type { Level } from '@/services/contracts'
import { listRules } from '@/services/monitor'
import { useWarningsStore } from '@/stores/warnings'
import { useLoad } from './useLoad'

/** All rules with their versions, and how many warnings each has open now. */
export function useRules() {
  const store = useWarningsStore()
  const { data, problem, reload } = useLoad(() => 'rules', (_, signal) => listRules(signal))
  const entries = computed(() => data.value && inListOrder(ruleEntries(data.value)))
  const open = computed(() => {
    const counts = new Map<string, { count: number; gravest: Level }>()
    for (const { rule, level } of store.open) {
      const { count, gravest } = counts.get(rule) ?? { count: 0, gravest: 'none' as const }
      counts.set(rule, { count: count + 1, gravest: gravityOf(level) > gravityOf(gravest) ? level : gravest })
    }
    return counts
  })
  const openOf = (id: string) => open.value.get(id) ?? { count: 0, gravest: 'none' as const }
  return { entries, problem, reload, openOf }
}
