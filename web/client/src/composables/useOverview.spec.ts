import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import type { OverviewView } from '@/services/contracts'
import type { HubEvents } from '@/services/warningHub'
import { getOverview } from '@/services/monitor'
import { useWarningsStore } from '@/stores/warnings'
import { aDelta, aSnapshot, aWarning } from '@/testing/samples'
import { useOpenCounts } from './useOpenCounts'
import { useOverview } from './useOverview'

vi.mock('@/services/monitor')

describe('the overview', () => {
  let events: HubEvents

  beforeEach(() => {
    vi.useFakeTimers()
    vi.resetAllMocks()
    vi.mocked(getOverview).mockResolvedValue({ period: '2026-03', levels: [{ level: 'red', open: 7 }] } as OverviewView)
    setActivePinia(createPinia())
    useWarningsStore().start(given => {
      events = given
      return { watch: () => Promise.resolve(aSnapshot(1, aWarning('a'))) }
    })
  })

  it('is looked at again every while, and soon after warnings have changed, however many', async () => {
    const scope = effectScope()
    scope.run(() => useOverview(() => ''))
    await flushPromises()
    expect(getOverview).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(getOverview).toHaveBeenCalledTimes(2)

    events.opened()
    await vi.advanceTimersByTimeAsync(5_000)
    const before = vi.mocked(getOverview).mock.calls.length
    for (let position = 2; position < 12; position++) {
      events.updated(aDelta(position - 1, position, aWarning(`w${position}`)))
      await vi.advanceTimersByTimeAsync(200)
    }
    expect(vi.mocked(getOverview).mock.calls.length).toBeLessThanOrEqual(before + 1)
    scope.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(vi.mocked(getOverview).mock.calls.length).toBeLessThanOrEqual(before + 1)
  })

  it('counts warnings as the live list has them, and as the server counted until it is there', async () => {
    const overview = { levels: [{ level: 'red', open: 7 }] } as OverviewView
    const { byLevel, openIn } = useOpenCounts(() => overview)
    expect(byLevel.value.red).toBe(7)
    events.opened()
    await vi.advanceTimersByTimeAsync(100)
    expect([byLevel.value.red, byLevel.value.yellow]).toEqual([0, 1])
    expect([openIn({ kind: 'area', code: 'A01' } as never), openIn({ kind: 'industry', code: 'I01' } as never), openIn({ kind: 'area', code: 'A02' } as never)]).toEqual([1, 1, 0])
  })
})
