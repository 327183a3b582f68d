import { effectScope } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BacktestStatus } from '@/services/contracts'
import * as monitor from '@/services/monitor'
import { useBacktest } from './useBacktest'

const run = (id: string, state: BacktestStatus['state'], done = 0): BacktestStatus => ({ id, state, done, total: 2, result: null })
const request = { rules: [], from: '2025-01', to: '2025-12' }

describe('a trial', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('is followed until it is done', async () => {
    vi.spyOn(monitor, 'startBacktest').mockResolvedValue(run('b1', 'running'))
    const asked = vi.spyOn(monitor, 'getBacktest').mockResolvedValueOnce(run('b1', 'running', 1)).mockResolvedValueOnce(run('b1', 'done', 2))
    const scope = effectScope()
    const { status, start } = scope.run(() => useBacktest())!
    await start(request)
    await vi.advanceTimersByTimeAsync(300)
    expect(status.value?.done).toBe(1)
    await vi.advanceTimersByTimeAsync(3000)
    expect(status.value?.state).toBe('done')
    expect(asked).toHaveBeenCalledTimes(2)
    scope.stop()
  })

  it('is ended when another one begins or the page is left', async () => {
    vi.spyOn(monitor, 'startBacktest').mockResolvedValueOnce(run('b1', 'running')).mockResolvedValueOnce(run('b2', 'running'))
    vi.spyOn(monitor, 'getBacktest').mockResolvedValue(run('b2', 'running'))
    const ended = vi.spyOn(monitor, 'endBacktest').mockResolvedValue(run('b1', 'cancelled'))
    const scope = effectScope()
    const { status, start } = scope.run(() => useBacktest())!
    await start(request)
    await start(request)
    expect(ended).toHaveBeenCalledWith('b1')
    expect(status.value?.id).toBe('b2')
    scope.stop()
    expect(ended).toHaveBeenLastCalledWith('b2')
  })

  it('says what was refused', async () => {
    vi.spyOn(monitor, 'startBacktest').mockRejectedValue(new Error('to lies before from.'))
    const scope = effectScope()
    const { status, problem, start } = scope.run(() => useBacktest())!
    await start(request)
    expect([status.value, problem.value?.message]).toEqual([undefined, 'to lies before from.'])
    scope.stop()
  })
})
