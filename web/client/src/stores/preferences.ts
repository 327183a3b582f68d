import { defineStore } from 'pinia'
import { computed, ref, watchEffect } from 'vue'
import type { Language } from '@/domain/period'
import { i18n } from '@/i18n'

/** From here on the navigation has room for words beside the lists. */
const wide = '(width >= 1440px)'

/** Language and theme: what /boot.js set before the first paint, then what the user chose. */
export const usePreferencesStore = defineStore('preferences', () => {
  const root = document.documentElement
  const language = ref<Language>(root.lang === 'en' ? 'en' : 'zh-CN')
  const dark = ref(root.classList.contains('dark'))

  watchEffect(() => {
    i18n.global.locale.value = language.value
    root.lang = language.value
  }, { flush: 'sync' })
  watchEffect(() => root.classList.toggle('dark', dark.value), { flush: 'sync' })

  function speak(next: Language) {
    language.value = next
    remember('monitor.language', next)
  }

  function toggleDark() {
    dark.value = !dark.value
    remember('monitor.theme', dark.value ? 'dark' : 'light')
  }

  const chosen = ref(recalled('monitor.navigation'))
  /** The navigation shows icons alone. */
  const narrow = computed(() => (chosen.value ? chosen.value === 'narrow' : !matchMedia(wide).matches))

  function toggleNarrow() {
    chosen.value = narrow.value ? 'wide' : 'narrow'
    remember('monitor.navigation', chosen.value)
  }

  return { language, dark, narrow, speak, toggleDark, toggleNarrow }
})

function recalled(key: string) {
  try {
    return localStorage.getItem(key)
  } catch {
    // Storage is blocked.
    return null
  }
}

function remember(key: string, value: string) {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Storage is blocked: the choice lasts until the page closes.
  }
}
