import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import type { FilingDraft } from '@/services/contracts'
import { HttpProblem } from '@/services/http'
import { useDraft } from './useDraft'

describe('a draft', () => {
  const why = ref('')
  const content = (): FilingDraft => ({ lines: [], explanations: {}, why: why.value })
  const save = vi.fn((after: number, draft: FilingDraft) => Promise.resolve({ revision: after + 1, savedAt: '2026-04-01T00:00:00Z', draft }))
  const drop = vi.fn(() => Promise.resolve())
  let scope = effectScope()
  const use = (revision = 0) => scope.run(() => useDraft(content, revision ? { revision, savedAt: '2026-03-01T00:00:00Z', draft: content() } : null, { save, drop }))!
  const type = async (text: string) => {
    why.value = text
    await flushPromises()
  }

  beforeEach(() => {
    vi.useFakeTimers()
    save.mockClear()
    drop.mockClear()
    why.value = ''
    scope = effectScope()
  })
  afterEach(() => scope.stop())

  it('is saved once typing pauses, each save on top of the one before', async () => {
    const draft = use()
    await type('a')
    await type('ab')
    expect([draft.state.value, save.mock.calls.length]).toEqual(['typing', 0])
    await vi.advanceTimersByTimeAsync(1000)
    expect([draft.state.value, draft.savedAt.value]).toEqual(['saved', '2026-04-01T00:00:00Z'])
    await type('abc')
    await vi.advanceTimersByTimeAsync(1000)
    expect(save.mock.calls.map(([after, { why: text }]) => `${after} ${text}`)).toEqual(['0 ab', '1 abc'])
  })

  it('is tried again when the server cannot be reached', async () => {
    const draft = use(3)
    save.mockRejectedValueOnce(new TypeError('offline'))
    await type('a')
    await vi.advanceTimersByTimeAsync(1000)
    expect(draft.state.value).toBe('failed')
    await vi.advanceTimersByTimeAsync(5000)
    expect([draft.state.value, save.mock.calls.length]).toEqual(['saved', 2])
  })

  it('that another place has saved is not saved over until somebody says so', async () => {
    const draft = use(3)
    save.mockRejectedValueOnce(new HttpProblem(409, 'changed'))
    await type('mine')
    await vi.advanceTimersByTimeAsync(1000)
    await type('mine too')
    await vi.advanceTimersByTimeAsync(9000)
    expect([draft.state.value, save.mock.calls.length]).toEqual(['conflict', 1])
    await draft.overwrite(7)
    expect([draft.state.value, save.mock.lastCall![0], save.mock.lastCall![1].why]).toEqual(['saved', 7, 'mine too'])
  })

  it('is saved at once when the page is left', async () => {
    use()
    await type('last words')
    scope.stop()
    await flushPromises()
    expect(save).toHaveBeenCalledOnce()
  })

  it('is dropped once it is filed, and never saved again', async () => {
    const draft = use()
    await type('a')
    await draft.drop()
    await type('ab')
    await vi.advanceTimersByTimeAsync(9000)
    expect([draft.state.value, drop.mock.calls.length, save.mock.calls.length]).toEqual(['none', 1, 0])
  })
})
