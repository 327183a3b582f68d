/** A rule in words: what it does, and field by field. */
import type { Wording } from '@/composables/useWording'
import type { IndicatorView } from '@/services/contracts'
import { mildToGrave, type RuleForm, type RuleLevel, type ScopeForm } from './form'
import { metricUnit, traitsOf } from './kinds'

/** Names that a scope counts instead of telling. */
const mostNamed = 3

export interface RuleNames {
  indicator: (code: string) => IndicatorView | undefined
  form: (code: string) => string
  target: (code: string) => string
}

export interface RuleField {
  key: string
  label: string
  value: string
}

const sideOf = (form: RuleForm) => traitsOf(form.kind).side ?? form.direction

/** A threshold with its unit. */
export function amount(value: number | '', form: RuleForm, words: Wording, names: RuleNames): string {
  if (value === '') return '…'
  return words.measure(value, metricUnit(form.kind, names.indicator(form.indicator))).trim()
}

/** What the rule does, in one paragraph. */
export function sentenceOf(form: RuleForm, words: Wording, names: RuleNames): string {
  const { t } = words
  const { holds } = traitsOf(form.kind)
  const levels = mildToGrave.filter(level => form.levels[level].on).map(level => t('rules.say.level', { condition: conditionOf(form, level, words, names), level: words.levelName(level) }))
  const parts = [
    t('rules.say.watches', { metric: metricOf(form, words, names), scope: scopeOf(form.scope, words), levels: levels.join(t('rules.say.then')) || '…' }),
    holds === 'none' ? t('rules.say.clearsByFiling')
      : t(holds === 'records' ? 'rules.say.clearsRecords' : 'rules.say.clears', { line: beyond(form, form.clearAt, words, names), hold: form.clearHold === '' ? '…' : form.clearHold }),
  ]
  if (watchesAggregates(form)) parts.push(t('rules.say.coverage', { share: form.coverage === '' ? '…' : form.coverage, days: form.closeAfterDays === '' ? '…' : form.closeAfterDays }))
  return parts.join(words.language.value === 'en' ? ' ' : '')
}

export const watchesAggregates = (form: RuleForm) => traitsOf(form.kind).subjects !== 'enterprises' && form.scope.subjects.some(kind => kind !== 'enterprise')

/** The number that is judged. */
export function metricOf(form: RuleForm, words: Wording, names: RuleNames): string {
  const { t } = words
  return t(`rules.metric.${form.kind}`, {
    indicator: form.indicator ? words.indicatorName(form.indicator) : '…',
    other: form.other ? words.indicatorName(form.other) : '…',
    comparison: t(`rules.comparison.${form.comparison}`),
    form: form.form ? names.form(form.form) : '…',
    target: form.target ? names.target(form.target) : '…',
    baseline: form.baseline === '' ? '…' : form.baseline,
    drift: t(`rules.drift.${form.drift}`),
    forecaster: t(`rules.forecaster.${form.forecaster}`),
  })
}

function conditionOf(form: RuleForm, level: RuleLevel, words: Wording, names: RuleNames): string {
  const { at, hold, of } = form.levels[level]
  const { holds } = traitsOf(form.kind)
  const reached = words.t(`rules.say.${sideOf(form)}`, { at: amount(at, form, words, names) })
  if (holds === 'none' || (hold === 1 && (holds === 'periods' || of === '' || of === 1))) return reached
  return words.t(holds === 'records' ? 'rules.say.records' : 'rules.say.held', { reached, hold: hold === '' ? '…' : hold, of: of === '' ? hold : of })
}

const beyond = (form: RuleForm, line: number | '', words: Wording, names: RuleNames) =>
  words.t(`rules.say.${sideOf(form) === 'below' ? 'over' : 'under'}`, { at: amount(line, form, words, names) })

/** Whom it judges. */
export function scopeOf(scope: ScopeForm, words: Wording): string {
  const { t } = words
  const aggregates = scope.subjects.filter(kind => kind !== 'enterprise').map(kind => t(`rules.scope.each.${kind}`))
  const enterprises = scope.subjects.includes('enterprise') ? [scope.tiers.length === 1 ? t(`rules.scope.tier.${scope.tiers[0]}`) : t('rules.scope.enterprises')] : []
  const who = [...enterprises, ...aggregates].join(t('rules.say.and')) || '…'
  const narrowed = [
    ...lists(scope, words),
    ...(scope.except.length ? [t('rules.scope.except', { names: some(scope.except, words) })] : []),
  ]
  return narrowed.length ? t('rules.scope.narrowed', { who, by: narrowed.join(t('rules.say.then')) }) : who
}

