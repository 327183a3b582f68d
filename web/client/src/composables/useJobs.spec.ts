import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useJobs } from './useJobs'

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' } })

describe('jobs', () => {
  const scope = effectScope()
  const asked: string[] = []
  let refuse = false

  beforeEach(() => {
    vi.useFakeTimers()
    asked.length = 0
    vi.stubGlobal('fetch', (path: string, options?: RequestInit) => {
      asked.push(`${options?.method ?? 'GET'} ${path}`)
      if (options?.method !== 'POST') return Promise.resolve(json([{ id: 'prune', runs: [] }]))
      return Promise.resolve(refuse ? json({ detail: 'Not here.' }, 409) : new Response(null, { status: 202 }))
    })
  })

  afterEach(() => vi.useRealTimers())

  it('are looked at again, run when asked, and a refusal is told', async () => {
    const { jobs, run, refused } = scope.run(() => useJobs())!
    await flushPromises()
    expect(jobs.value?.map(job => job.id)).toEqual(['prune'])
    await vi.advanceTimersByTimeAsync(3000)
    expect(asked).toEqual(['GET /api/jobs', 'GET /api/jobs'])

    await run('prune')
    expect(asked).toContain('POST /api/jobs/prune/run')
    expect(refused.value).toBeUndefined()
    refuse = true
    await run('prune')
    expect(refused.value?.message).toBe('Not here.')

    scope.stop()
    const before = asked.length
    await vi.advanceTimersByTimeAsync(9000)
    expect(asked.length).toBe(before)
  })
})
