import { describe, expect, it } from 'vitest'
import { periodName, periodOrder, periodTick } from './period'

describe('a period', () => {
  it.each([
    ['2026-03', '2026年3月', 'Mar 2026'],
    ['2026-01..02', '2026年1—2月', 'Jan–Feb 2026'],
    ['2026-03-T1', '2026年3月上旬', 'Mar 1–10, 2026'],
    ['2026-03-T3', '2026年3月下旬', 'Mar 21–end, 2026'],
    ['2026-03-15', '2026年3月15日', 'Mar 15, 2026'],
  ])('%s reads %s, %s', (text, zh, en) => {
    expect(periodName(text, 'zh-CN')).toBe(zh)
    expect(periodName(text, 'en')).toBe(en)
  })

  it('of an unknown form is shown as it came', () => {
    expect(periodName('2026-Q1', 'zh-CN')).toBe('2026-Q1')
    expect(periodTick('2026-Q1', 'en')).toBe('2026-Q1')
  })

  it('is short on an axis', () => {
    expect(['2026-03', '2026-01..02', '2026-03-T2', '2026-03-15'].map(text => periodTick(text, 'zh-CN'))).toEqual(['26-03', '26-01/02', '26-03中', '03-15'])
  })

  it('sorts by its end, the longer after the shorter', () => {
    const ordered = ['2025-12', '2026-01', '2026-02-T1', '2026-02-15', '2026-02-T3', '2026-02', '2026-01..02', '2026-03']
    expect([...ordered].reverse().sort((a, b) => periodOrder(a) - periodOrder(b))).toEqual(ordered)
  })
})
