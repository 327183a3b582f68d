import { computed, nextTick, reactive, ref, shallowRef } from 'vue'
import { checkRule, fieldOf, type RuleFault } from '@/domain/rules/checks'
import { toDocument, type RuleForm } from '@/domain/rules/form'
import { amount } from '@/domain/rules/words'
import type { RuleState, RuleVersion } from '@/services/contracts'
import { HttpProblem } from '@/services/http'
import { saveRule } from '@/services/monitor'
import { useRuleNames } from './useRuleNames'
import { useWording } from './useWording'

/**
 * The editing of a rule: its form, what is wrong at which field, and saving it.
 * @param after The newest version that the editor saw, 0 for a new rule.
 */
export function useRuleEditor(start: RuleForm, after: number) {
  const words = useWording()
  const names = useRuleNames()
  const form = ref(start)
  const opened = JSON.stringify(toDocument(start))
  const touched = reactive(new Set<string>())
  const asked = ref(false)
  const saving = ref(false)
  const refused = ref('')
  const stale = ref(false)
  /** What the server refused, until the form changes. */
  const answered = shallowRef<{ content: string; faults: ReadonlyMap<string, string> }>()

  const content = computed(() => JSON.stringify(toDocument(form.value)))
  const dirty = computed(() => content.value !== opened)
  const wrong = computed(() => checkRule(form.value))
  const faults = computed(() => new Map([
    ...(answered.value?.content === content.value ? answered.value.faults : []),
    ...wrong.value.filter(({ missing, field }) => !missing || asked.value || touched.has(field)).map((fault): [string, string] => [fault.field, say(fault)]),
  ]))

  function say({ key, values = {} }: RuleFault): string {
    const { level, at, ...others } = values
    return words.t(`rules.fault.${key}`, {
      ...others,
      ...(typeof level === 'string' ? { level: words.levelName(level as 'blue') } : {}),
      ...(typeof at === 'number' ? { at: amount(at, form.value, words, names) } : {}),
    })
  }

  /** @returns Whether nothing is wrong; otherwise everything that is shows, and the first of it has the focus. */
  function check(): boolean {
    asked.value = true
    if (!wrong.value.length) return true
    void focusFirst()
    return false
  }

  async function focusFirst() {
    await nextTick()
    document.querySelector<HTMLElement>('[data-fault] :is(input, select, textarea)')?.focus()
  }

  /** Lets a problem's errors show at their fields. */
  function take(problem: unknown) {
    if (!(problem instanceof HttpProblem) || !problem.errors.length) return
    answered.value = { content: content.value, faults: new Map(problem.errors.map(({ where, message }): [string, string] => [fieldOf(where, form.value), message])) }
    void focusFirst()
  }

  async function save(state: RuleState): Promise<RuleVersion | undefined> {
    if (saving.value || !check()) return undefined
    saving.value = true
    refused.value = ''
    try {
      return await saveRule(toDocument(form.value), state, after)
    } catch (error) {
      stale.value = error instanceof HttpProblem && error.status === 409
      refused.value = error instanceof Error ? error.message : String(error)
      take(error)
      return undefined
    } finally {
      saving.value = false
    }
  }

  return { form, content, dirty, wrong, faults, touched, saving, refused, stale, check, take, save }
}

export type RuleEditing = ReturnType<typeof useRuleEditor>
