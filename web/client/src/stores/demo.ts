import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { DemoStatus } from '@/services/contracts'
import { HttpProblem } from '@/services/http'
import { getDemo, setDemo } from '@/services/monitor'

const askEvery = 1000
const askAfterFailure = 5000

/** The replay of sample history; absent when the server does not run one. */
export const useDemoStore = defineStore('demo', () => {
  const status = shallowRef<DemoStatus>()
  const failed = ref(false)
  let started = false
  /** A choice that is on its way must not be undone by an older answer. */
  let choices = 0
  let sending = 0

  function start() {
    if (started) return
    started = true
    void follow()
  }

  async function follow() {
    const before = choices
    try {
      const asked = await getDemo()
      if (before === choices && !sending) status.value = asked
      setTimeout(follow, askEvery)
    } catch (problem) {
      if (problem instanceof HttpProblem && problem.status === 404) status.value = undefined
      else setTimeout(follow, askAfterFailure)
    }
  }

  async function choose(change: Partial<Pick<DemoStatus, 'running' | 'secondsPerMonth'>>) {
    if (!status.value) return
    const before = status.value
    const mine = ++choices
    sending++
    const { running, secondsPerMonth } = (status.value = { ...before, ...change })
    try {
      const answer = await setDemo({ running, secondsPerMonth })
      if (mine === choices) status.value = answer
      failed.value = false
    } catch {
      if (mine === choices) status.value = before
      failed.value = true
    } finally {
      sending--
    }
  }

  return { status, failed, start, choose }
})
