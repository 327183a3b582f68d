import { defineStore } from 'pinia'
import { ref, watchEffect } from 'vue'
import type { Language } from '@/domain/period'
import { i18n } from '@/i18n'

/** Language and theme: what /boot.js set before the first paint, then what the user chose. */
export const usePreferencesStore = defineStore('preferences', () => {
  const root = document.documentElement
  const language = ref<Language>(root.lang === 'en' ? 'en' : 'zh-CN')
  const dark = ref(root.classList.contains('dark'))

  /** Who acts on warnings in this browser. */
  const who = ref(recall('monitor.who'))

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

  function beCalled(name: string) {
    who.value = name.trim()
    remember('monitor.who', who.value)
  }

  return { language, dark, who, speak, toggleDark, beCalled }
})

function remember(key: string, value: string) {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Storage is blocked: the choice lasts until the page closes.
  }
}

function recall(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}
