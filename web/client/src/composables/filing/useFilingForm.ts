import { computed, reactive, ref, shallowRef, toRaw } from 'vue'
import { type Block, type BlockFault, readBlock } from '@/domain/filing/block'
import type { TableLine } from '@/domain/filing/clipboard'
import { asTyped, cellKeys, draftOf, type Entries, entriesOf, type Entry, factorOf, faultsOf, filed, isChanged, missingOf, type Place } from '@/domain/filing/entries'
import { parseNumeral, withSeparators } from '@/domain/filing/numeral'
import { explanationOf, filingOf, newKeys } from '@/domain/filing/submission'
import type { FilingLine, FilingSheet, FilingView, SubmissionReceipt } from '@/services/contracts'
import { dropDraft, fileSubmission, getFiling, saveDraft } from '@/services/monitor'
import { useReferenceStore } from '@/stores/reference'
import { useDraft } from './useDraft'
import { useFilingCheck } from './useFilingCheck'
import { useUnits } from './useUnits'

/** What a paste or a file has filled in, and what it could not. */
export interface Taken {
  cells: number
  faults: readonly BlockFault[]
  /** Figures for which there was no place. */
  over: readonly string[]
}

/** A form while somebody fills it in: what is typed, what is wrong with it, its draft, and filing it. */
export function useFilingForm(firm: Pick<FilingView, 'enterprise' | 'enterpriseName' | 'month'>, sheet: FilingSheet, nameOf: (indicator: string) => string) {
  const { lines, form, period } = sheet
  const reference = useReferenceStore()
  const { unitOf, remember } = useUnits()
  const lineOf = new Map(lines.map(line => [line.indicator, line]))
  const entries = reactive<Entries>(entriesOf(sheet, unitOf))
  const explanations = reactive<Record<string, string>>({ ...sheet.draft?.draft.explanations })
  const why = ref(sheet.draft?.draft.why ?? '')
  const taken = shallowRef<Taken>()
  const sending = ref(false)
  const refused = shallowRef<Error>()
  const withKey = newKeys()
  let before: Entries | undefined

  const faults = computed(() => faultsOf(lines, entries))
  const missing = computed(() => missingOf(lines, entries))
  const filing = computed(() => filingOf(lines, entries))
  const question = computed(() => {
    const { readings, places } = filing.value
    return readings.length ? { submission: { enterprise: firm.enterprise, period, key: 'check', readings }, places } : undefined
  })
  const check = useFilingCheck(() => question.value)
  const toExplain = computed(() => (check.explainable.value ? check.problems.value.filter(({ id }) => !explanations[id]?.trim()) : []))
  const ready = computed(() => !sending.value && !faults.value.size && !missing.value.length && filing.value.readings.length > 0
    && (!filing.value.revised || !!why.value.trim()) && (check.explainable.value ? !toExplain.value.length : !check.problems.value.length))
  const draft = useDraft(() => draftOf(entries, explanations, why.value), sheet.draft, {
    save: (after, content) => saveDraft(firm.enterprise, form, period, after, content),
    drop: () => dropDraft(firm.enterprise, form, period),
  })

  const entryOf = (line: FilingLine): Entry => entries[line.indicator] ?? filed(line, unitOf(line))

  function type({ code, key }: Place, text: string) {
    const entry = entries[code]
    if (entry) entry[key] = text
  }

  const explain = (id: string, text: string) => void (explanations[id] = text)

  const reason = (text: string) => void (why.value = text)

  /** A figure that is only shown changes with its unit; one that was typed stays as it is. */
  function setUnit(code: string, unit: string) {
    const [line, entry] = [lineOf.get(code), entries[code]]
    if (!line || !entry) return
    const shown = cellKeys.filter(key => !isChanged(line, entry, key) && typeof parseNumeral(entry[key]) === 'number')
    entry.unit = unit
    for (const key of shown) entry[key] = asTyped(line[key], factorOf(line, unit))
    remember(code, unit)
  }

  const keep = () => void (before = structuredClone(toRaw(entries)))

  /** Fills in what a table names. */
  function take(table: readonly TableLine[]): Block {
    keep()
    const block = readBlock(table, { lines, indicators: reference.indicators, enterprise: { code: firm.enterprise, name: firm.enterpriseName }, period })
    for (const [code, unit] of block.units) setUnit(code, unit)
    for (const cell of block.cells) type(cell, withSeparators(cell.text))
    taken.value = { cells: block.cells.length, faults: block.faults, over: [] }
    return block
  }

  /** Fills figures into places that are known already. */
  function lay(cells: readonly (Place & { text: string })[], over: readonly string[]) {
    keep()
    for (const cell of cells) type(cell, withSeparators(cell.text))
    taken.value = { cells: cells.length, faults: [], over }
  }

  function undo() {
    if (before) Object.assign(entries, before)
    taken.value = undefined
  }

  function explanation(): string {
    return explanationOf(check.problems.value.map(({ id, place }) => ({ name: place ? nameOf(place.code) : '', text: explanations[id] ?? '' })))
  }

  /** @returns the receipt; nothing when it was refused, or another click was faster */
  async function file(): Promise<SubmissionReceipt | undefined> {
    if (sending.value || !question.value) return undefined
    sending.value = true
    refused.value = undefined
    try {
      const { enterprise, readings } = question.value.submission
      const receipt = await fileSubmission(withKey({ enterprise, period, readings, why: why.value.trim(), explanation: check.explainable.value ? explanation() : '' }))
      await draft.drop().catch(() => undefined) // It says what is filed now: should it stay, nothing in it is new.
      return receipt
    } catch (error) {
      refused.value = error instanceof Error ? error : new Error(String(error))
      await check.ask()
      return undefined
    } finally {
      sending.value = false
    }
  }

  /** Keeps what is typed here over what another place has saved. */
  async function keepMine() {
    const now = await getFiling(firm.enterprise, firm.month)
    await draft.overwrite(now.sheets.find(one => one.form === form)?.draft?.revision ?? 0)
  }

  return { sheet, lines, entries, explanations, why, faults, missing, filing, check, toExplain, ready, draft, taken, sending, refused, type, explain, reason, setUnit, entryOf, take, lay, undo, file, keepMine }
}

export type FilingForm = ReturnType<typeof useFilingForm>
