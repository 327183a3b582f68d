import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent } from 'vue'
import { useWording, type Wording } from '@/composables/useWording'
import { i18n } from '@/i18n'
import type { IndicatorView } from '@/services/contracts'
import { usePreferencesStore } from '@/stores/preferences'
import { useReferenceStore } from '@/stores/reference'
import { aForm, aRule } from '@/testing/rules'
import { emptyScope, toForm } from './form'
import { kinds } from './kinds'
import { compare, fieldsOf, scopeOf, sentenceOf, type RuleNames } from './words'

const indicator = (code: string, zh: string, en: string, kind: IndicatorView['kind'] = 'flow'): IndicatorView =>
  ({ code, name: { zh, en }, units: [kind === 'ratio' ? '%' : '千元'], kind, frequency: 'month', goodDirection: 'up', derived: false })

let words: Wording
let names: RuleNames

function speak(language: 'zh-CN' | 'en') {
  const pinia = createPinia()
  mount(defineComponent({
    setup() {
      words = useWording()
      usePreferencesStore().speak(language)
      const reference = useReferenceStore()
      reference.lists = {
        areas: [{ code: 'gongyi', name: { zh: '巩义市', en: 'Gongyi' } }], industries: [], chains: [], forms: [{ code: 'production', name: { zh: '生产月报', en: 'Production form' }, dueDay: 10, januaryFebruary: false, tiers: [] }], targets: [],
        indicators: [indicator('gross_output', '工业总产值', 'Gross output'), indicator('electricity', '用电量', 'Electricity'), indicator('profit_margin', '利润率', 'Profit margin', 'ratio')],
      }
      names = { indicator: code => reference.indicators.get(code), form: words.formName, target: words.targetName }
      return () => null
    },
  }), { global: { plugins: [pinia, i18n] } })
}

describe('a rule in words', () => {
  beforeEach(() => speak('zh-CN'))

  it('says whom it watches, for what, from when and until when', () => {
    expect(sentenceOf(aForm(), words, names)).toBe('监测市级骨干企业的工业总产值同比增速：不高于 −12.0%并连续 2 期，发布蓝色 Ⅳ预警；不高于 −20.0%并连续 2 期，发布黄色 Ⅲ预警；不高于 −35.0%，发布橙色 Ⅱ预警；不高于 −60.0%，发布红色 Ⅰ预警。高于 −5.0%并连续 2 期时解除。')
    speak('en')
    expect(sentenceOf(aForm(), words, names)).toContain('Watches city-tier enterprises for Gross output, growth year on year: Blue Ⅳ when at or below −12.0% for 2 periods in a row; ')
  })

  it('follows the indicator’s unit and the side', () => {
    const form = aForm({ kind: 'level', indicator: 'profit_margin', direction: 'above' })
    expect(sentenceOf(form, words, names)).toContain('不低于 −12.0%')
    expect(sentenceOf(aForm({ indicator: 'profit_margin' }), words, names)).toContain('−12.0 个百分点')
  })

  it('leaves no raw key and no hole in any kind, in either language', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      speak(language)
      for (const kind of kinds) {
        const form = aForm({ kind, form: 'production', other: 'electricity', scope: { ...emptyScope(), subjects: ['area', 'city'] } })
        for (const text of [sentenceOf(form, words, names), ...fieldsOf(form, words, names).flatMap(({ label, value }) => [label, value])]) {
          expect(text, `${kind} ${language}`).not.toMatch(/rules\.|firm\.|\{|\}/)
        }
      }
    }
  })

  it('marks what is not filled in yet', () => {
    const form = aForm({ indicator: '', clearAt: '' })
    form.levels.blue.at = ''
    expect(sentenceOf(form, words, names)).toMatch(/的…同比增速：不高于 …并连续 2 期.*高于 …/)
  })

  it('narrows the scope by every list that is not empty', () => {
    const scope = { ...emptyScope(), areas: ['gongyi'], except: ['C001', 'C002', 'C003', 'C004'] }
    expect(scopeOf(scope, words)).toBe('全部企业（巩义市；除C001、C002、C003等 4 项外）')
  })
})

describe('two versions', () => {
  beforeEach(() => speak('zh-CN'))

  it('differ field by field, also where one has a field that the other has not', () => {
    const before = toForm(aRule())
    const after = toForm(aRule({ levels: { blue: { at: -10, hold: 2 }, red: { at: -60, hold: 1, clear: { at: -50, hold: 1 } } } }))
    const changes = compare(fieldsOf(before, words, names), fieldsOf(after, words, names)).filter(({ changed }) => changed)
    expect(changes.map(({ key, before: was, after: is }) => [key, was, is])).toEqual([
      ['levels.blue', '不高于 −12.0%并连续 2 期', '不高于 −10.0%并连续 2 期'],
      ['levels.yellow', '不高于 −20.0%并连续 2 期', '不设'],
      ['levels.orange', '不高于 −35.0%', '不设'],
      ['levels.red.clear', '', '高于 −50.0%并连续 1 期'],
    ])
  })
})
