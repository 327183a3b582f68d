import { onScopeDispose, shallowRef, watch } from 'vue'
import { useWarningsStore } from '@/stores/warnings'

const flashFor = 2500

/** Which warnings changed just now. The turn tells two changes in a row apart, so that the second flashes too. */
export function useFlash() {
  const store = useWarningsStore()
  const turns = shallowRef<ReadonlyMap<string, readonly [turn: number, until: number]>>(new Map())
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(() => store.change, ({ warnings }) => {
    if (warnings.length === 0) return
    const now = Date.now()
    turn++
    const next = new Map([...turns.value].filter(([, [, until]]) => until > now))
    for (const { id } of warnings) next.set(id, [turn, now + flashFor])
    turns.value = next
    // A burst takes the old ones away as it brings new ones; this is for the last.
    clearTimeout(timer)
    timer = setTimeout(() => (turns.value = new Map()), flashFor)
  })
  onScopeDispose(() => clearTimeout(timer))

  return (id: string) => {
    const of = turns.value.get(id)
    return of === undefined ? undefined : of[0] % 2 ? 'flash-odd' : 'flash-even'
  }
}
