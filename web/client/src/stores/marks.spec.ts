import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import type { DisposalMark } from '@/services/contracts'
import { listMarks } from '@/services/monitor'
import { useMarksStore } from './marks'

vi.mock('@/services/monitor', () => ({ listMarks: vi.fn(), actOn: vi.fn() }))

const mark = (id: string, version: number) => ({ id, state: { version, stage: 'open' } }) as DisposalMark

describe('the marks store', () => {
  let store: ReturnType<typeof useMarksStore>
  let answer: (marks: DisposalMark[]) => void
  let refuse: (reason: Error) => void

  beforeEach(() => {
    setActivePinia(createPinia())
    vi.mocked(listMarks).mockReset().mockImplementation(() => new Promise((resolve, reject) => { answer = resolve; refuse = reject }))
    store = useMarksStore()
  })

  const watched = () => {
    const page = effectScope()
    page.run(() => store.watch())
    return page
  }

  it('shows what was read and then what the hub tells', async () => {
    const page = watched()
    answer([mark('a', 1)])
    await flushPromises()
    store.take({ previous: 4, position: 5, marks: [mark('b', 1)] })
    store.take({ previous: 5, position: 6, marks: [mark('a', 2)] })
    expect([store.of('a')?.version, store.of('b')?.version]).toEqual([2, 1])
    expect(listMarks).toHaveBeenCalledOnce()
    page.stop()
  })

  it('keeps what was told while the marks were being read', async () => {
    const page = watched()
    store.take({ previous: 0, position: 1, marks: [mark('a', 2)] })
    answer([mark('a', 1)])
    await flushPromises()
    expect(store.of('a')?.version).toBe(2)
    page.stop()
  })

  it('keeps what it knows when a reading fails', async () => {
    const page = watched()
    store.take({ previous: 0, position: 1, marks: [mark('a', 2)] })
    refuse(new Error('away'))
    await flushPromises()
    expect(store.of('a')?.version).toBe(2)
    page.stop()
  })

  it('never goes back to an older version', () => {
    store.put('a', mark('a', 3).state)
    store.take({ previous: 0, position: 1, marks: [mark('a', 2)] })
    expect(store.of('a')?.version).toBe(3)
  })

  it('reads again after a gap and after a new connection, while a page shows them', async () => {
    const page = watched()
    answer([])
    await flushPromises()
    store.take({ previous: 0, position: 1, marks: [] })
    store.take({ previous: 3, position: 4, marks: [] })
    expect(listMarks).toHaveBeenCalledTimes(2)
    store.reconnected()
    expect(listMarks).toHaveBeenCalledTimes(3)
    page.stop()
    store.reconnected()
    store.take({ previous: 9, position: 10, marks: [] })
    expect(listMarks).toHaveBeenCalledTimes(3)
  })

  it('takes the first message of a connection as it comes', () => {
    const page = watched()
    store.take({ previous: 7, position: 8, marks: [] })
    expect(listMarks).toHaveBeenCalledOnce()
    page.stop()
  })
})
