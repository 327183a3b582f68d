import { describe, expect, it } from 'vitest'
import { aLine, aSheet, someLines } from '@/testing/forms'
import { draftOf, entriesOf, faultsOf, filed, isChanged, missingOf } from './entries'
import { expectedToDate, growthOf, isFestivalMonth } from './growth'

const inThousands = () => '千元'
const typed = (value: string, more = {}) => ({ unit: '千元', value, base: '', yearToDate: '', yearToDateBase: '', ...more })

describe('what is typed into a form', () => {
  it('begins with what is filed, in the unit that is wished', () => {
    expect(filed(aLine('gross_output', { value: 249616, base: 230000 }), '万元')).toEqual({ unit: '万元', value: '24,961.6', base: '23,000', yearToDate: '', yearToDateBase: '' })
    expect(filed(aLine('employees', { units: [{ name: '人', factor: 1 }], value: 1234 }), '万元').unit).toBe('人')
  })

  it('comes back from its draft as it was typed', () => {
    const sheet = aSheet()
    const entries = { ...entriesOf(sheet, inThousands), gross_output: typed('12a') }
    expect(entriesOf(sheet, inThousands, draftOf(entries, {}, ''))).toEqual(entries)
  })

  it('is changed when it says something else than what is filed', () => {
    const line = aLine('gross_output', { value: 249616 })
    expect([typed('249,616'), { ...typed('24,961.6'), unit: '万元' }, typed('249617'), typed('')].map(entry => isChanged(line, entry, 'value'))).toEqual([false, false, true, false])
  })

  it('has its faults told by place', () => {
    const lines = [aLine('gross_output', { value: 5 }), aLine('sales_output'), aLine('employees', { asks: ['period'] })]
    const faults = faultsOf(lines, { gross_output: typed(''), sales_output: typed('x', { yearToDateBase: '3' }), employees: typed('1,5', { yearToDate: 'not asked' }) })
    expect([...faults]).toEqual([['gross_output value', 'cleared'], ['sales_output value', 'notNumber'], ['sales_output yearToDateBase', 'baseAlone'], ['employees value', 'grouping']])
  })

  it('lacks a required line until one basis of it has a figure', () => {
    const entries = entriesOf(aSheet(), inThousands)
    expect(missingOf(someLines(), entries).map(line => line.indicator)).toEqual(['gross_output', 'sales_output'])
    expect(missingOf(someLines(), { ...entries, gross_output: typed('0'), sales_output: typed('', { yearToDate: '5' }) })).toEqual([])
  })
})

describe('the growth of what is typed', () => {
  const line = aLine('gross_output', { lastYear: 800, lastYearToDate: 2400, previousToDate: 2000 })

  it('is against last year, or against the base that is typed with it', () => {
    expect(growthOf(line, typed('1000'), 'value', 'flow')).toEqual({ value: 25, unit: '%' })
    expect(growthOf(line, { ...typed('100', { base: '50' }), unit: '万元' }, 'value', 'flow')).toEqual({ value: 100, unit: '%' })
    expect(growthOf(line, typed('', { yearToDate: '3000' }), 'yearToDate', 'flow')).toEqual({ value: 25, unit: '%' })
  })

  it('is in points for a ratio, and none from a base of zero or less', () => {
    expect(growthOf(aLine('capacity_utilisation', { lastYear: 80 }), typed('78.5'), 'value', 'ratio')).toEqual({ value: -1.5, unit: 'pp' })
    expect(growthOf(aLine('profit', { lastYear: -5 }), typed('10'), 'value', 'flow')).toBeUndefined()
    expect(growthOf(aLine('profit'), typed('10'), 'value', 'flow')).toBeUndefined()
  })

  it('of a lone January or February says nothing', () => {
    expect(['2026-01', '2026-02', '2026-03', '2026-01..02'].map(isFestivalMonth)).toEqual([true, true, false, false])
  })

  it('has a year to date to be expected', () => {
    expect([expectedToDate(line, typed('500')), expectedToDate(line, typed('x'))]).toEqual([2500, undefined])
  })
})
