/** Builders for unit tests. */
import type { DisposalState, Warning, WarningDelta, WarningSnapshot } from '@/services/contracts'

export function aWarning(id: string, changes: Partial<Warning> = {}): Warning {
  return {
    id, subjectKind: 'enterprise', category: 'production', muted: false, subject: id.split('.')[0] ?? id, subjectName: `样本企业${id}`, tier: 'city', area: 'A01', industry: 'I01',
    rule: 'output-yoy', ruleVersion: 1, ruleName: { zh: '产值同比下降', en: 'Output falls' },
    indicator: 'gross_output', indicatorName: { zh: '工业总产值', en: 'Gross output' }, unit: '万元',
    level: 'yellow', peak: 'yellow', status: 'active',
    firstPeriod: '2026-03', raisedPeriod: '2026-04', lastPeriod: '2026-04', clearedPeriod: null,
    raisedAt: '2026-05-09T02:00:00Z', changedAt: '2026-05-09T02:00:00Z', lastTransition: 'raised', lastCause: 'reading',
    evidence: {
      period: '2026-04', metric: -23.4, metricUnit: '%', value: 766, base: 1000, baseReported: true, threshold: -20,
      counted: [{ period: '2026-03', metric: -21 }, { period: '2026-04', metric: -23.4 }],
    },
    sentence: { zh: '连续两期下降。', en: 'Fell for two periods.' },
    ...changes,
  }
}

export const aMark = (changes: Partial<DisposalState> = {}): DisposalState => ({
  version: 1, stage: 'open', acknowledgedAt: null, acknowledgedBy: '', assignee: '', unit: '', due: null, dispatchedBy: '', dispatchedAt: null, answeredAt: null, ...changes,
})

export const aSnapshot = (position: number, ...warnings: Warning[]): WarningSnapshot => ({ type: 'snapshot', position, warnings })

export const aDelta = (previous: number, position: number, ...changed: Warning[]): WarningDelta => ({ type: 'delta', previous, position, changed })
