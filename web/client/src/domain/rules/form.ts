/** A rule as the form edits it. A number that is not filled in is an empty text, as the input gives it. */
import type { IndicatorView, Level, RuleDocument, RuleKind, ScopeDocument, Side, SubjectKind, Tier } from '@/services/contracts'
import { judges, traitsOf } from './kinds'

export type Amount = number | ''

export const mildToGrave = ['blue', 'yellow', 'orange', 'red'] as const satisfies Level[]

export type RuleLevel = (typeof mildToGrave)[number]

export interface LevelForm {
  on: boolean
  at: Amount
  hold: Amount
  of: Amount
  /** A clearing of its own; without it the level goes down as soon as its condition fails. */
  clearAt: Amount
  clearHold: Amount
}

export interface ScopeForm {
  subjects: SubjectKind[]
  tiers: Tier[]
  areas: string[]
  industries: string[]
  chains: string[]
  enterprises: string[]
  except: string[]
}

export interface RuleForm {
  id: string
  zh: string
  en: string
  kind: RuleKind
  category: NonNullable<RuleDocument['category']>
  indicator: string
  other: string
  comparison: NonNullable<RuleDocument['comparison']>
  form: string
  baseline: Amount
  drift: Side
  forecaster: NonNullable<RuleDocument['forecaster']>
  target: string
  direction: Side
  scope: ScopeForm
  /** Percent. */
  coverage: Amount
  closeAfterDays: Amount
  levels: Record<RuleLevel, LevelForm>
  clearAt: Amount
  clearHold: Amount
  /** The first day the version speaks of; empty: the server's own choice. */
  from: string
}

const everything: SubjectKind[] = ['enterprise']

export const emptyScope = (): ScopeForm => ({ subjects: [...everything], tiers: [], areas: [], industries: [], chains: [], enterprises: [], except: [] })

const noLevel = (): LevelForm => ({ on: false, at: '', hold: 1, of: '', clearAt: '', clearHold: '' })

export function newForm(): RuleForm {
  return {
    id: '', zh: '', en: '', kind: 'yoy', category: 'production', indicator: '', other: '', comparison: 'yoy', form: '', baseline: 12, drift: 'below',
    forecaster: 'combined', target: '', direction: 'below', scope: emptyScope(), coverage: 80, closeAfterDays: 20,
    levels: { blue: { ...noLevel(), on: true, hold: 2 }, yellow: { ...noLevel(), on: true, hold: 2 }, orange: noLevel(), red: noLevel() },
    clearAt: '', clearHold: 2, from: '',
  }
}

export const scopeForm = (scope: ScopeDocument | undefined): ScopeForm => ({
  subjects: [...(scope?.subjects ?? everything)], tiers: [...(scope?.tiers ?? [])], areas: [...(scope?.areas ?? [])], industries: [...(scope?.industries ?? [])],
  chains: [...(scope?.chains ?? [])], enterprises: [...(scope?.enterprises ?? [])], except: [...(scope?.except?.enterprises ?? [])],
})

export const scopeDocument = ({ except, ...lists }: ScopeForm): ScopeDocument => ({ ...lists, except: { enterprises: except } })

export function toForm(rule: RuleDocument): RuleForm {
  const blank = newForm()
  return {
    ...blank,
    id: rule.id, zh: rule.name.zh, en: rule.name.en, kind: rule.kind, category: rule.category ?? blank.category, indicator: rule.indicator, other: rule.other ?? '',
    comparison: rule.comparison ?? blank.comparison, form: rule.form ?? '', baseline: rule.baseline ?? blank.baseline, drift: rule.drift ?? blank.drift,
    forecaster: rule.forecaster ?? blank.forecaster, target: rule.target ?? '', direction: rule.direction, scope: scopeForm(rule.scope),
    coverage: percent(rule.coverage ?? 0.8), closeAfterDays: rule.closeAfterDays ?? 20,
    levels: { blue: levelForm(rule, 'blue'), yellow: levelForm(rule, 'yellow'), orange: levelForm(rule, 'orange'), red: levelForm(rule, 'red') },
    clearAt: rule.clear.at, clearHold: rule.clear.hold ?? 1, from: rule.from ?? '',
  }
}

