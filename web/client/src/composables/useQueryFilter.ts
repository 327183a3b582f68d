import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Filters that live in the URL, so that a view can be bookmarked, sent and reloaded. An empty one is left out. */
export function useQueryFilter<Name extends string>(...names: Name[]) {
  const route = useRoute()
  const router = useRouter()

  const field = (name: Name): WritableComputedRef<string> =>
    computed({
      get: () => {
        const value = route.query[name]
        return typeof value === 'string' ? value : ''
      },
      set: value => void router.replace({ query: { ...route.query, [name]: value || undefined } }),
    })
  const fields = Object.fromEntries(names.map(name => [name, field(name)])) as Record<Name, WritableComputedRef<string>>
  const active = computed(() => names.some(name => fields[name].value))
  const clear = () => void router.replace({ query: {} })
  return { fields, active, clear }
}
