import type { FilingLine, IndicatorView } from '@/services/contracts'
import { asks, type CellKey } from './entries'
import type { TableLine } from './clipboard'
import { type ColumnRole, indicatorIn, normal, roleOf } from './headings'
import { parseNumeral } from './numeral'

/** Why a line or a cell of a pasted table could not be taken. */
export type BlockFaultKind = 'unknownIndicator' | 'otherForm' | 'unit' | 'notNumber' | 'grouping' | 'notAsked' | 'twice' | 'enterprise' | 'period' | 'basis' | 'noTable'

export interface BlockFault {
  line: number
  fault: BlockFaultKind
  text: string
}

export interface BlockCell {
  code: string
  key: CellKey
  text: string
}

/** What a table fills into a form. What is faulty is told line by line and keeps nothing else out. */
export interface Block {
  cells: BlockCell[]
  units: Map<string, string>
  faults: BlockFault[]
}

export interface BlockTarget {
  lines: readonly FilingLine[]
  indicators: ReadonlyMap<string, IndicatorView>
  enterprise: { code: string; name: string }
  period: string
}

interface Column {
  role: ColumnRole | undefined
  /** A unit in the heading: 本月（万元）. */
  unit: string | undefined
}

const values = ['value', 'yearToDate', 'base', 'yearToDateBase'] as const
const isValue = (role: ColumnRole | undefined): role is CellKey => values.some(one => one === role)

/** Reads a table: an indicator a line under headings, an indicator a line without, or an indicator a column with the figures below. */
export function readBlock(table: readonly TableLine[], target: BlockTarget): Block {
  const block: Block = { cells: [], units: new Map(), faults: [] }
  const filled = table.filter(({ cells }) => cells.some(Boolean))
  // What stands above the headings is a title.
  const lines = filled.slice(Math.max(0, filled.findIndex(({ cells }) => isHead(cells, target))))
  const head = lines[0]
  if (!head) return block
  const columns = head.cells.map((text): Column => roleOf(text))
  if (columns.some(({ role }) => isValue(role))) {
    if (!columns.some(({ role }) => role === 'indicator')) columns[0] = { role: 'indicator', unit: undefined }
    for (const line of lines.slice(1)) readLine(line, columns, target, block)
  } else if (isHead(head.cells, target)) {
    readAcross(lines.slice(1), head.cells.map(text => indicatorIn(text, target.indicators)), columns, target, block)
  } else if (lines.some(({ cells }) => indicatorIn(cells[0] ?? '', target.indicators))) {
    for (const line of lines) readLine(line, columnsOf(line, target), target, block)
  } else {
    block.faults.push({ line: head.line, fault: 'noTable', text: head.cells.find(Boolean) ?? '' })
  }
  return block
}

/** A line of headings names a place for figures, or several indicators. */
const isHead = (cells: readonly string[], { indicators }: BlockTarget) =>
  cells.some(text => isValue(roleOf(text).role)) || cells.filter(text => indicatorIn(text, indicators)).length > 1

/** Whether a text in the table is a heading or an indicator: then its figures know their places by themselves. */
export const hasNames = (table: readonly TableLine[], indicators: BlockTarget['indicators']) =>
  table.some(({ cells }) => cells.some(text => roleOf(text).role !== undefined || indicatorIn(text, indicators)))

/** Without headings: the indicator, its unit if there is one, and the figures in the order in which the form asks for them. */
function columnsOf({ cells }: TableLine, { lines, indicators }: BlockTarget): Column[] {
  const found = indicatorIn(cells[0] ?? '', indicators)
  const line = lines.find(one => one.indicator === found?.code)
  const keys = values.filter(key => !line || asks(line, key))
  let next = 0
  return cells.map((text, at) => {
    if (at === 0) return { role: 'indicator', unit: undefined }
    const isUnit = at === 1 && parseNumeral(text) === 'notNumber'
    return { role: isUnit ? 'unit' : keys[next++], unit: undefined }
  })
}

