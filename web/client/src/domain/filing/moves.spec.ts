import { describe, expect, it } from 'vitest'
import { directionOf, layDown, moveFrom } from './moves'

/** The third line has no second place. */
const open = [[true, true], [true, true], [true, false], [true, true]]
const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more })
const whole = { start: 0, end: 4, length: 4 }
const within = { start: 2, end: 2, length: 4 }
const atStart = { start: 0, end: 0, length: 4 }
const atEnd = { start: 4, end: 4, length: 4 }

describe('a key in a cell', () => {
  it('moves down with enter and up with shift', () => {
    expect([directionOf(press('Enter'), within), directionOf(press('Enter', { shiftKey: true }), within)]).toEqual(['down', 'up'])
  })

  it('moves sideways only where the caret can go no further', () => {
    expect([whole, within, atStart, atEnd].map(caret => directionOf(press('ArrowLeft'), caret))).toEqual(['left', undefined, 'left', undefined])
    expect([whole, within, atStart, atEnd].map(caret => directionOf(press('ArrowRight'), caret))).toEqual(['right', undefined, undefined, 'right'])
  })

  it('selects within the field with shift and leaves the browser its own combinations', () => {
    expect([press('ArrowRight', { shiftKey: true }), press('ArrowDown', { altKey: true }), press('Tab', { ctrlKey: true }), press('1')].map(one => directionOf(one, atEnd))).toEqual(Array(4).fill(undefined))
  })

  it('leaves an empty cell to either side', () => {
    const empty = { start: 0, end: 0, length: 0 }
    expect([directionOf(press('ArrowLeft'), empty), directionOf(press('ArrowRight'), empty)]).toEqual(['left', 'right'])
  })
})

describe('a move in the grid', () => {
  it('skips what the form does not ask for', () => {
    expect(moveFrom(open, { row: 1, column: 1 }, 'down')).toEqual({ row: 3, column: 1 })
    expect(moveFrom(open, { row: 2, column: 0 }, 'next')).toEqual({ row: 3, column: 0 })
    expect(moveFrom(open, { row: 3, column: 0 }, 'before')).toEqual({ row: 2, column: 0 })
  })

  it('goes on at the next line after the last cell of one', () => {
    expect(moveFrom(open, { row: 0, column: 1 }, 'next')).toEqual({ row: 1, column: 0 })
  })

  it('ends at the edges', () => {
    expect([moveFrom(open, { row: 0, column: 0 }, 'up'), moveFrom(open, { row: 3, column: 1 }, 'next'), moveFrom(open, { row: 0, column: 0 }, 'left')]).toEqual([undefined, undefined, undefined])
  })

  it('reaches the first and the last cell', () => {
    expect([moveFrom(open, { row: 1, column: 1 }, 'first'), moveFrom(open, { row: 1, column: 1 }, 'last')]).toEqual([{ row: 0, column: 0 }, { row: 3, column: 1 }])
  })
})

describe('a pasted block of figures', () => {
  it('is laid down from the cell on, and what does not fit is told', () => {
    const { laid, over } = layDown(open, { row: 2, column: 0 }, [['1', '2'], ['3', '4'], ['5']])
    expect(laid).toEqual([{ spot: { row: 2, column: 0 }, text: '1' }, { spot: { row: 3, column: 0 }, text: '3' }, { spot: { row: 3, column: 1 }, text: '4' }])
    expect(over).toEqual(['2', '5'])
  })
})
