import { describe, expect, it } from 'vitest'
import type { Warning, WarningUpdate } from '@/services/contracts'
import { aDelta, aSnapshot, aWarning } from '@/testing/samples'
import { answered, asked, emptyList, received, type LiveList } from './liveList'

const a = aWarning('a')
const b = aWarning('b')
const gone = (warning: Warning): Warning => ({ ...warning, status: 'cleared', level: 'none' })
const live = (position: number, ...warnings: Warning[]) => answered(asked(emptyList), aSnapshot(position, ...warnings)).list
const ids = (list: LiveList) => [...list.warnings.keys()]
const receiveAll = (list: LiveList, ...updates: WarningUpdate[]) => updates.reduce((now, update) => received(now, update).list, list)

describe('a live list', () => {
  it('starts from the snapshot', () => {
    const list = live(7, a, b)
    expect(ids(list)).toEqual(['a', 'b'])
    expect(list).toMatchObject({ position: 7, pending: false, waiting: [] })
  })

  it('leaves out a warning of the snapshot that is not active', () => {
    expect(ids(live(7, a, gone(b)))).toEqual(['a'])
  })

  it('applies a delta that continues it, and says what changed', () => {
    const step = received(live(7, a), aDelta(7, 8, b))
    expect(ids(step.list)).toEqual(['a', 'b'])
    expect(step).toMatchObject({ list: { position: 8 }, changed: [b], gap: false })
  })

  it('applies a delta that overlaps its position, since a warning is sent whole', () => {
    const step = received(live(7, a), aDelta(5, 9, b))
    expect(ids(step.list)).toEqual(['a', 'b'])
    expect(step.list.position).toBe(9)
  })

  it('ignores a delta it already has', () => {
    const list = live(7, a)
    for (const old of [aDelta(6, 7, gone(a)), aDelta(2, 3, gone(a))]) expect(received(list, old)).toEqual({ list, changed: [], gap: false })
  })

  it('reports a gap and changes nothing when a delta was missed', () => {
    const list = live(7, a)
    expect(received(list, aDelta(8, 9, b))).toEqual({ list, changed: [], gap: true })
  })

  it('reports a gap when a delta comes before any snapshot was asked for', () => {
    expect(received(emptyList, aDelta(0, 1, a)).gap).toBe(true)
  })

  it.each(['cleared', 'withdrawn'] as const)('drops a warning that is %s', status => {
    const step = received(live(7, a, b), aDelta(7, 8, { ...a, status }))
    expect(ids(step.list)).toEqual(['b'])
    expect(step.changed).toHaveLength(1)
  })

  it('takes a warning back that reopens', () => {
    expect(ids(receiveAll(live(7, a), aDelta(7, 8, gone(a)), aDelta(8, 9, a)))).toEqual(['a'])
  })

  it('survives the clearing of a warning it never had', () => {
    expect(ids(received(live(7, a), aDelta(7, 8, gone(b))).list)).toEqual(['a'])
  })

  it('keeps the last word when one delta names a warning twice', () => {
    const worse = { ...a, level: 'red' as const }
    expect(received(live(7), aDelta(7, 8, a, worse)).list.warnings.get('a')?.level).toBe('red')
  })

  it('moves on over an empty delta', () => {
    expect(received(live(7, a), aDelta(7, 12)).list.position).toBe(12)
  })

  it('is replaced by a snapshot that the server pushes, even one that starts again', () => {
    const step = received(live(7, a), aSnapshot(2, b))
    expect(ids(step.list)).toEqual(['b'])
    expect(step.list.position).toBe(2)
  })

  it('does not touch the state it came from', () => {
    const list = live(7, a)
    received(list, aDelta(7, 8, b))
    expect(ids(list)).toEqual(['a'])
  })
})

describe('a live list that waits for its snapshot', () => {
  const waiting = (...updates: WarningUpdate[]) => receiveAll(asked(emptyList), ...updates)

  it('keeps deltas back and applies them on top', () => {
    const list = waiting(aDelta(7, 8, b), aDelta(8, 9, gone(a)))
    expect(ids(list)).toEqual([])
    const step = answered(list, aSnapshot(7, a))
    expect(ids(step.list)).toEqual(['b'])
    expect(step).toMatchObject({ list: { position: 9, waiting: [], pending: false }, gap: false })
    expect(step.changed.map(warning => warning.id)).toEqual(['b', 'a'])
  })

  it('ignores deltas that the snapshot covers', () => {
    const step = answered(waiting(aDelta(6, 7, gone(a)), aDelta(7, 8, b)), aSnapshot(7, a))
    expect(ids(step.list)).toEqual(['a', 'b'])
    expect(step.changed).toEqual([b])
  })

  it('applies deltas by position when they arrived in another order', () => {
    const step = answered(waiting(aDelta(8, 9, gone(b)), aDelta(7, 8, b)), aSnapshot(7, a))
    expect(ids(step.list)).toEqual(['a'])
    expect(step.list.position).toBe(9)
  })

  it('reports a gap between the snapshot and the first delta', () => {
    const step = answered(waiting(aDelta(9, 10, b)), aSnapshot(7, a))
    expect(step).toMatchObject({ list: { position: 7 }, gap: true })
  })

  it('reports a gap among the deltas, after applying those before it', () => {
    const step = answered(waiting(aDelta(7, 8, b), aDelta(9, 10, gone(b))), aSnapshot(7, a))
    expect(ids(step.list)).toEqual(['a', 'b'])
    expect(step).toMatchObject({ list: { position: 8 }, changed: [b], gap: true })
  })

  it('lets a newer pushed snapshot win over the answer, an older one not', () => {
    expect(ids(answered(waiting(aSnapshot(9, b)), aSnapshot(7, a)).list)).toEqual(['b'])
    expect(ids(answered(waiting(aSnapshot(3, b)), aSnapshot(7, a)).list)).toEqual(['a'])
  })

  it('keeps what waits when it asks again', () => {
    const list = asked(waiting(aDelta(7, 8, b)))
    expect(ids(answered(list, aSnapshot(7, a)).list)).toEqual(['a', 'b'])
  })

  it('shows the old list meanwhile, and takes a lower position from a server that started again', () => {
    const list = received(asked(live(900, a)), aDelta(3, 4, b)).list
    expect(ids(list)).toEqual(['a'])
    expect(answered(list, aSnapshot(3)).list).toMatchObject({ position: 4 })
  })
})

describe('any arrival', () => {
  /** Every delta once, twice or late, with the snapshot taken anywhere: the end is that of the clean order. */
  it('ends in the same list as the clean order', () => {
    const history = [a, b, gone(a), aWarning('c'), { ...b, level: 'red' as const }, gone(b), a].map((warning, at) => aDelta(at, at + 1, warning))
    const clean = receiveAll(live(0), ...history)
    for (let taken = 0; taken <= history.length; taken++) {
      for (let rotation = 0; rotation < history.length; rotation++) {
        const snapshot = aSnapshot(taken, ...receiveAll(live(0), ...history.slice(0, taken)).warnings.values())
        const arrival = [...history.slice(rotation), ...history.slice(0, rotation), ...history.slice(0, 2)]
        const step = answered(receiveAll(asked(emptyList), ...arrival), snapshot)
        expect(step.gap).toBe(false)
        expect(step.list.position).toBe(clean.position)
        expect([...step.list.warnings].sort()).toEqual([...clean.warnings].sort())
      }
    }
  })
})