function lists(scope: ScopeForm, words: Wording): string[] {
  const named = [
    scope.areas.map(words.areaName), scope.industries.map(words.industryName), scope.chains.map(words.chainName), scope.enterprises,
  ]
  return named.filter(names => names.length).map(names => some(names, words))
}

const some = (names: readonly string[], words: Wording) =>
  names.length <= mostNamed ? names.join(words.t('rules.say.and')) : words.t('rules.scope.more', { names: names.slice(0, mostNamed).join(words.t('rules.say.and')), count: names.length })

/** Every field that means something for the rule's kind, in words. */
export function fieldsOf(form: RuleForm, words: Wording, names: RuleNames): RuleField[] {
  const { t } = words
  const { asks, side, holds } = traitsOf(form.kind)
  const all = (list: readonly string[], none: string) => list.join(t('rules.say.and')) || none
  const field = (key: string, value: string | number) => ({ key, label: t(`rules.field.${key}`), value: String(value) })
  const asked: Record<(typeof asks)[number], () => string | number> = {
    other: () => words.indicatorName(form.other), comparison: () => t(`rules.comparison.${form.comparison}`), form: () => names.form(form.form), baseline: () => form.baseline,
    drift: () => t(`rules.drift.${form.drift}`), forecaster: () => t(`rules.forecaster.${form.forecaster}`), target: () => names.target(form.target),
  }
  return [
    field('zh', form.zh), field('en', form.en), field('kind', t(`rules.kind.${form.kind}`)), field('indicator', words.indicatorName(form.indicator)),
    ...asks.map(key => field(key, asked[key]())),
    field('category', t(`rules.category.${form.category}`)),
    field('subjects', all(form.scope.subjects.map(kind => t(`subject.${kind}`)), '—')),
    field('tiers', all(form.scope.tiers.map(tier => t(`tier.${tier}`)), t('rules.scope.all'))),
    field('areas', all(form.scope.areas.map(words.areaName), t('rules.scope.all'))),
    field('industries', all(form.scope.industries.map(words.industryName), t('rules.scope.all'))),
    field('chains', all(form.scope.chains.map(words.chainName), t('rules.scope.all'))),
    field('enterprises', all(form.scope.enterprises, t('rules.scope.all'))),
    field('except', all(form.scope.except, t('rules.scope.none'))),
    ...(side ? [] : [field('direction', t(`rules.direction.${form.direction}`))]),
    ...mildToGrave.flatMap(level => levelFields(form, level, words, names)),
    ...(holds === 'none' ? [] : [{ key: 'clear', label: t('rules.field.clear'), value: held(beyond(form, form.clearAt, words, names), form.clearHold, form, words) }]),
    ...(watchesAggregates(form) ? [field('coverage', `${form.coverage}%`), field('closeAfterDays', t('rules.days', { count: form.closeAfterDays }))] : []),
    field('from', form.from || t('rules.fromAlways')),
  ]
}

function levelFields(form: RuleForm, level: RuleLevel, words: Wording, names: RuleNames): RuleField[] {
  const { on, clearAt, clearHold } = form.levels[level]
  const fields = [{ key: `levels.${level}`, label: words.levelName(level), value: on ? conditionOf(form, level, words, names) : words.t('rules.off') }]
  if (on && clearAt !== '') {
    fields.push({ key: `levels.${level}.clear`, label: words.t('rules.field.ownClear', { level: words.levelName(level) }), value: held(beyond(form, clearAt, words, names), clearHold === '' ? form.clearHold : clearHold, form, words) })
  }
  return fields
}

const held = (reached: string, hold: number | '', form: RuleForm, words: Wording) =>
  words.t(traitsOf(form.kind).holds === 'records' ? 'rules.say.heldRecords' : 'rules.say.held', { reached, hold })

export interface RuleChange {
  key: string
  label: string
  before: string
  after: string
  changed: boolean
}

/** Two versions side by side; a field that one of them has not is empty there. */
export function compare(before: readonly RuleField[], after: readonly RuleField[]): RuleChange[] {
  const old = new Map(before.map((field): [string, RuleField] => [field.key, field]))
  const kept = new Set(after.map(({ key }) => key))
  return [
    ...after.map(({ key, label, value }) => ({ key, label, before: old.get(key)?.value ?? '', after: value })),
    ...before.filter(({ key }) => !kept.has(key)).map(({ key, label, value }) => ({ key, label, before: value, after: '' })),
  ].map(change => ({ ...change, changed: change.before !== change.after }))
}
