import { describe, expect, it } from 'vitest'
import { isBlock, splitClipboard } from './clipboard'

const cells = (text: string) => splitClipboard(text).map(line => line.cells)

describe('what a spreadsheet puts on the clipboard', () => {
  it('is lines of cells, the last of them ended or not', () => {
    expect(cells('a\tb\r\n1\t2\r\n')).toEqual([['a', 'b'], ['1', '2']])
    expect(cells('a\tb\n1\t2')).toEqual([['a', 'b'], ['1', '2']])
  })

  it('keeps empty cells and empty lines in their places', () => {
    expect(cells('a\t\tb\n\n\tc\t\n')).toEqual([['a', '', 'b'], [''], ['', 'c', '']])
    expect(splitClipboard('a\n\nb').map(line => line.line)).toEqual([1, 2, 3])
  })

  it('takes a quoted field as one cell', () => {
    expect(cells('"two\nlines"\t"say ""x"""\n3\t4')).toEqual([['two\nlines', 'say "x"'], ['3', '4']])
  })

  it('leaves a quote that is not closed as it is', () => {
    expect(cells('"5\t6')).toEqual([['"5', '6']])
  })

  it('is a block when it has more than one cell', () => {
    expect([isBlock('12'), isBlock('12\r\n'), isBlock('1\t2'), isBlock('1\n2')]).toEqual([false, false, true, true])
  })
})
