import { describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useTurn } from './useTurn'

describe('what takes turns', () => {
  it('changes by itself, begins anew after the last, and waits its time after a hand has turned it', () => {
    vi.useFakeTimers()
    const scope = effectScope()
    const { at, next } = scope.run(() => useTurn(2, 10_000))!
    vi.advanceTimersByTime(10_000)
    expect(at.value).toBe(1)
    vi.advanceTimersByTime(10_000)
    expect(at.value).toBe(0)
    vi.advanceTimersByTime(9_000)
    next()
    vi.advanceTimersByTime(9_000)
    expect(at.value).toBe(1)
    scope.stop()
    vi.advanceTimersByTime(60_000)
    expect(at.value).toBe(1)
  })
})
