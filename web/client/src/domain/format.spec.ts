import { describe, expect, it } from 'vitest'
import { dateTime, figure, growth, measure, unitName } from './format'

describe('figures', () => {
  it('have thousands separators and decimals that fit their size', () => {
    expect([1234567.8, 123.456, 1.234, 40, -0.5].map(value => figure(value))).toEqual(['1,234,568', '123.5', '1.23', '40', '−0.50'])
  })

  it('that are absent are a dash, never a zero', () => {
    expect([figure(null), figure(undefined), figure(NaN), measure(null, '万元', 'zh-CN')]).toEqual(['—', '—', '—', '—'])
  })

  it('never read minus zero', () => {
    expect(figure(-0.001)).toBe('0.00')
    expect(growth(-0.04, '%', 'en')).toBe('0.0%')
    expect(growth(0.04, '%', 'en')).toBe('0.0%')
  })

  it('carry their unit in the language of the page', () => {
    expect(measure(1234, '万元', 'zh-CN')).toBe('1,234 万元')
    expect(measure(1234, '万元', 'en')).toBe('1,234 ×10⁴ CNY')
    expect(measure(-23.42, '%', 'zh-CN')).toBe('−23.4%')
    expect(measure(3, 'n', 'zh-CN')).toBe('3 期')
    expect(measure(-2.5, 'pp', 'zh-CN')).toBe('−2.5 个百分点')
  })

  it('keep a unit that has no translation', () => {
    expect(unitName('辆', 'en')).toBe('辆')
  })

  it('show growth with its sign', () => {
    expect([growth(3.21, '%', 'en'), growth(-3.21, '%', 'en'), growth(0, '%', 'en'), growth(null, '%', 'en')]).toEqual(['+3.2%', '−3.2%', '0.0%', '—'])
  })
})

describe('times', () => {
  it('are those of Shanghai', () => {
    expect(dateTime('2026-03-09T16:30:00Z')).toBe('2026-03-10 00:30')
    expect(dateTime('2026-03-10T01:30:00.1234567+08:00')).toBe('2026-03-10 01:30')
  })
})
