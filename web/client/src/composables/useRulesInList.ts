import { computed, shallowRef, watch } from 'vue'
import type { Text } from '@/services/contracts'
import { useWarningsStore } from '@/stores/warnings'
import { useWording } from './useWording'

/** The rules that have warnings in the list, by name. They seldom change, while the list does all the time. */
export function useRulesInList() {
  const store = useWarningsStore()
  const { say } = useWording()
  const names = shallowRef<ReadonlyMap<string, Text>>(new Map())

  watch(() => store.open, open => {
    const found = new Map<string, Text>()
    for (const { rule, ruleName } of open) if (!found.has(rule)) found.set(rule, ruleName)
    if (found.size !== names.value.size || [...found.keys()].some(rule => !names.value.has(rule))) names.value = found
  }, { immediate: true })

  return computed(() => Array.from(names.value, ([value, name]) => ({ value, label: say(name) })).sort((a, b) => a.label.localeCompare(b.label)))
}
