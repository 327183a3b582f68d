import { describe, expect, it } from 'vitest'
import { aSheet, indicators, someLines } from '@/testing/forms'
import { readBlock } from './block'
import { entriesOf } from './entries'
import { templateOf } from './template'

describe('a form as a file', () => {
  it('is read back as it was written', () => {
    const entries = { ...entriesOf(aSheet(), () => '万元'), gross_output: { unit: '万元', value: '1,234.5', base: '1,000', yearToDate: '3,000', yearToDateBase: '' } }
    const csv = templateOf(someLines(), entries, code => indicators.get(code)!.name.zh)
    expect(csv.startsWith('\uFEFF指标代码,指标,单位')).toBe(true)
    const table = csv.slice(1).trimEnd().split('\r\n').map((line, at) => ({ line: at + 1, cells: line.split(',') }))
    const block = readBlock(table, { lines: someLines(), indicators, enterprise: { code: 'C001', name: '' }, period: '2026-03' })
    expect(block.faults).toEqual([])
    expect(block.cells.map(({ key, text }) => `${key} ${text}`)).toEqual(['value 1234.5', 'yearToDate 3000', 'base 1000'])
  })
})
