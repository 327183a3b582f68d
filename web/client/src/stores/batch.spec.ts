import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DisposalBatchAnswer, DisposalBatchRequest } from '@/services/contracts'
import { aMark } from '@/testing/samples'
import { useBatchStore } from './batch'
import { useMarksStore } from './marks'

describe('acting on many warnings', () => {
  let requests: DisposalBatchRequest[]
  let judge: (id: string) => string | null
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`)

  beforeEach(() => {
    setActivePinia(createPinia())
    requests = []
    judge = () => null
    vi.stubGlobal('fetch', (path: string, init?: RequestInit) => {
      if (path !== '/api/work/batch') return Promise.resolve(json([]))
      const request = JSON.parse(init!.body as string) as DisposalBatchRequest
      requests.push(request)
      return Promise.resolve(json(request.items.map(({ id, after }): DisposalBatchAnswer => ({ id, problem: judge(id), state: aMark({ version: judge(id) ? 9 : after + 1 }) }))))
    })
  })

  const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } })

  it('goes in turns that the server takes', async () => {
    const batch = useBatchStore()
    await batch.acknowledge(ids(450))
    expect(requests.map(({ items }) => items.length)).toEqual([200, 200, 50])
    expect(batch.outcome).toMatchObject({ kind: 'acknowledged', done: 450, refused: 0, undone: false })
    expect(useMarksStore().of('w449')?.version).toBe(1)
  })

  it('tells of those that were refused, and takes back only what was done', async () => {
    judge = id => (id === 'w1' ? '王 has acknowledged it already' : null)
    const batch = useBatchStore()
    await batch.assign(ids(3), '李', '')
    expect(batch.outcome).toMatchObject({ done: 2, refused: 1, reason: '王 has acknowledged it already' })
    expect(useMarksStore().of('w1')?.version).toBe(9)
    await batch.undo()
    expect(requests.at(-1)).toEqual({ action: 'withdrawn', items: [{ id: 'w0', after: 1 }, { id: 'w2', after: 1 }] })
    expect(batch.outcome).toMatchObject({ kind: 'assigned', undone: true, done: 2 })
    expect(batch.outcome?.undo).toBeUndefined()
  })

  it('has nothing to take back when all were refused', async () => {
    judge = () => 'no'
    const batch = useBatchStore()
    await batch.acknowledge(['w0'])
    expect(batch.outcome).toMatchObject({ done: 0, refused: 1 })
    expect(await batch.undo()).toBe(false)
  })

  it('says why a request failed and lets go', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    const batch = useBatchStore()
    expect(await batch.acknowledge(['w0'])).toBe(false)
    expect(batch).toMatchObject({ problem: 'Failed to fetch', outcome: undefined, progress: undefined })
  })
})
