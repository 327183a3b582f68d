import { describe, expect, it } from 'vitest'
import { aLine } from '@/testing/forms'
import { explanationOf, filingOf, newKeys, placed } from './submission'

const typed = (value: string, more = {}) => ({ unit: '千元', value, base: '', yearToDate: '', yearToDateBase: '', ...more })

describe('what is filed of a form', () => {
  it('is what is new or changed, with its base and its unit', () => {
    const lines = [aLine('gross_output'), aLine('sales_output', { value: 5, base: 4 }), aLine('profit', { value: 7 })]
    const filing = filingOf(lines, { gross_output: typed('1,000', { yearToDate: '3000', base: '900' }), sales_output: typed('5', { base: '6' }), profit: typed('7') })
    expect(filing.readings).toEqual([
      { indicator: 'gross_output', value: 1000, unit: '千元', basis: 'period', base: 900 },
      { indicator: 'gross_output', value: 3000, unit: '千元', basis: 'yearToDate', base: null },
      { indicator: 'sales_output', value: 5, unit: '千元', basis: 'period', base: 6 },
    ])
    expect(filing.revised).toBe(1)
  })

  it('leaves out what has a fault', () => {
    expect(filingOf([aLine('gross_output'), aLine('sales_output')], { gross_output: typed('x', { yearToDate: '5' }), sales_output: typed('5', { base: 'y' }) }).readings.map(({ indicator, basis }) => `${indicator} ${basis}`))
      .toEqual(['gross_output yearToDate'])
  })

  it('has its problems told where they were typed', () => {
    const places = [{ code: 'gross_output', key: 'value' }, { code: 'gross_output', key: 'yearToDate' }] as const
    const text = { zh: '', en: '' }
    const problems = [{ code: 'jump.unit', where: '/readings/0/value', message: text }, { code: 'value.notNumber', where: '/readings/1/base', message: text }, { code: 'period.future', where: '/period', message: text }]
    expect(placed(problems, places).map(({ id }) => id)).toEqual(['jump.unit gross_output value', 'value.notNumber gross_output yearToDateBase', 'period.future'])
  })

  it('has one explanation of several answers', () => {
    expect(explanationOf([{ name: '工业总产值', text: ' 订单集中交付 ' }, { name: '利润总额', text: '' }, { name: '', text: '其他' }])).toBe('工业总产值：订单集中交付；其他')
  })
})

describe('the key of a submission', () => {
  const submission = { enterprise: 'C001', period: '2026-03', readings: [], why: '' }

  it('is the same as long as it says the same, and another one otherwise', () => {
    let drawn = 0
    const withKey = newKeys(() => String(++drawn))
    const keys = [withKey(submission), withKey({ ...submission }), withKey({ ...submission, why: 'w' }), withKey(submission)].map(one => one.key)
    expect(keys).toEqual(['form:1', 'form:1', 'form:2', 'form:3'])
  })

  it('is drawn at random', () => {
    expect(newKeys()(submission).key).toMatch(/^form:[0-9a-f]{32}$/)
  })
})
