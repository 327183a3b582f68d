import { describe, expect, it } from 'vitest'
import { aMark } from '@/testing/samples'
import { isAssigned, isStanding, standings, stands } from './standing'

const where = (changes: Partial<Parameters<typeof stands>[1]> = {}) =>
  standings.filter(standing => stands(standing, { mark: undefined, muted: false, isNew: false, today: '2026-06-15', ...changes }))

describe('how a warning stands', () => {
  it('is unacknowledged until somebody has acted', () => {
    expect(where()).toEqual(['unacknowledged'])
    expect(where({ mark: aMark({ acknowledgedAt: '2026-06-15T01:00:00Z' }) })).toEqual(['acknowledged'])
  })

  it('is overdue from the day after its last day', () => {
    const mark = aMark({ stage: 'dispatched', acknowledgedAt: '2026-06-10T01:00:00Z', due: '2026-06-15' })
    expect(where({ mark })).toEqual(['dispatched'])
    expect(where({ mark, today: '2026-06-16' })).toEqual(['dispatched', 'overdue'])
  })

  it('may be new and muted besides', () => {
    expect(where({ isNew: true, muted: true })).toEqual(['new', 'unacknowledged', 'muted'])
  })

  it('is assigned to somebody, to nobody, or to oneself', () => {
    const li = aMark({ assignee: '李' })
    expect([isAssigned(li, '李', '王'), isAssigned(li, 'me', '李'), isAssigned(li, 'me', '王'), isAssigned(li, 'none', '王'), isAssigned(undefined, 'none', '王')])
      .toEqual([true, true, false, false, true])
  })

  it('is not read from a word that is none', () => {
    expect([isStanding('muted'), isStanding('asleep')]).toEqual([true, false])
  })
})
