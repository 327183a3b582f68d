import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { WarningSnapshot } from '@/services/contracts'
import type { HubEvents } from '@/services/warningHub'
import { aDelta, aSnapshot, aWarning } from '@/testing/samples'
import { useWarningsStore } from './warnings'

const a = aWarning('a')
const b = aWarning('b')
const red = aWarning('r', { level: 'red' })

describe('the warnings store', () => {
  let events: HubEvents
  let answers: ((snapshot: WarningSnapshot) => void)[]
  let refusals: (() => void)[]
  let store: ReturnType<typeof useWarningsStore>
  const settle = () => vi.advanceTimersByTimeAsync(150)
  const ids = () => store.open.map(({ id }) => id)

  beforeEach(() => {
    vi.useFakeTimers()
    setActivePinia(createPinia())
    answers = []
    refusals = []
    store = useWarningsStore()
    store.start(given => {
      events = given
      return { watch: () => new Promise((resolve, reject) => { answers.push(resolve); refusals.push(reject) }) }
    })
    events.opened()
  })

  async function live(...snapshot: Parameters<typeof aSnapshot>) {
    answers.at(-1)!(aSnapshot(...snapshot))
    await settle()
  }

  it('asks for the list when the connection opens, and is live when it has it', async () => {
    expect(store.connection).toBe('connecting')
    await live(7, a)
    expect(store).toMatchObject({ connection: 'live', loaded: true })
    expect(ids()).toEqual(['a'])
  })

  it('applies what was pushed while the list was on its way', async () => {
    events.updated(aDelta(7, 8, b))
    await live(7, a)
    expect(ids()).toEqual(['a', 'b'])
  })

  it('asks again at once after a gap, and only once', async () => {
    await live(7, a)
    events.updated(aDelta(8, 9, b))
    events.updated(aDelta(9, 10, b))
    expect(answers).toHaveLength(2)
    await live(10, b)
    expect(ids()).toEqual(['b'])
  })

  it('does not storm a server whose answers keep leaving a gap', async () => {
    await live(7)
    events.updated(aDelta(8, 9, b))
    for (let round = 0; round < 5; round++) {
      events.updated(aDelta(20, 21, b))
      answers.at(-1)!(aSnapshot(7))
      await flushPromises()
    }
    expect(answers).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1000)
    expect(answers).toHaveLength(3)
  })

  it('starts over after a reconnect and ignores the answer to the old question', async () => {
    await live(7, a)
    events.updated(aDelta(8, 9, b))
    events.closed('reconnecting')
    expect(store.connection).toBe('reconnecting')
    events.opened()
    expect(answers).toHaveLength(3)
    answers[1]!(aSnapshot(9, a, b))
    await settle()
    expect(store.connection).toBe('reconnecting')
    await live(12, b)
    expect(ids()).toEqual(['b'])
    expect(store.connection).toBe('live')
  })

  it('keeps showing the last list while the connection is down', async () => {
    await live(7, a)
    events.closed('offline')
    expect(ids()).toEqual(['a'])
    expect(store.connection).toBe('offline')
  })

  it('asks again when the server could not answer', async () => {
    refusals[0]!()
    await vi.advanceTimersByTimeAsync(1000)
    expect(answers).toHaveLength(2)
    await live(7, a)
    expect(ids()).toEqual(['a'])
  })

  it('tells pages once what a burst changed', async () => {
    await live(7, a)
    events.updated(aDelta(7, 8, b))
    events.updated(aDelta(8, 9, { ...a, status: 'cleared' }))
    expect(ids()).toEqual(['a'])
    await settle()
    expect(ids()).toEqual(['b'])
    expect(store.change.everything).toBe(false)
    expect(store.change.warnings.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('announces what turns red, not what was red in the snapshot or stays red', async () => {
    await live(7, a, red)
    events.updated(aDelta(7, 8, { ...red, lastTransition: 'continued' }))
    await settle()
    expect(store.newlyRed).toEqual([])
    events.updated(aDelta(8, 9, { ...a, level: 'red' }))
    await settle()
    expect(store.newlyRed.map(({ id }) => id)).toEqual(['a'])
  })

  it('finds the open warnings of an enterprise', async () => {
    await live(7, a, b)
    expect(store.openOf('a').map(({ id }) => id)).toEqual(['a'])
    expect(store.openOf('z')).toEqual([])
  })
})
