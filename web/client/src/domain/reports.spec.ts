import { describe, expect, it } from 'vitest'
import type { ReportVersionView } from '@/services/contracts'
import { entriesOf, reportPeriod } from './reports'

const version = (period: string, code: string, no: number): ReportVersionView =>
  ({ kind: code === 'city' ? 'city' : 'area', code, name: { zh: code, en: code }, period, version: no, hash: '', at: '2026-04-20T00:00:00Z', by: 'me' })

describe('reports', () => {
  it('stand by period, the newest first, the city before the areas, with all their versions', () => {
    const entries = entriesOf([version('2026-01..02', 'city', 1), version('2026-03', 'xinmi', 1), version('2026-03', 'gongyi', 1), version('2026-03', 'gongyi', 2), version('2026-03', 'city', 1)], ['gongyi', 'xinmi'])
    expect(entries.map(({ newest }) => `${newest.period} ${newest.code} ${newest.version}`)).toEqual(['2026-03 city 1', '2026-03 gongyi 2', '2026-03 xinmi 1', '2026-01..02 city 1'])
    expect(entries[1]!.versions.map(own => own.version)).toEqual([2, 1])
  })

  it('of February are those of the first two months', () => {
    expect([reportPeriod('2026-02'), reportPeriod('2026-03')]).toEqual(['2026-01..02', '2026-03'])
  })
})
