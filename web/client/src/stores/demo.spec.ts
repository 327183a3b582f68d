import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { HttpProblem } from '@/services/http'
import { getDemo, setDemo } from '@/services/monitor'
import { useDemoStore } from './demo'

vi.mock('@/services/monitor')
const status = { running: true, now: '2026-03-01T00:00:00Z', secondsPerMonth: 20, done: false }

describe('the demonstration', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.resetAllMocks()
    setActivePinia(createPinia())
  })

  const started = async () => {
    const store = useDemoStore()
    store.start()
    await vi.advanceTimersByTimeAsync(0)
    return store
  }

  it('is absent on a server without one, which is not asked again', async () => {
    vi.mocked(getDemo).mockRejectedValue(new HttpProblem(404, 'Not Found'))
    const store = await started()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(store.status).toBeUndefined()
    expect(getDemo).toHaveBeenCalledOnce()
  })

  it('follows the replay clock', async () => {
    vi.mocked(getDemo).mockResolvedValueOnce(status).mockResolvedValue({ ...status, now: '2026-03-02T00:00:00Z' })
    const store = await started()
    expect(store.status).toEqual(status)
    await vi.advanceTimersByTimeAsync(1000)
    expect(store.status?.now).toBe('2026-03-02T00:00:00Z')
  })

  it('shows a choice at once and keeps it over an older answer', async () => {
    vi.mocked(getDemo).mockResolvedValue(status)
    const store = await started()
    let answer: (answered: typeof status) => void = () => {}
    vi.mocked(setDemo).mockReturnValue(new Promise(resolve => (answer = resolve)))
    const late = vi.advanceTimersByTimeAsync(1000)
    void store.choose({ running: false })
    await late
    expect(store.status?.running).toBe(false)
    answer({ ...status, running: false })
    await vi.advanceTimersByTimeAsync(0)
    expect(setDemo).toHaveBeenCalledWith({ running: false, secondsPerMonth: 20 })
  })

  it('takes a choice back that the server refused', async () => {
    vi.mocked(getDemo).mockResolvedValue(status)
    const store = await started()
    vi.mocked(setDemo).mockRejectedValue(new HttpProblem(400, 'Bad Request'))
    await store.choose({ secondsPerMonth: 1 })
    expect(store).toMatchObject({ failed: true, status: { secondsPerMonth: 20 } })
  })
})
