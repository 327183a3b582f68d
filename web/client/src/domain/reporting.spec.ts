import { describe, expect, it } from 'vitest'
import type { ReportingView } from '@/services/contracts'
import { countByState, inOrder, inState, within } from './reporting'

const row = (enterprise: string, state: ReportingView['state'], more: Partial<ReportingView> = {}): ReportingView => ({
  enterprise, enterpriseName: `公司${enterprise}`, area: 'gongyi', form: 'production', formName: { zh: '生产月报', en: 'Production' }, period: '2026-03', state, due: '2026-04-13', filedAt: null, overdueWorkdays: 0, ...more,
})
const rows = [row('C001', 'filed'), row('C002', 'missing', { overdueWorkdays: 3 }), row('C003', 'missing', { overdueWorkdays: 8, area: 'xinmi' }), row('C004', 'notDue'), row('C005', 'suspended', { form: 'financial' }), row('C006', 'late')]
const codes = (some: readonly ReportingView[]) => some.map(one => one.enterprise)

describe('how forms stand', () => {
  it('is told by what is to be done about them', () => {
    expect(countByState(rows)).toEqual({ missing: 2, late: 1, filed: 1, pending: 1, excused: 1 })
    expect(codes(inState(rows, 'pending'))).toEqual(['C004'])
    expect(inState(rows, '')).toHaveLength(6)
  })

  it('is narrowed by area, form and name', () => {
    expect(codes(within(rows, { q: '', form: '', area: 'xinmi' }))).toEqual(['C003'])
    expect(codes(within(rows, { q: ' c00', form: 'financial', area: '' }))).toEqual(['C005'])
    expect(codes(within(rows, { q: '公司C006', form: '', area: '' }))).toEqual(['C006'])
  })

  it('begins with the longest overdue', () => {
    expect(codes(inOrder(rows))).toEqual(['C003', 'C002', 'C004', 'C006', 'C001', 'C005'])
  })
})