function readLine({ line, cells }: TableLine, columns: readonly Column[], target: BlockTarget, block: Block) {
  const tell = (fault: BlockFaultKind, text: string) => void block.faults.push({ line, fault, text })
  const cell = (role: ColumnRole) => cells[columns.findIndex(column => column.role === role)] ?? ''
  if (!isHere(cell, target, tell)) return
  const named = cell('indicator')
  if (!named && !columns.some(({ role }, at) => isValue(role) && cells[at])) return
  const found = indicatorIn(named, target.indicators)
  if (!found) return tell('unknownIndicator', named)
  const basis = normal(cell('basis'))
  const toDate = ['yeartodate', '累计'].includes(basis)
  if (basis && !toDate && !['period', '本期', '当月', '本月'].includes(basis)) return tell('basis', cell('basis'))
  columns.forEach(({ role, unit }, at) => {
    if (!isValue(role) || !cells[at]) return
    const key = toDate && role === 'value' ? 'yearToDate' : toDate && role === 'base' ? 'yearToDateBase' : role
    put({ code: found.code, key, text: cells[at] }, cell('unit') || found.unit || unit, target, block, tell)
  })
}

/** An indicator a column. */
function readAcross(lines: readonly TableLine[], across: readonly ReturnType<typeof indicatorIn>[], columns: readonly Column[], target: BlockTarget, block: Block) {
  for (const { line, cells } of lines) {
    const tell = (fault: BlockFaultKind, text: string) => void block.faults.push({ line, fault, text })
    if (!isHere(role => cells[columns.findIndex(column => column.role === role)] ?? '', target, tell)) continue
    across.forEach((found, at) => {
      if (found && cells[at]) put({ code: found.code, key: found.toDate ? 'yearToDate' : 'value', text: cells[at] }, found.unit, target, block, tell)
    })
  }
}

/** Whether a line that says whose and when it is belongs to this form. */
function isHere(cell: (role: ColumnRole) => string, { enterprise, period }: BlockTarget, tell: (fault: BlockFaultKind, text: string) => void) {
  const [who, when] = [normal(cell('enterprise')), cell('period')]
  const others = who && who !== normal(enterprise.code) && who !== normal(enterprise.name)
  const otherTime = when && monthOf(when) !== period && monthOf(when) !== lastMonthOf(period)
  if (others) tell('enterprise', cell('enterprise'))
  else if (otherTime) tell('period', when)
  return !others && !otherTime
}

function put(cell: BlockCell, unit: string | undefined, { lines }: BlockTarget, block: Block, tell: (fault: BlockFaultKind, text: string) => void) {
  const line = lines.find(one => one.indicator === cell.code)
  const value = parseNumeral(cell.text)
  if (value === 'empty') return undefined
  if (!line) return tell('otherForm', cell.code)
  if (!asks(line, cell.key)) return tell('notAsked', cell.text)
  if (unit && !line.units.some(one => one.name === unit)) return tell('unit', unit)
  if (typeof value !== 'number') return tell(value, cell.text)
  if (block.cells.some(other => other.code === cell.code && other.key === cell.key)) return tell('twice', cell.text)
  block.cells.push(cell)
  if (unit) block.units.set(cell.code, unit)
  return undefined
}

/** 2026-03, 2026年3月, 2026/3, 202603, 2026-03-01: the month; 2026-01..02 as it is. */
function monthOf(text: string): string {
  const plain = text.normalize('NFKC').trim()
  if (/^\d{4}-01\.\.02$/.test(plain)) return plain
  if (/^\d{4}年?1-2月?$/.test(plain)) return `${plain.slice(0, 4)}-01..02`
  const [, year, month] = /^(\d{4})[-/年.]?(\d{1,2})(?!\d)/.exec(plain) ?? []
  return year && month ? `${year}-${month.padStart(2, '0')}` : plain
}

/** February, for January-February. */
const lastMonthOf = (period: string) => period.replace('-01..02', '-02')
