import { onScopeDispose, ref } from 'vue'

const tick = 1000

/** A clock, and whose turn it is of a few that change by themselves. */
export function useTurn(count: number, every: number) {
  const at = ref(0)
  const now = ref(Date.now())
  let since = now.value

  function next() {
    at.value = (at.value + 1) % count
    since = now.value
  }

  const timer = setInterval(() => {
    now.value = Date.now()
    if (now.value - since >= every) next()
  }, tick)
  onScopeDispose(() => clearInterval(timer))
  return { at, now, next }
}
