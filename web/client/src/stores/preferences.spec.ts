import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '@/i18n'
import { usePreferencesStore } from './preferences'

describe('preferences', () => {
  beforeEach(() => {
    document.documentElement.lang = 'zh-CN'
    document.documentElement.className = ''
    setActivePinia(createPinia())
  })

  it('speak Chinese first', () => {
    expect(usePreferencesStore().language).toBe('zh-CN')
    expect(i18n.global.locale.value).toBe('zh-CN')
  })

  it('set and remember the language', () => {
    usePreferencesStore().speak('en')
    expect(document.documentElement.lang).toBe('en')
    expect(i18n.global.locale.value).toBe('en')
    expect(localStorage.getItem('monitor.language')).toBe('en')
  })

  it('set and remember the theme', () => {
    const preferences = usePreferencesStore()
    preferences.toggleDark()
    expect(document.documentElement.classList.contains('dark')).toBe(true)
    expect(localStorage.getItem('monitor.theme')).toBe('dark')
    preferences.toggleDark()
    expect(document.documentElement.classList.contains('dark')).toBe(false)
  })

  it('set and remember how wide the navigation is', () => {
    const preferences = usePreferencesStore()
    const before = preferences.narrow
    preferences.toggleNarrow()
    expect(preferences.narrow).toBe(!before)
    setActivePinia(createPinia())
    expect(usePreferencesStore().narrow).toBe(!before)
  })
})
