/** What the server would refuse, said before it is asked: at which field, and what to change. */
import { mildToGrave, type Amount, type RuleForm, type RuleLevel } from './form'
import { traitsOf } from './kinds'

export interface RuleFault {
  /** As the server names it: levels.red.at. */
  field: string
  /** Message under rules.fault. */
  key: string
  values?: Record<string, string | number>
  /** Only left out so far: nothing to complain of while one is still filling in. */
  missing?: true
}

const longestHold = 60
const longestClearHold = 2016
const longestWindow = 64
const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/

export function checkRule(form: RuleForm): RuleFault[] {
  const { asks, subjects, holds } = traitsOf(form.kind)
  const faults: RuleFault[] = []
  const missing = (field: string, isMissing: boolean) => {
    if (isMissing) faults.push({ field, key: 'missing', missing: true })
  }
  missing('name.zh', !form.zh.trim())
  missing('name.en', !form.en.trim())
  missing('id', !form.id.trim())
  if (form.id.trim() && (!idForm.test(form.id.trim()) || form.id.trim() === 'new')) faults.push({ field: 'id', key: 'id' })
  missing('indicator', !form.indicator)
  for (const field of ['other', 'form', 'target'] as const) missing(field, asks.includes(field) && !form[field])
  if (form.kind === 'divergence' && form.other && form.other === form.indicator) faults.push({ field: 'other', key: 'same' })
  if (asks.includes('baseline')) faults.push(...whole('baseline', form.baseline, 3, 120))
  const chosen = form.scope.subjects
  if (subjects !== 'enterprises' && !chosen.length) faults.push({ field: 'scope.subjects', key: 'subjects' })
  if (subjects === 'aggregates' && chosen.includes('enterprise')) faults.push({ field: 'scope.subjects', key: 'aggregates' })
  if (subjects !== 'enterprises' && chosen.some(kind => kind !== 'enterprise')) {
    faults.push(...between('coverage', form.coverage, 0, 100), ...whole('closeAfterDays', form.closeAfterDays, 0, 366))
  }
  if (holds !== 'none') {
    missing('clear.at', form.clearAt === '')
    faults.push(...whole('clear.hold', form.clearHold, 1, holds === 'records' ? longestClearHold : longestHold), ...score(form, 'clear.at', form.clearAt))
  }
  return [...faults, ...checkLevels(form)]
}

function checkLevels(form: RuleForm): RuleFault[] {
  const { side, holds, numbers } = traitsOf(form.kind)
  const levels = mildToGrave.filter(level => form.levels[level].on)
  if (!levels.length) return [{ field: 'levels', key: 'levels' }]
  const faults: RuleFault[] = []
  const sign = (side ?? form.direction) === 'below' ? -1 : 1
  let milder: RuleLevel | undefined
  for (const level of levels) {
    const { at, hold, of, clearAt, clearHold } = form.levels[level]
    const field = (name: string) => `levels.${level}.${name}`
    if (at === '') faults.push({ field: field('at'), key: 'missing', missing: true })
    if (numbers === 'counts') faults.push(...(at === '' ? [] : whole(field('at'), at, 1, 366)))
    faults.push(...score(form, field('at'), at))
    const before = milder && form.levels[milder].at
    if (milder && at !== '' && before !== undefined && before !== '' && sign * at < sign * before) {
      faults.push({ field: field('at'), key: sign < 0 ? 'orderBelow' : 'orderAbove', values: { level: milder, at: before } })
    }
    if (at !== '') milder = level
    if (holds === 'records') {
      if (of !== '') faults.push(...whole(field('of'), of, 1, longestWindow))
      faults.push(...whole(field('hold'), hold, 1, of === '' ? longestWindow : of))
    } else if (holds === 'periods') faults.push(...whole(field('hold'), hold, 1, longestHold))
    if (holds === 'none') continue
    const own = clearAt !== ''
    if (own && clearHold !== '') faults.push(...whole(field('clear.hold'), clearHold, 1, holds === 'records' ? longestClearHold : longestHold))
    faults.push(...score(form, field('clear.at'), clearAt))
    // The mildest level clears by the rule's own line unless it has one itself.
    const line = own ? clearAt : level === levels[0] ? form.clearAt : ''
    if (at !== '' && line !== '' && sign * line > sign * at) faults.push({ field: own ? field('clear.at') : 'clear.at', key: sign < 0 ? 'clearBelow' : 'clearAbove', values: { at } })
  }
  return faults
}

function between(field: string, value: Amount, least: number, most: number): RuleFault[] {
  return value === '' || value < least || value > most ? [{ field, key: 'between', values: { least, most } }] : []
}

function whole(field: string, value: Amount, least: number, most: number): RuleFault[] {
  return value !== '' && !Number.isInteger(value) ? [{ field, key: 'whole' }] : between(field, value, least, most)
}

function score(form: RuleForm, field: string, value: Amount): RuleFault[] {
  return traitsOf(form.kind).numbers === 'scores' && value !== '' && !(value > 0 && value <= 1) ? [{ field, key: 'score' }] : []
}

/**
 * The form's field that a pointer of the server's means.
 * @param pointer /levels/red/at, also below the rule of a backtest: /rules/0/levels/red/at.
 */
export function fieldOf(pointer: string, form: RuleForm): string {
  const field = pointer.replace(/^\/rules\/\d+/, '').replace(/^\//, '').replaceAll('/', '.')
  const level = /^levels\.(\w+)\.clear$/.exec(field)?.[1] as RuleLevel | undefined
  if (level && level in form.levels) return form.levels[level].clearAt === '' ? 'clear.at' : `${field}.at`
  return field
}
