import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { HttpProblem } from '@/services/http'
import type { WarningDetail } from '@/services/contracts'
import { getEpisode } from '@/services/monitor'
import { useWarningsStore } from '@/stores/warnings'
import { aDelta, aSnapshot, aWarning } from '@/testing/samples'
import type { HubEvents } from '@/services/warningHub'
import { useWarning } from './useWarning'

vi.mock('@/services/monitor')
const detailOf = (warning = aWarning('a')): WarningDetail => ({ warning, transitions: [], metric: [], thresholds: [], clearAt: null })

describe('an opened warning', () => {
  let events: HubEvents
  const settle = () => vi.advanceTimersByTimeAsync(1000)

  beforeEach(async () => {
    vi.useFakeTimers()
    vi.resetAllMocks()
    setActivePinia(createPinia())
    useWarningsStore().start(given => {
      events = given
      return { watch: () => Promise.resolve(aSnapshot(1, aWarning('a'), aWarning('b'))) }
    })
    events.opened()
    await settle()
    vi.mocked(getEpisode).mockResolvedValue(detailOf())
  })

  const open = async () => {
    const scope = effectScope()
    const warning = scope.run(() => useWarning(() => 'a'))!
    await settle()
    return { ...warning, scope }
  }

  it('is read again when an update touches it, also the one that ends it', async () => {
    const { detail, scope } = await open()
    vi.mocked(getEpisode).mockResolvedValue(detailOf(aWarning('a', { status: 'cleared' })))
    events.updated(aDelta(1, 2, aWarning('a', { status: 'cleared' })))
    await settle()
    expect(getEpisode).toHaveBeenCalledTimes(2)
    expect(detail.value?.warning.status).toBe('cleared')
    scope.stop()
  })

  it('is left alone by updates of others', async () => {
    const { scope } = await open()
    events.updated(aDelta(1, 2, aWarning('b')))
    await settle()
    expect(getEpisode).toHaveBeenCalledOnce()
    scope.stop()
  })

  it('is read again after a reconnect, when anything may have changed', async () => {
    const { scope } = await open()
    events.closed('reconnecting')
    events.opened()
    await settle()
    expect(getEpisode).toHaveBeenCalledTimes(2)
    scope.stop()
  })

  it('is not followed after its page was left', async () => {
    const { scope } = await open()
    scope.stop()
    events.updated(aDelta(1, 2, aWarning('a')))
    await settle()
    expect(getEpisode).toHaveBeenCalledOnce()
  })

  it('may be missing', async () => {
    vi.mocked(getEpisode).mockRejectedValue(new HttpProblem(404, 'Not Found'))
    const { missing, scope } = await open()
    expect(missing.value).toBe(true)
    scope.stop()
  })
})
