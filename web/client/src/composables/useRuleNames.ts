import { useReferenceStore } from '@/stores/reference'
import type { RuleNames } from '@/domain/rules/words'
import { useWording } from './useWording'

/** What the words about a rule name besides what all pages name. */
export function useRuleNames(): RuleNames {
  const { formName, targetName } = useWording()
  const reference = useReferenceStore()
  return { indicator: code => reference.indicators.get(code), form: formName, target: targetName }
}
