import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import type { EnterpriseView, Page } from '@/services/contracts'
import { listEnterprises } from '@/services/monitor'
import { usePages } from './usePages'

vi.mock('@/services/monitor')
const page = (code: string, next?: string) => ({ items: [{ code } as EnterpriseView], total: 2, next }) satisfies Page<EnterpriseView>

describe('a list that is read part by part', () => {
  const q = ref('')
  let scope = effectScope()
  const open = () => scope.run(() => usePages(() => ({ q: q.value }), listEnterprises))!

  beforeEach(() => {
    vi.useFakeTimers()
    vi.resetAllMocks()
    scope.stop()
    scope = effectScope()
    q.value = ''
  })

  it('is read part by part', async () => {
    vi.mocked(listEnterprises).mockResolvedValueOnce(page('a', 'n1')).mockResolvedValueOnce(page('b'))
    const list = open()
    await flushPromises()
    expect(list.next.value).toBe('n1')
    await list.more()
    expect(list.items.value.map(({ code }) => code)).toEqual(['a', 'b'])
    expect(list.next.value).toBeUndefined()
    expect(vi.mocked(listEnterprises).mock.lastCall?.[0]).toEqual({ q: '', after: 'n1' })
  })

  it('starts over with a new filter, once typing pauses', async () => {
    vi.mocked(listEnterprises).mockResolvedValueOnce(page('a', 'n1')).mockResolvedValueOnce(page('c'))
    const list = open()
    await flushPromises()
    for (const typed of ['铝', '铝业']) {
      q.value = typed
      await vi.advanceTimersByTimeAsync(100)
    }
    await vi.advanceTimersByTimeAsync(250)
    expect(listEnterprises).toHaveBeenCalledTimes(2)
    expect(list.items.value.map(({ code }) => code)).toEqual(['c'])
  })

  it('keeps what it has when a part cannot be read', async () => {
    vi.mocked(listEnterprises).mockResolvedValueOnce(page('a', 'n1')).mockRejectedValueOnce(new Error('no'))
    const list = open()
    await flushPromises()
    await list.more()
    expect(list.items.value).toHaveLength(1)
    expect(list.problem.value?.message).toBe('no')
  })
})
