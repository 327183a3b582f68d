/** Builders of forms for unit tests. */
import type { FilingLine, FilingSheet, IndicatorView } from '@/services/contracts'

const money = [{ name: '千元', factor: 1 }, { name: '万元', factor: 10 }]

const anIndicator = (code: string, zh: string, en: string, kind: IndicatorView['kind'] = 'flow'): [string, IndicatorView] =>
  [code, { code, name: { zh, en }, units: [], kind, frequency: 'month', goodDirection: 'up', derived: false }]

export const indicators: ReadonlyMap<string, IndicatorView> = new Map([
  anIndicator('gross_output', '工业总产值', 'Gross output'), anIndicator('sales_output', '工业销售产值', 'Sales output'), anIndicator('employees', '从业人员', 'Employees', 'stock'),
  anIndicator('product_count', '主要产品产量（件数）', 'Main product count'), anIndicator('capacity_utilisation', '产能利用率', 'Capacity utilisation', 'ratio'), anIndicator('profit', '利润总额', 'Total profit'),
])

export const aLine = (indicator: string, more: Partial<FilingLine> = {}): FilingLine => ({
  indicator, required: false, units: money, asks: ['period', 'yearToDate'],
  value: null, base: null, yearToDate: null, yearToDateBase: null, previous: null, previousToDate: null, lastYear: null, lastYearToDate: null,
  ...more,
})

export const someLines = (): FilingLine[] => [
  aLine('gross_output', { required: true, previous: 900, previousToDate: 2000, lastYear: 800, lastYearToDate: 2400 }),
  aLine('sales_output', { required: true }),
  aLine('employees', { units: [{ name: '人', factor: 1 }], asks: ['period'] }),
  aLine('product_count', { units: [{ name: '件', factor: 1 }] }),
]

export const aSheet = (lines = someLines(), more: Partial<FilingSheet> = {}): FilingSheet => ({
  form: 'production', formName: { zh: '生产月报', en: 'Monthly production form' }, period: '2026-03', previous: '2026-02', state: 'due', due: '2026-04-13', filedAt: null, overdueWorkdays: 0,
  lines, receipts: [], draft: null,
  ...more,
})
