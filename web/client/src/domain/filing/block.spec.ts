import { describe, expect, it } from 'vitest'
import { indicators, someLines } from '@/testing/forms'
import { hasNames, readBlock } from './block'
import { splitClipboard } from './clipboard'

const target = { lines: someLines(), indicators, enterprise: { code: 'C001', name: '样例公司' }, period: '2026-03' }
const read = (...lines: string[]) => readBlock(splitClipboard(lines.join('\n')), target)
const cells = (...lines: string[]) => read(...lines).cells.map(({ code, key, text }) => `${code} ${key} ${text}`)
const faults = (...lines: string[]) => read(...lines).faults.map(({ line, fault, text }) => `${line} ${fault} ${text}`)

describe('a table that is pasted into a form', () => {
  it('has an indicator a line under Chinese headings', () => {
    expect(cells('指标\t计量单位\t本月\t本年累计\t上年同期', '工业总产值\t万元\t2,496.1\t7,000\t2300', '从业人员\t人\t１２０')).toEqual([
      'gross_output value 2,496.1', 'gross_output yearToDate 7,000', 'gross_output base 2300', 'employees value １２０',
    ])
    expect(read('指标\t单位\t本月', '工业总产值\t万元\t1').units).toEqual(new Map([['gross_output', '万元']]))
  })

  it('names its indicators by code too, and may have a title above', () => {
    expect(cells('2026年3月生产月报', 'indicator\tvalue', 'gross_output\t1', 'Sales output\t2')).toEqual(['gross_output value 1', 'sales_output value 2'])
  })

  it('has no headings: the figures follow in the order of the form', () => {
    expect(cells('工业总产值\t100\t300', '从业人员\t人\t12')).toEqual(['gross_output value 100', 'gross_output yearToDate 300', 'employees value 12'])
  })

  it('has an indicator a column, with units and the year to date in the headings', () => {
    const block = read('企业代码\t报告期\t工业总产值（万元）\t工业总产值累计（万元）\t主要产品产量（件数）', 'C001\t2026年3月\t249.6\t700\t5,000')
    expect(block.cells.map(({ code, key }) => `${code} ${key}`)).toEqual(['gross_output value', 'gross_output yearToDate', 'product_count value'])
    expect([block.units.get('gross_output'), block.faults]).toEqual(['万元', []])
  })

  it('understands a numbering before a name', () => {
    expect(cells('指标\t本月', '一、工业总产值\t1', '其中：从业人员\t2', '3.工业销售产值\t3')).toEqual(['gross_output value 1', 'employees value 2', 'sales_output value 3'])
  })

  it('has one figure a line as imports do', () => {
    expect(cells('enterprise\tperiod\tindicator\tvalue\tunit\tbasis\tbase', 'C001\t2026-03\tgross_output\t1\t千元\tperiod\t2', 'C001\t2026-03\tgross_output\t5\t千元\t累计\t')).toEqual([
      'gross_output value 1', 'gross_output base 2', 'gross_output yearToDate 5',
    ])
  })

  it('keeps a bad line from nothing but itself, and says which and why', () => {
    const lines = ['指标\t单位\t本月\t累计', '工业总产值\t千元\t1,5\t', '水泥产量\t吨\t5\t', '从业人员\t人\t12\t24', '利润总额\t千元\t5\t', '工业销售产值\t美元\t5\t', '主要产品产量（件数）\t件\tabc\t300']
    expect(faults(...lines)).toEqual(['2 grouping 1,5', '3 unknownIndicator 水泥产量', '4 notAsked 24', '5 otherForm profit', '6 unit 美元', '7 notNumber abc'])
    expect(cells(...lines)).toEqual(['employees value 12', 'product_count yearToDate 300'])
  })

  it('takes a place once', () => {
    expect(faults('指标\t本月', '工业总产值\t1', 'gross_output\t2')).toEqual(['3 twice 2'])
  })

  it('of another enterprise or another month is refused line by line', () => {
    expect(faults('企业代码\t报告期\t指标\t本月', 'C002\t2026-03\t工业总产值\t1', 'C001\t2026-02\t工业总产值\t1', '样例公司\t202603\t工业总产值\t1')).toEqual(['2 enterprise C002', '3 period 2026-02'])
  })

  it('passes over empty lines and dashes', () => {
    expect(read('指标\t本月', '', '工业总产值\t—', '\t')).toMatchObject({ cells: [], faults: [] })
  })

  it('is none when nothing in it is known', () => {
    expect(faults('你好\t世界')).toEqual(['1 noTable 你好'])
  })

  it('is told from bare figures', () => {
    expect([hasNames(splitClipboard('1\t2\n3\t4'), indicators), hasNames(splitClipboard('工业总产值\t2'), indicators)]).toEqual([false, true])
  })
})
