import { computed } from 'vue'
import { usePreferencesStore } from '@/stores/preferences'

const names = ['text', 'text-2', 'text-3', 'line', 'surface', 'red', 'orange', 'yellow', 'blue', 'good', 'bad', 'chart-1', 'chart-2', 'chart-bar', 'chart-base', 'chart-fan'] as const

export type Palette = Record<(typeof names)[number], string> & { font: string }

/** A canvas knows no CSS variables: their values, read again when the theme changes. */
export function usePalette() {
  const preferences = usePreferencesStore()
  return computed(() => {
    void preferences.dark
    const style = getComputedStyle(document.documentElement)
    const colours = names.map(name => [name, style.getPropertyValue(`--${name}`).trim()])
    return { ...Object.fromEntries(colours), font: style.getPropertyValue('--font') } as Palette
  })
}
