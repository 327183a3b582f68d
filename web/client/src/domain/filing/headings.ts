import type { IndicatorView } from '@/services/contracts'
import type { CellKey } from './entries'

export type ColumnRole = CellKey | 'indicator' | 'unit' | 'enterprise' | 'period' | 'basis'

/** The headings that bureaus and spreadsheets write, in both languages, without blanks and in lower case. */
const headings: Record<ColumnRole, readonly string[]> = {
  indicator: ['指标', '指标名称', '指标代码', '代码', '项目', '名称', 'indicator', 'code', 'item', 'name'],
  unit: ['单位', '计量单位', 'unit'],
  value: ['本期', '本月', '当月', '本期数', '本月数', '本期值', '本月实际', '期末', '期末数', '数值', 'value', 'thismonth', 'thisperiod', 'month'],
  yearToDate: ['累计', '本年累计', '累计数', '本期累计', '1-本月', '1—本月', '年初至本月', 'ytd', 'yeartodate', 'todate'],
  base: ['上年同期', '上年同月', '去年同期', '去年同月', '上年同期基数', '同期基数', '基数', 'base', 'lastyear'],
  yearToDateBase: ['上年累计', '上年同期累计', '去年同期累计', '累计基数', '上年1-本月', 'ytdbase', 'yeartodatebase', 'lastyeartodate'],
  enterprise: ['企业', '企业代码', '企业名称', '单位名称', 'enterprise'],
  period: ['报告期', '期别', '月份', '所属期', 'period'],
  basis: ['口径', 'basis'],
}
const roles = new Map(Object.entries(headings).flatMap(([role, names]) => names.map(name => [name, role as ColumnRole])))

export const normal = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase()

/** 本月（万元） is 本月 in 万元. */
function apart(text: string): { name: string; unit: string | undefined } {
  const [, name, unit] = /^(.+?)\(([^()]*)\)$/.exec(normal(text)) ?? []
  return name && unit ? { name, unit } : { name: normal(text), unit: undefined }
}

export function roleOf(text: string): { role: ColumnRole | undefined; unit: string | undefined } {
  const { name, unit } = apart(text)
  return { role: roles.get(name), unit }
}

/**
 * The indicator that a text names by code or by name in either language. A numbering before it, a unit in brackets after it
 * (工业总产值（万元）) and a mark that it is the year to date (工业总产值累计) are understood.
 */
export function indicatorIn(text: string, indicators: ReadonlyMap<string, IndicatorView>) {
  const whole = normal(text).replace(/^(其中[:：]|[一二三四五六七八九十]+、|\(?\d+[.、)])/, '')
  if (!whole) return undefined
  const known = namesOf(indicators)
  // A name may have brackets of its own.
  const own = known.get(whole)
  if (own) return { code: own, unit: undefined, toDate: false }
  const { name, unit } = apart(whole)
  const code = known.get(name)
  if (code) return { code, unit, toDate: false }
  const toDate = known.get(name.replace(/^(本年)?累计|(本年)?累计$/, ''))
  return toDate ? { code: toDate, unit, toDate: true } : undefined
}

let named: { of: ReadonlyMap<string, IndicatorView>; names: Map<string, string> } | undefined

function namesOf(indicators: ReadonlyMap<string, IndicatorView>): Map<string, string> {
  if (named?.of !== indicators) {
    const names = [...indicators.values()].flatMap(({ code, name }) => [code, name.zh, name.en].map((one): [string, string] => [normal(one), code]))
    named = { of: indicators, names: new Map(names) }
  }
  return named.names
}
