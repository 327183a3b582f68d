/**
 * The path of a small line in a box, oldest left. A period without a value breaks the line; one alone between gaps is a dot.
 * @returns Empty when there is nothing to draw.
 */
export function sparkPath(values: readonly (number | null | undefined)[], width: number, height: number): string {
  const known = values.filter(value => value != null)
  if (known.length === 0) return ''
  const low = Math.min(...known)
  const range = Math.max(...known) - low
  const x = (index: number) => round(values.length > 1 ? (index / (values.length - 1)) * width : width / 2)
  const y = (value: number) => round(range ? height - ((value - low) / range) * height : height / 2)

  return values
    .map((value, index) => {
      if (value == null) return ''
      const starts = values[index - 1] == null
      const alone = starts && values[index + 1] == null
      return `${starts ? 'M' : 'L'}${x(index)} ${y(value)}${alone ? 'h0' : ''}`
    })
    .join('')
}

const round = (value: number) => Math.round(value * 10) / 10
