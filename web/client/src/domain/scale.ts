/** Larger units of the same thing, by what a figure in the first is divided by. */
const larger: Record<string, readonly (readonly [unit: string, by: number])[]> = {
  千元: [['万元', 10], ['亿元', 100_000]],
  万元: [['亿元', 10_000]],
  千瓦时: [['万千瓦时', 10_000], ['亿千瓦时', 100_000_000]],
  万千瓦时: [['亿千瓦时', 10_000]],
  吨标准煤: [['万吨标准煤', 10_000]],
  人: [['万人', 10_000]],
}

export interface Scale {
  unit: string
  by: number
}

/** The largest unit in which the largest of the figures is still ten or more: sums of a city need no nine digits. */
export function scaleOf(unit: string, figures: readonly (number | null | undefined)[]): Scale {
  const most = Math.max(0, ...figures.map(value => Math.abs(value ?? 0)))
  const fits = larger[unit]?.findLast(([, by]) => most / by >= 10)
  return fits ? { unit: fits[0], by: fits[1] } : { unit, by: 1 }
}

export const scaled = (value: number | null | undefined, { by }: Scale) => (value == null ? undefined : value / by)
