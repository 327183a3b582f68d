import { onScopeDispose, ref, shallowRef } from 'vue'
import type { BacktestRequest, BacktestStatus } from '@/services/contracts'
import { endBacktest, getBacktest, startBacktest } from '@/services/monitor'

const interval = 300

/** Tries rules on history and follows how that stands. */
export function useBacktest() {
  const status = shallowRef<BacktestStatus>()
  const problem = shallowRef<Error>()
  const starting = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  /** An answer about a trial that another one followed is dropped. */
  let turn = 0

  async function start(request: BacktestRequest) {
    const mine = ++turn
    clearTimeout(timer)
    await end()
    status.value = problem.value = undefined
    starting.value = true
    await follow(mine, () => startBacktest(request))
    starting.value = false
  }

  async function follow(mine: number, ask: () => Promise<BacktestStatus>) {
    try {
      const next = await ask()
      if (mine !== turn) return
      status.value = next
      if (next.state === 'running') timer = setTimeout(() => void follow(mine, () => getBacktest(next.id)), interval)
    } catch (error) {
      if (mine !== turn) return
      status.value = undefined
      problem.value = error instanceof Error ? error : new Error(String(error))
    }
  }

  /** Ends a trial that runs; one that is over stays as it is. */
  async function end() {
    if (status.value?.state !== 'running') return
    // What does not answer is asked again by the next look, or was forgotten by the server.
    await endBacktest(status.value.id).catch(() => undefined)
  }

  onScopeDispose(() => {
    turn++
    clearTimeout(timer)
    void end()
  })
  return { status, problem, starting, start, stop: end }
}
