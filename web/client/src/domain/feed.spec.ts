import { describe, expect, it } from 'vitest'
import { aWarning } from '@/testing/samples'
import { latest, merged } from './feed'

const at = (id: string, minute: number) => aWarning(id, { changedAt: `2026-05-09T02:${String(minute).padStart(2, '0')}:00Z` })
const ids = (warnings: readonly { id: string }[]) => warnings.map(({ id }) => id).join('')

describe('the feed of warnings', () => {
  it('has the few that changed last, the newest first', () => {
    expect(ids(latest([at('a', 1), at('b', 5), at('c', 3), at('d', 4)], 3))).toBe('bdc')
    expect(latest([], 3)).toEqual([])
  })

  it('shows a warning once, as it is now, though it has cleared', () => {
    const feed = merged([at('b', 5), at('a', 1)], [at('a', 6), { ...at('a', 7), status: 'cleared' }, at('e', 2)], 3)
    expect(ids(feed)).toBe('abe')
    expect(feed[0]?.status).toBe('cleared')
  })
})
