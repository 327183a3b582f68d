import { shallowRef, watch } from 'vue'
import { useWarningsStore } from '@/stores/warnings'

const flashFor = 2500

/** Which warnings changed just now. The turn tells two changes in a row apart, so that the second flashes too. */
export function useFlash() {
  const store = useWarningsStore()
  const turns = shallowRef<ReadonlyMap<string, number>>(new Map())
  let turn = 0

  watch(() => store.change, ({ warnings }) => {
    if (warnings.length === 0) return
    const mine = ++turn
    turns.value = new Map([...turns.value, ...warnings.map(({ id }): [string, number] => [id, mine])])
    setTimeout(() => (turns.value = new Map([...turns.value].filter(([, of]) => of !== mine))), flashFor)
  })

  return (id: string) => {
    const of = turns.value.get(id)
    return of === undefined ? undefined : of % 2 ? 'flash-odd' : 'flash-even'
  }
}
