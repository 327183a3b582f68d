import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useInboxStore } from './inbox'

describe('the inbox', () => {
  const asked: string[] = []
  let unread = 2

  beforeEach(() => {
    vi.useFakeTimers()
    setActivePinia(createPinia())
    asked.length = 0
    unread = 2
    vi.stubGlobal('fetch', (path: string, options?: RequestInit) => {
      asked.push(`${options?.method ?? 'GET'} ${path} ${(options?.body as string | undefined) ?? ''}`.trim())
      if (options?.method === 'POST') unread = 0
      return Promise.resolve(new Response(JSON.stringify(options?.method === 'POST' ? 2 : [{ readAt: unread ? null : 'then' }, { readAt: unread > 1 ? null : 'then' }])))
    })
  })

  it('counts what is unread, marks it, and is looked at again while somebody shows it', async () => {
    const scope = effectScope()
    const store = useInboxStore()
    scope.run(() => store.watch())
    await flushPromises()
    expect(store.unread).toBe(2)
    await store.read()
    expect(store.unread).toBe(0)
    expect(asked).toEqual(['GET /api/notifications/inbox?limit=100', 'POST /api/notifications/inbox/read null', 'GET /api/notifications/inbox?limit=100'])
    await vi.advanceTimersByTimeAsync(30_000)
    expect(asked).toHaveLength(4)
    scope.stop()
    await vi.advanceTimersByTimeAsync(90_000)
    expect(asked).toHaveLength(4)
  })
})