/** What the form says, as the server takes it. Ask for it only when nothing is missing. */
export function toDocument(form: RuleForm): RuleDocument {
  const { kind } = form
  const { asks, side, holds, subjects } = traitsOf(kind)
  const levels = mildToGrave.filter(level => form.levels[level].on)
  // What is judged by the day has no holds, and ends when the form is filed.
  const bare = holds === 'none'
  return {
    id: form.id.trim(), name: { zh: form.zh.trim(), en: form.en.trim() }, kind, category: form.category, indicator: form.indicator,
    other: asks.includes('other') ? form.other : null, comparison: form.comparison, form: asks.includes('form') ? form.form : null,
    baseline: number(form.baseline, 12), drift: form.drift, forecaster: form.forecaster, target: asks.includes('target') ? form.target : null,
    direction: side ?? form.direction,
    scope: scopeDocument({ ...form.scope, subjects: subjects === 'enterprises' ? [...everything] : form.scope.subjects }),
    coverage: number(form.coverage, 80) / 100, closeAfterDays: number(form.closeAfterDays, 20),
    levels: Object.fromEntries(levels.map(level => [level, levelDocument(form.levels[level], holds, number(form.clearHold, 1))])),
    clear: bare ? { at: number(levels[0] ? form.levels[levels[0]].at : 1, 1), hold: 1 } : { at: number(form.clearAt, 0), hold: number(form.clearHold, 1) },
    from: form.from || null,
  }
}

/** The form with another kind: what that kind cannot have goes, what is usual for it comes. */
export function ofKind(form: RuleForm, kind: RuleKind, indicator: IndicatorView | undefined): RuleForm {
  const { subjects } = traitsOf(kind)
  const aggregates = form.scope.subjects.filter(one => one !== 'enterprise')
  const chosen: Record<typeof subjects, SubjectKind[]> = {
    all: form.scope.subjects, enterprises: [...everything], aggregates: aggregates.length ? aggregates : ['area', 'city'],
  }
  return {
    ...form, kind,
    indicator: indicator && judges(kind, indicator) ? form.indicator : '',
    category: kind === 'notReported' ? 'reporting' : form.category === 'reporting' ? 'production' : form.category,
    direction: kind === 'shareFalling' ? 'above' : kind === 'targetGap' ? 'below' : form.direction,
    scope: { ...form.scope, subjects: chosen[subjects] },
  }
}

/** What a new rule may be called: gross-output-yoy. */
export const suggestId = ({ indicator, kind, form }: RuleForm) =>
  [kind === 'notReported' ? form : indicator, kind].filter(Boolean).join('-').replaceAll('_', '-').replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

function levelForm(rule: RuleDocument, level: RuleLevel): LevelForm {
  const own = rule.levels[level]
  return own ? { on: true, at: own.at, hold: own.hold ?? 1, of: own.of ?? '', clearAt: own.clear?.at ?? '', clearHold: own.clear ? (own.clear.hold ?? 1) : '' } : noLevel()
}

function levelDocument(level: LevelForm, holds: 'periods' | 'records' | 'none', clearHold: number) {
  const at = number(level.at, 0)
  if (holds === 'none') return { at, hold: 1 }
  return {
    at, hold: number(level.hold, 1),
    ...(holds === 'records' && level.of !== '' ? { of: level.of } : {}),
    ...(level.clearAt === '' ? {} : { clear: { at: level.clearAt, hold: number(level.clearHold, clearHold) } }),
  }
}

const number = (amount: Amount, otherwise: number) => (amount === '' ? otherwise : amount)

/** 0.1 + 0.2 must not show as 30.000000000000004 %. */
const percent = (share: number) => Math.round(share * 1e8) / 1e6
