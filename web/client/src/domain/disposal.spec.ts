import { describe, expect, it } from 'vitest'
import { emptyDraft, missingFields, requestOf } from './disposal'

describe('a disposal form', () => {
  it('asks of an action what that action needs', () => {
    expect(missingFields('acknowledged', emptyDraft())).toEqual([])
    expect(missingFields('closedByHand', { ...emptyDraft(), text: '  ' })).toEqual(['text'])
    expect(missingFields('dispatched', { ...emptyDraft(), unit: '工信局', workdays: 0 })).toEqual(['workdays'])
    expect(missingFields('answered', { ...emptyDraft(), cause: 'a', impact: 'b', recovery: '2026-07-01' })).toEqual(['measure'])
  })

  it('sends what the action asks for and nothing that was left over from another', () => {
    const draft = { ...emptyDraft(), unit: '工信局', assignee: '李', workdays: 5, cause: 'x' }
    expect(requestOf('dispatched', draft)).toEqual({ action: 'dispatched', text: '', unit: '工信局', workdays: 5 })
    expect(requestOf('assigned', draft)).toEqual({ action: 'assigned', text: '', assignee: '李' })
  })
})
