/** A figure as people type and paste it. `empty` is no figure, never a zero. */
export type Numeral = number | 'empty' | 'notNumber' | 'grouping'

/** What the server takes at most. */
const largest = 1e15
const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/
/** Statistical tables write these where there is nothing to write. */
const nothing = new Set(['', '-', '--', '—', '——', '...', '......', '/', '×'])

/**
 * Full-width digits and signs, thousands separators, blanks within, a minus of any kind or in brackets, a percent sign.
 * A comma that separates no thousands is asked about: it may have been meant as the decimal point.
 */
export function parseNumeral(typed: string): Numeral {
  const text = typed.normalize('NFKC').replace(/\s/g, '').replace(/^[−–—－](?=[\d.])/, '-')
  if (nothing.has(text)) return 'empty'
  const bare = text.replace(/^\((.+)\)$/, '-$1').replace(/%$/, '')
  if (bare.includes(',') && !grouped.test(bare)) return /^[+-]?[\d,.]+$/.test(bare) ? 'grouping' : 'notNumber'
  const digits = bare.replaceAll(',', '')
  const value = plain.test(digits) ? Number(digits) : NaN
  return Math.abs(value) <= largest ? value : 'notNumber'
}

/** What was typed, with thousands separators; what is no number stays as it is. */
export function withSeparators(typed: string): string {
  const value = parseNumeral(typed)
  if (value === 'empty') return ''
  if (typeof value !== 'number') return typed
  const text = typed.normalize('NFKC').replace(/[\s,%()]/g, '').replace(/^[−–—+-]/, '')
  // What is written with an exponent is written out.
  const digits = /e/i.test(text) ? String(Math.abs(value)) : text
  const [whole = '', decimals] = digits.split('.')
  const groups = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, ',') || '0'
  return `${value < 0 ? '-' : ''}${groups}${decimals ? `.${decimals}` : ''}`
}

/** Between the kept unit and another, without the noise of a division: 249616 千元 is 24961.6 万元. */
export const inUnit = (kept: number, factor: number) => Number((kept / factor).toPrecision(12))

/** Whether two figures are the same but for the noise of their units. */
export const isSame = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))
