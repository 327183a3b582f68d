import { describe, expect, it } from 'vitest'
import type { FilingRemark, ReportingState, ReportingView } from '@/services/contracts'
import { explainedAt, filingTable } from './filings'

const filing = (form: string, period: string, state: ReportingState): ReportingView => ({
  enterprise: 'C1', enterpriseName: 'C1', area: 'A', form, formName: { zh: form, en: form }, period, state, due: '2026-04-12', filedAt: null, overdueWorkdays: 0,
})

describe('the table of filings', () => {
  const table = filingTable([filing('production', '2026-02', 'filed'), filing('production', '2026-01', 'late'), filing('financial', '2026-01..02', 'missing'), filing('financial', '2025-12', 'exempt')])

  it('puts the joint form of January and February beside February', () => {
    expect(table.months.map(({ month, byForm }) => [month, byForm.size])).toEqual([['2026-02', 2], ['2026-01', 1], ['2025-12', 1]])
  })

  it('counts what was expected', () => {
    expect(table).toMatchObject({ expected: 3, onTime: 1, late: 1, missing: 1 })
  })
})

describe('explained filings', () => {
  const remark = (changes: Partial<FilingRemark>): FilingRemark => ({
    periods: ['2026-03'], indicators: ['gross_output'], asOf: '', receivedAt: '', by: '', why: '', explanation: 'merger', flags: ['jump.unit'], revised: 0, ...changes,
  })

  it('show at the periods of their indicators, plain revisions do not', () => {
    const found = explainedAt([remark({}), remark({ flags: [], revised: 2 }), remark({ indicators: ['electricity'] })], 'gross_output')
    expect([...found].map(([period, own]) => [period, own.length])).toEqual([['2026-03', 1]])
  })
})
