import type { OverviewPlace } from '@/services/contracts'

/** What the tiles of places can be coloured by. */
export interface PlaceMeasure {
  readonly id: 'valueAdded' | 'valueAddedYtd' | 'output' | 'investment' | 'electricity' | 'gap' | 'reported' | 'onTime' | 'warnings'
  readonly unit: '%' | 'pp' | 'n'
  /** Growth is told with its sign. */
  readonly signed: boolean
  /** Five bounds between six steps, from the worst to the best. Falling ones: less is better. */
  readonly bounds: readonly [number, number, number, number, number]
  readonly of: (place: OverviewPlace, open: number) => number | null | undefined
}

const growth = [-10, -5, 0, 5, 10] as const
const figure = (place: OverviewPlace, code: string) => place.figures.find(({ indicator }) => indicator === code)

export const placeMeasures: readonly [PlaceMeasure, ...PlaceMeasure[]] = [
  { id: 'valueAdded', unit: '%', signed: true, bounds: growth, of: place => figure(place, 'value_added')?.yoy },
  { id: 'valueAddedYtd', unit: '%', signed: true, bounds: growth, of: place => figure(place, 'value_added')?.ytdYoy },
  { id: 'output', unit: '%', signed: true, bounds: growth, of: place => figure(place, 'gross_output')?.yoy },
  { id: 'investment', unit: '%', signed: true, bounds: growth, of: place => figure(place, 'investment')?.ytdYoy },
  { id: 'electricity', unit: '%', signed: true, bounds: growth, of: place => figure(place, 'electricity')?.yoy },
  { id: 'gap', unit: 'pp', signed: true, bounds: [-6, -3, 0, 3, 6], of: place => place.targetGap },
  { id: 'reported', unit: '%', signed: false, bounds: [60, 80, 90, 95, 99], of: place => (place.firms ? (100 * place.reported) / place.firms : null) },
  { id: 'onTime', unit: '%', signed: false, bounds: [60, 80, 90, 95, 99], of: place => place.forms?.onTimeRate },
  { id: 'warnings', unit: 'n', signed: false, bounds: [20, 10, 5, 2, 0], of: (_, open) => open },
]

export const placeMeasure = (id: string) => placeMeasures.find(measure => measure.id === id) ?? placeMeasures[0]

/** 1 is the worst of six steps, 6 the best; 0 where there is nothing to tell. A value on a bound belongs to the better side. */
export function stepOf(value: number | null | undefined, { bounds }: PlaceMeasure): number {
  if (value == null) return 0
  const up = bounds[4] > bounds[0]
  return 1 + bounds.filter(bound => (up ? value >= bound : value <= bound)).length
}

/** Best first; those without a value last. */
export function byMeasure(places: readonly OverviewPlace[], value: (place: OverviewPlace) => number | null | undefined): OverviewPlace[] {
  return places.toSorted((a, b) => (value(b) ?? -Infinity) - (value(a) ?? -Infinity) || 0)
}
