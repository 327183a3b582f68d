import { effectScope } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReportRunStatus } from '@/services/contracts'
import * as monitor from '@/services/monitor'
import { useReportRun } from './useReportRun'

const run = (state: ReportRunStatus['state'], done: number): ReportRunStatus =>
  ({ id: 'r1', period: '2026-03', state, done, total: 2, doing: 'city:city', problem: null, new: [] })

describe('the writing of reports', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('is followed until it is done, and then told', async () => {
    vi.spyOn(monitor, 'startReports').mockResolvedValue(run('running', 0))
    const asked = vi.spyOn(monitor, 'getReportRun').mockResolvedValueOnce(run('running', 1)).mockResolvedValueOnce(run('done', 2))
    const finished = vi.fn()
    const scope = effectScope()
    const { status, start } = scope.run(() => useReportRun(finished))!
    await start('2026-03', [])
    expect(finished).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(500)
    expect(status.value?.done).toBe(1)
    await vi.advanceTimersByTimeAsync(500)
    expect(status.value?.state).toBe('done')
    expect(finished).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(5000)
    expect(asked).toHaveBeenCalledTimes(2)
    scope.stop()
  })

  it('says what was refused', async () => {
    vi.spyOn(monitor, 'startReports').mockRejectedValue(new Error('There is no report for 2026-01.'))
    const scope = effectScope()
    const { problem, status, start } = scope.run(() => useReportRun(() => undefined))!
    await start('2026-01', [])
    expect(problem.value).toBe('There is no report for 2026-01.')
    expect(status.value).toBeUndefined()
    scope.stop()
  })
})
