import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick } from 'vue'
import type { HubEvents } from '@/services/warningHub'
import { aDelta, aSnapshot, aWarning } from '@/testing/samples'
import { useSeenStore } from './seen'
import { useWarningsStore } from './warnings'

const on = (day: number) => `2026-05-${String(day).padStart(2, '0')}T00:00:00Z`

describe('what has been seen', () => {
  let events: HubEvents

  beforeEach(() => {
    vi.useFakeTimers()
    setActivePinia(createPinia())
  })

  async function begin() {
    useWarningsStore().start(given => {
      events = given
      return { watch: () => Promise.resolve(aSnapshot(1, aWarning('a', { changedAt: on(1) }))) }
    })
    events.opened()
    const scope = effectScope()
    scope.run(() => useSeenStore().follow())
    await vi.advanceTimersByTimeAsync(100)
    return scope
  }

  async function comes(position: number, day: number) {
    events.updated(aDelta(position - 1, position, aWarning(`w${position}`, { changedAt: on(day) })))
    await vi.advanceTimersByTimeAsync(100)
  }

  it('is everything for whoever comes for the first time', async () => {
    await begin()
    expect(useSeenStore().count).toBe(0)
    await comes(2, 2)
    expect(useSeenStore().count).toBe(1)
  })

  it('is remembered from one visit to the next', async () => {
    const scope = await begin()
    useSeenStore().look()
    scope.stop()
    setActivePinia(createPinia())
    await begin()
    await comes(2, 2)
    expect(useSeenStore().count).toBe(1)
  })

  it('is what was there when the reader turned to another window', async () => {
    await begin()
    await comes(2, 2)
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    await nextTick()
    expect(useSeenStore().count).toBe(0)
    vi.restoreAllMocks()
    await comes(3, 3)
    expect(useSeenStore().count).toBe(1)
  })
})
