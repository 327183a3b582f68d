import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { effectScope, ref } from 'vue'
import { useLoad } from './useLoad'

describe('what a page loads', () => {
  const answers: Record<string, { resolve: (value: string) => void; reject: (error: Error) => void }> = {}
  const key = ref('a')
  const scope = effectScope()
  const load = (of: string) => new Promise<string>((resolve, reject) => (answers[of] = { resolve, reject }))
  const { data, problem, loading, reload } = scope.run(() => useLoad(() => key.value, load))!

  it('arrives', async () => {
    expect(loading.value).toBe(true)
    answers.a!.resolve('A')
    await flushPromises()
    expect([data.value, loading.value]).toEqual(['A', false])
  })

  it('stays on screen while it is loaded again', async () => {
    void reload()
    expect([data.value, loading.value]).toEqual(['A', true])
    answers.a!.resolve('A2')
    await flushPromises()
    expect(data.value).toBe('A2')
  })

  it('is dropped when a newer question overtook it', async () => {
    void reload()
    const late = answers.a!
    key.value = 'b'
    await flushPromises()
    expect(data.value).toBeUndefined()
    answers.b!.resolve('B')
    late.resolve('A3')
    await flushPromises()
    expect(data.value).toBe('B')
  })

  it('says what went wrong and recovers', async () => {
    void reload()
    answers.b!.reject(new Error('no'))
    await flushPromises()
    expect(problem.value?.message).toBe('no')
    void reload()
    answers.b!.resolve('B2')
    await flushPromises()
    expect([data.value, problem.value]).toEqual(['B2', undefined])
    scope.stop()
  })
})
