import { computed, type Ref } from 'vue'
import type { Warning } from '@/services/contracts'
import { useWording } from './useWording'

/** What a warning is, name by name. */
export function useWarningFacts(warning: Ref<Warning | undefined>) {
  const { t, say, levelName, period, dateTime } = useWording()
  return computed(() => {
    const of = warning.value
    if (!of) return []
    const facts: [string, string][] = [
      [t('warning.level'), levelName(of.level)],
      [t('warning.peak'), levelName(of.peak)],
      [t('warning.firstPeriod'), period(of.firstPeriod)],
      [t('warning.raisedPeriod'), period(of.raisedPeriod)],
      [t('warning.lastPeriod'), period(of.lastPeriod)],
      ...(of.clearedPeriod ? [[t('warning.clearedPeriod'), period(of.clearedPeriod)] as [string, string]] : []),
      [t('warning.raisedAt'), dateTime(of.raisedAt)],
      [t('warning.changedAt'), dateTime(of.changedAt)],
      [t('warning.indicator'), say(of.indicatorName)],
      [t('warning.rule'), `${of.rule} · ${t('warning.ruleVersion', { version: of.ruleVersion })}`],
    ]
    return facts
  })
}
