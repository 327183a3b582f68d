/** A line of a table, by its number in what was pasted or in the file. */
export interface TableLine {
  line: number
  cells: readonly string[]
}

/** Splits what a spreadsheet puts on the clipboard: tabs and lines; a field that holds one of them stands in quotes, its own quotes doubled. */
export function splitClipboard(text: string): TableLine[] {
  const lines: TableLine[] = []
  let line = 1
  let cells: string[] = []
  let at = 0
  const end = () => {
    lines.push({ line, cells: cells.map(cell => cell.trim()) })
    cells = []
    line++
  }
  while (at < text.length) {
    const { field, next } = text[at] === '"' ? quoted(text, at) : bare(text, at)
    cells.push(field)
    at = next
    if (text[at] === '\t') {
      at++
      if (at === text.length) cells.push('')
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    end()
  }
  if (cells.length) end()
  return lines
}

function bare(text: string, from: number) {
  const found = text.slice(from).search(/[\t\r\n]/)
  const next = found < 0 ? text.length : from + found
  return { field: text.slice(from, next), next }
}

function quoted(text: string, from: number) {
  const match = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(from))
  // A quote that is not closed is a part of the text.
  return match?.[1] === undefined ? bare(text, from) : { field: match[1].replaceAll('""', '"'), next: from + match[0].length }
}

/** More than one cell. */
export const isBlock = (text: string) => /[\t\r\n]/.test(text.replace(/[\r\n]+$/, ''))
