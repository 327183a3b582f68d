/** Builders of rules for unit tests. */
import { toForm, type RuleForm } from '@/domain/rules/form'
import type { RuleDocument, RuleVersion } from '@/services/contracts'

export const aRule = (changes: Partial<RuleDocument> = {}): RuleDocument => ({
  id: 'output-yoy', version: 1, name: { zh: '工业总产值同比下降', en: 'Gross output down' }, kind: 'yoy', indicator: 'gross_output', direction: 'below',
  scope: { subjects: ['enterprise'], tiers: ['city'], areas: [], industries: [], chains: [], enterprises: [], except: { enterprises: [] } },
  levels: { blue: { at: -12, hold: 2 }, yellow: { at: -20, hold: 2 }, orange: { at: -35, hold: 1 }, red: { at: -60, hold: 1 } },
  clear: { at: -5, hold: 2 },
  ...changes,
})

export const aForm = (changes: Partial<RuleForm> = {}): RuleForm => ({ ...toForm(aRule()), ...changes })

export const aVersion = (version: number, state: RuleVersion['state'], changes: Partial<RuleDocument> = {}): RuleVersion => ({
  id: changes.id ?? 'output-yoy', version, state, rule: aRule({ ...changes, version }), at: `2026-05-0${version}T02:00:00Z`, by: '管理员',
})
