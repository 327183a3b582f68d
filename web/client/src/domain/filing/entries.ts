import type { Basis, FilingDraft, FilingLine, FilingSheet } from '@/services/contracts'
import { inUnit, isSame, parseNumeral, withSeparators } from './numeral'

/** The places of a line. A base is that of last year as it is reported now, on comparable scope. */
export type CellKey = 'value' | 'base' | 'yearToDate' | 'yearToDateBase'

export const cellKeys = ['value', 'yearToDate', 'base', 'yearToDateBase'] as const satisfies readonly CellKey[]

/** What is typed into a line. */
export type Entry = Record<CellKey, string> & { unit: string }

export type Entries = Record<string, Entry>

/** Why a cell cannot be filed as it is, before the server is asked. */
export type CellFault = 'notNumber' | 'grouping' | 'cleared' | 'baseAlone'

export interface Place {
  code: string
  key: CellKey
}

export const placeId = ({ code, key }: Place) => `${code} ${key}`

export const basisOf = (key: CellKey): Basis => (key === 'value' || key === 'base' ? 'period' : 'yearToDate')

export const baseOf = (key: CellKey): CellKey => (key === 'value' || key === 'base' ? 'base' : 'yearToDateBase')

/** Whether the form has such a place. */
export const asks = (line: FilingLine, key: CellKey) => line.asks.includes(basisOf(key))

export const factorOf = (line: FilingLine, unit: string) => line.units.find(one => one.name === unit)?.factor ?? 1

/** What is typed, in the kept unit; absent when it is no figure. */
export function kept(line: FilingLine, entry: Entry, key: CellKey): number | undefined {
  const value = parseNumeral(entry[key])
  return typeof value === 'number' ? value * factorOf(line, entry.unit) : undefined
}

/** A kept figure as it would be typed. */
export const asTyped = (value: number | null | undefined, factor: number) => (value == null ? '' : withSeparators(String(inUnit(value, factor))))

/** What is filed, in the units wished; a draft goes before it. */
export function entriesOf(sheet: FilingSheet, unitOf: (line: FilingLine) => string, draft: FilingDraft | undefined = sheet.draft?.draft): Entries {
  const drafted = new Map(draft?.lines.map(line => [line.indicator, line]))
  return Object.fromEntries(sheet.lines.map(line => {
    const typed = drafted.get(line.indicator)
    return [line.indicator, typed && line.units.some(one => one.name === typed.unit) ? pick(typed) : filed(line, unitOf(line))]
  }))
}

const pick = ({ unit, value, base, yearToDate, yearToDateBase }: Entry): Entry => ({ unit, value, base, yearToDate, yearToDateBase })

export function filed(line: FilingLine, unit: string): Entry {
  const known = line.units.some(one => one.name === unit) ? unit : (line.units[0]?.name ?? '')
  const factor = factorOf(line, known)
  return {
    unit: known, value: asTyped(line.value, factor), base: asTyped(line.base, factor),
    yearToDate: asTyped(line.yearToDate, factor), yearToDateBase: asTyped(line.yearToDateBase, factor),
  }
}

export const draftOf = (entries: Entries, explanations: Record<string, string>, why: string): FilingDraft => ({
  lines: Object.entries(entries).map(([indicator, entry]) => ({ indicator, ...entry })), explanations, why,
})

/** Whether a cell says something else than what is filed. */
export function isChanged(line: FilingLine, entry: Entry, key: CellKey): boolean {
  const typed = kept(line, entry, key)
  const there = line[key]
  return typed === undefined ? false : there == null || !isSame(typed, there)
}

export function faultOf(line: FilingLine, entry: Entry, key: CellKey): CellFault | undefined {
  const typed = parseNumeral(entry[key])
  if (typed === 'notNumber' || typed === 'grouping') return typed
  if (typed === 'empty') return line[key] == null ? undefined : 'cleared'
  const whole = basisOf(key) === 'period' ? 'value' : 'yearToDate'
  return key !== whole && parseNumeral(entry[whole]) === 'empty' ? 'baseAlone' : undefined
}

export function faultsOf(lines: readonly FilingLine[], entries: Entries): Map<string, CellFault> {
  const faults = new Map<string, CellFault>()
  for (const line of lines) {
    for (const key of cellKeys.filter(one => asks(line, one))) {
      const entry = entries[line.indicator]
      const fault = entry && faultOf(line, entry, key)
      if (fault) faults.set(placeId({ code: line.indicator, key }), fault)
    }
  }
  return faults
}

/** Required lines that hold no figure on any basis. */
export const missingOf = (lines: readonly FilingLine[], entries: Entries) =>
  lines.filter(line => line.required && !(['value', 'yearToDate'] as const).some(key => {
    const entry = entries[line.indicator]
    return asks(line, key) && entry && kept(line, entry, key) !== undefined
  }))
