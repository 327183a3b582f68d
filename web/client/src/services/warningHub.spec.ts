import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aSnapshot } from '@/testing/samples'
import { openWarningHub, type Wire } from './warningHub'

describe('the connection to the hub', () => {
  let drop: () => void
  let start: ReturnType<typeof vi.fn<() => Promise<void>>>
  const events = { opened: vi.fn(), closed: vi.fn(), updated: vi.fn(), marked: vi.fn() }
  const wire = (): Wire => ({ start, onclose: handler => (drop = handler), on: vi.fn(), invoke: <T>() => Promise.resolve(aSnapshot(1) as T) })

  beforeEach(() => {
    vi.useFakeTimers()
    vi.clearAllMocks()
    start = vi.fn(() => Promise.resolve())
  })

  it('tells when it is open, and asks the server for the list', async () => {
    const hub = openWarningHub(events, wire())
    await flushPromises()
    expect(events.opened).toHaveBeenCalledOnce()
    await expect(hub.watch()).resolves.toMatchObject({ type: 'snapshot' })
  })

  it('comes back after it was lost', async () => {
    openWarningHub(events, wire())
    await flushPromises()
    drop()
    await flushPromises()
    expect(events.closed).toHaveBeenLastCalledWith('reconnecting')
    await vi.advanceTimersByTimeAsync(1000)
    expect(events.opened).toHaveBeenCalledTimes(2)
  })

  it('goes on trying a server that is not there, and says that it is offline', async () => {
    start.mockRejectedValue(new Error('refused'))
    openWarningHub(events, wire())
    await flushPromises()
    expect(events.closed).toHaveBeenLastCalledWith('connecting')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(events.closed).toHaveBeenLastCalledWith('offline')
    start.mockResolvedValue()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(events.opened).toHaveBeenCalledOnce()
  })

  it('tries at once when the network is back', async () => {
    start.mockRejectedValue(new Error('refused'))
    openWarningHub(events, wire())
    await vi.advanceTimersByTimeAsync(20_000)
    start.mockResolvedValue()
    globalThis.dispatchEvent(new Event('online'))
    await flushPromises()
    expect(events.opened).toHaveBeenCalledOnce()
  })
})
