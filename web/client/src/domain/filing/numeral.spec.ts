import { describe, expect, it } from 'vitest'
import { inUnit, isSame, parseNumeral, withSeparators } from './numeral'

describe('a figure as it is typed or pasted', () => {
  it('may have thousands separators, blanks and full-width digits', () => {
    expect(['24,961.6', '1 234 567', '２４，９６１．６', ' 12\u00a0345 ', '1,234,567.', '.5', '1e3'].map(parseNumeral)).toEqual([24961.6, 1234567, 24961.6, 12345, 1234567, 0.5, 1000])
  })

  it('is negative with any minus or in brackets', () => {
    expect(['-3', '−3', '－３', '–3', '(1,234)', '（12）'].map(parseNumeral)).toEqual([-3, -3, -3, -3, -1234, -12])
  })

  it('may carry a percent sign', () => {
    expect(['87.5%', '87.5％'].map(parseNumeral)).toEqual([87.5, 87.5])
  })

  it('is absent where a table writes a dash or dots, and that is no zero', () => {
    expect(['', '  ', '—', '-', '…', '/', '0'].map(parseNumeral)).toEqual(['empty', 'empty', 'empty', 'empty', 'empty', 'empty', 0])
  })

  it('with a comma that groups no thousands is asked about', () => {
    expect(['1,5', '12,34,567', '1234,567'].map(parseNumeral)).toEqual(['grouping', 'grouping', 'grouping'])
  })

  it('is none when it is a text or beyond all sense', () => {
    expect(['abc', '12万', '1.2.3', '1e16', '--5', 'NaN', 'Infinity'].map(parseNumeral)).toEqual(Array(7).fill('notNumber'))
  })

  it('is shown with thousands separators and the decimals that were typed', () => {
    expect(['24961.60', '-1234567', '１２３４', '(1,234.5)', '0012', '.5', '1e4', 'abc', '—'].map(withSeparators)).toEqual(
      ['24,961.60', '-1,234,567', '1,234', '-1,234.5', '12', '0.5', '10,000', 'abc', ''])
  })

  it('changes its unit without noise', () => {
    expect([inUnit(249616, 10), inUnit(1234.5678, 0.0001)]).toEqual([24961.6, 12345678])
    expect([isSame(24961.6 * 10, 249616), isSame(0.1 + 0.2, 0.3), isSame(1, 1.01)]).toEqual([true, true, false])
  })
})
