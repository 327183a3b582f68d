import type { FilingLine } from '@/services/contracts'
import { asks, cellKeys, type Entries } from './entries'

const headings = ['指标代码', '指标', '单位', '本期', '累计', '上年同期', '上年同期累计']
/** Without it a spreadsheet takes Chinese for something else. */
const byteOrderMark = '\uFEFF'

/** The form as a CSV file to be filled in and uploaded again. */
export function templateOf(lines: readonly FilingLine[], entries: Entries, nameOf: (indicator: string) => string): string {
  const rows = lines.map(line => {
    const entry = entries[line.indicator]
    return [line.indicator, nameOf(line.indicator), entry?.unit ?? '', ...cellKeys.map(key => (asks(line, key) ? (entry?.[key] ?? '').replaceAll(',', '') : ''))]
  })
  return byteOrderMark + [headings, ...rows].map(row => row.map(quoted).join(',')).join('\r\n') + '\r\n'
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
