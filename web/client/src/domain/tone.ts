import type { IndicatorView } from '@/services/contracts'

export type Direction = IndicatorView['goodDirection']

/** Whether a change is good news: more stock is none. */
export function toneOf(change: number | null | undefined, good: Direction): 'good' | 'bad' | undefined {
  if (!change || good === 'neither') return undefined
  return change > 0 === (good === 'up') ? 'good' : 'bad'
}
