import { describe, expect, it } from 'vitest'
import { useAction } from './useAction'

describe('an action', () => {
  it('is under way until it is done, and tells why it was refused until it is tried again', async () => {
    const { busy, refused, run } = useAction()
    expect(await run(() => Promise.reject(new Error('Not so.')))).toBe(false)
    expect(refused.value).toBe('Not so.')
    const done = run(() => Promise.resolve())
    expect(busy.value).toBe(true)
    expect(refused.value).toBe('')
    expect(await done).toBe(true)
    expect(busy.value).toBe(false)
  })
})
