import { describe, expect, it } from 'vitest'
import { nextTick, ref, shallowRef } from 'vue'
import { useAnchor } from './useAnchor'

const height = 10

describe('a list that changes while it is read', () => {
  function reader(scrolled: number, chosen?: string, held = false) {
    const items = shallowRef(['a', 'b', 'c', 'd', 'e', 'f'].map(id => ({ id })))
    const scrollTop = ref(scrolled)
    useAnchor(() => items.value, () => chosen, () => held, height, {
      scrollTop, isInView: row => row * height >= scrollTop.value && row * height < scrollTop.value + 3 * height, scrollTo: top => (scrollTop.value = top),
    })
    return async (...ids: string[]) => {
      items.value = ids.map(id => ({ id }))
      await nextTick()
      return scrollTop.value
    }
  }

  it('stays where it is read', async () => {
    expect(await reader(20)('x', 'y', 'a', 'b', 'c', 'd', 'e', 'f')).toBe(40)
    expect(await reader(20)('b', 'c', 'd', 'e', 'f')).toBe(10)
  })

  it('holds the chosen row rather than the topmost', async () => {
    expect(await reader(10, 'c')('b', 'x', 'c', 'a', 'd', 'e', 'f')).toBe(10)
    expect(await reader(0, 'b')('x', 'a', 'b', 'c', 'd', 'e', 'f')).toBe(10)
  })

  it('shows what comes at its top, unless somebody has a hand on it', async () => {
    expect(await reader(0)('x', 'a', 'b', 'c')).toBe(0)
    expect(await reader(0, undefined, true)('x', 'a', 'b', 'c')).toBe(10)
  })

  it('lets go of a row that has left', async () => {
    expect(await reader(20)('a', 'b', 'd', 'e', 'f')).toBe(20)
  })
})
