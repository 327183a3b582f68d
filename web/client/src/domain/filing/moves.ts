/** A cell of a grid. */
export interface Spot {
  row: number
  column: number
}

/** Where the caret is in the field, and how long its text is. */
export interface Caret {
  start: number
  end: number
  length: number
}

/** Which way a key leaves a cell, as in a spreadsheet; undefined when it means something within the field. */
export function directionOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>, caret: Caret) {
  if (metaKey || altKey) return undefined
  const whole = caret.length > 0 && caret.start === 0 && caret.end === caret.length
  const atStart = caret.start === 0 && caret.end === 0
  const atEnd = caret.start === caret.length && caret.end === caret.length
  switch (key) {
    case 'Enter': return ctrlKey ? undefined : shiftKey ? 'up' : 'down'
    case 'Tab': return ctrlKey ? undefined : shiftKey ? 'before' : 'next'
    case 'ArrowUp': return shiftKey || ctrlKey ? undefined : 'up'
    case 'ArrowDown': return shiftKey || ctrlKey ? undefined : 'down'
    case 'ArrowLeft': return !shiftKey && !ctrlKey && (whole || atStart) ? 'left' : undefined
    case 'ArrowRight': return !shiftKey && !ctrlKey && (whole || atEnd) ? 'right' : undefined
    case 'Home': return ctrlKey ? 'first' : undefined
    case 'End': return ctrlKey ? 'last' : undefined
    default: return undefined
  }
}

export type MoveDirection = NonNullable<ReturnType<typeof directionOf>>

/** @param open whether the cell of a row and a column can be typed into */
export function moveFrom(open: readonly (readonly boolean[])[], from: Spot, direction: MoveDirection): Spot | undefined {
  const spots = open.flatMap((columns, row) => columns.flatMap((is, column) => (is ? [{ row, column }] : [])))
  const before = (spot: Spot) => spot.row < from.row || (spot.row === from.row && spot.column < from.column)
  const after = (spot: Spot) => spot.row > from.row || (spot.row === from.row && spot.column > from.column)
  switch (direction) {
    case 'up': return spots.findLast(spot => spot.column === from.column && spot.row < from.row)
    case 'down': return spots.find(spot => spot.column === from.column && spot.row > from.row)
    case 'left': return spots.findLast(spot => spot.row === from.row && spot.column < from.column)
    case 'right': return spots.find(spot => spot.row === from.row && spot.column > from.column)
    case 'before': return spots.findLast(before)
    case 'next': return spots.find(after)
    case 'first': return spots[0]
    case 'last': return spots.at(-1)
  }
}

/** Where the cells of a pasted block go, as a spreadsheet lays them down from one cell on; what would lie beyond the grid is left over. */
export function layDown(open: readonly (readonly boolean[])[], from: Spot, rows: readonly (readonly string[])[]) {
  const laid: { spot: Spot; text: string }[] = []
  const over: string[] = []
  rows.forEach((cells, down) => cells.forEach((text, right) => {
    const spot = { row: from.row + down, column: from.column + right }
    if (open[spot.row]?.[spot.column]) laid.push({ spot, text })
    else if (text.trim()) over.push(text)
  }))
  return { laid, over }
}
