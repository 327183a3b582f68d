import { storeToRefs } from 'pinia'
import { useI18n } from 'vue-i18n'
import * as format from '@/domain/format'
import { numeralOf } from '@/domain/level'
import { periodName, periodTick } from '@/domain/period'
import type { Level, Text } from '@/services/contracts'
import { usePreferencesStore } from '@/stores/preferences'
import { useReferenceStore } from '@/stores/reference'

type Absent = null | undefined

/** Everything that is put into words: messages, the server's texts, names of codes, periods, figures, times. */
export function useWording() {
  const { t } = useI18n({ useScope: 'global' })
  const { language } = storeToRefs(usePreferencesStore())
  const reference = useReferenceStore()

  const say = (text: Text) => (language.value === 'en' ? text.en : text.zh)
  const named = (names: Map<string, Text>, code: string | Absent) => {
    const name = code ? names.get(code) : undefined
    return name ? say(name) : (code ?? '')
  }
  return {
    t,
    language,
    say,
    /** 红色 Ⅰ */
    levelName: (level: Level) => `${t(`level.${level}`)} ${numeralOf(level)}`.trim(),
    areaName: (code: string | Absent) => named(reference.areas, code),
    industryName: (code: string | Absent) => named(reference.industries, code),
    chainName: (code: string) => named(reference.chains, code),
    formName: (code: string) => named(reference.forms, code),
    targetName: (code: string) => named(reference.targets, code),
    indicatorName: (code: string) => {
      const indicator = reference.indicators.get(code)
      return indicator ? say(indicator.name) : code
    },
    period: (text: string | Absent) => (text ? periodName(text, language.value) : '—'),
    tick: (text: string) => periodTick(text, language.value),
    figure: format.figure,
    measure: (value: number | Absent, unit: string) => format.measure(value, unit, language.value),
    growth: (value: number | Absent, unit: '%' | 'pp' = '%') => format.growth(value, unit, language.value),
    unit: (unit: string) => format.unitName(unit, language.value),
    compact: (value: number) => format.compact(value, language.value),
    dateTime: format.dateTime,
    date: format.date,
  }
}

export type Wording = ReturnType<typeof useWording>
