import { describe, expect, it } from 'vitest'
import { aWarning } from '@/testing/samples'
import { relatedTo } from './related'

const ids = (warnings: { id: string }[]) => warnings.map(({ id }) => id)

describe('related warnings', () => {
  it('are those of the subject, and of others of its industry', () => {
    const one = aWarning('C1.1')
    const open = [one, aWarning('C2.1'), aWarning('C1.2'), aWarning('C3.1', { industry: 'I02' })]
    const { same, industry } = relatedTo(one, open)
    expect([ids(same), ids(industry)]).toEqual([['C1.2'], ['C2.1']])
  })

  it('of the city have no industry', () => {
    const city = aWarning('city', { subjectKind: 'city', subject: 'city', industry: null })
    expect(relatedTo(city, [aWarning('C1.1', { industry: null })]).industry).toEqual([])
  })
})
