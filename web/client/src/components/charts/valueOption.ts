import type { Wording } from '@/composables/useWording'
import { layFan, type Band, type FanPoint } from '@/domain/fan'
import { toneOf, type Direction } from '@/domain/tone'
import type { ChartOption } from './echarts'
import { categoryAxis, frame, valueAxis } from './frame'
import type { Palette } from './usePalette'

export interface ValuePoint {
  period: string
  value?: number | null
  base?: number | null
  yoy?: number | null
}

export interface ValueNames {
  value: string
  base: string
  /** With it the growth is drawn below, on an axis of its own. */
  growth?: { name: string; unit: '%' | 'pp'; good: Direction }
  /** With it what is expected is drawn after the figures, with its intervals. */
  fan?: { expected: string; in80: string; in95: string; steps: readonly FanPoint[] }
}

/** Figures as bars, what they are compared with as a dashed line, and growth in a strip below where it is asked for. */
export function valueOption(filed: ValuePoint[], unit: string, names: ValueNames, words: Wording, palette: Palette): ChartOption {
  const { growth, fan } = names
  const laid = layFan(filed, fan?.steps ?? [])
  const points: ValuePoint[] = laid.periods.map((period, i) => filed[i] ?? { period })
  const ticks = laid.periods.map(words.tick)
  const range = (low?: number, high?: number) => (low == null || high == null ? words.figure(null) : `${words.figure(low)} – ${words.figure(high)}`)
  // A bar must start at zero, and a ratio's changes would drown in it: a ratio is a line.
  const ratio = unit === '%'
  const ink = ratio ? palette['chart-1'] : palette['chart-bar']
  const shared = frame(palette, ticks, index => {
    const point = points[index]
    return {
      title: words.period(point?.period),
      lines: [
        { name: names.value, value: words.measure(point?.value, unit), colour: ink },
        { name: names.base, value: words.measure(point?.base, unit), colour: palette['chart-base'] },
        ...(fan ? expectedLines(fan.steps.find(({ last }) => last === point?.period)) : []),
        ...(growth ? [{ name: growth.name, value: words.growth(point?.yoy, growth.unit) }] : []),
      ],
    }
  })
  function expectedLines(step?: FanPoint) {
    if (!fan || !step) return []
    return [
      { name: fan.expected, value: words.measure(step.mean, unit), colour: palette['chart-fan'] },
      { name: fan.in80, value: range(step.lo80, step.hi80) },
      { name: fan.in95, value: range(step.lo95, step.hi95) },
    ]
  }
  const upper = { left: 60, right: 20, top: 34, bottom: growth ? '42%' : 26 }
  return {
    ...shared,
    legend: {
      top: 0, right: 16, itemWidth: 14, itemHeight: 8, icon: 'rect', selectedMode: false,
      textStyle: { color: palette['text-2'], fontSize: 12 }, data: [names.value, names.base, ...(fan ? [fan.expected, fan.in80, fan.in95] : [])],
    },
    axisPointer: growth ? { link: [{ xAxisIndex: 'all' }] } : undefined,
    grid: growth ? [upper, { left: 60, right: 20, top: '71%', bottom: 26 }] : upper,
    xAxis: growth
      ? [{ ...categoryAxis(palette, ticks), axisLabel: { show: false } }, { ...categoryAxis(palette, ticks), gridIndex: 1, axisLine: { show: false } }]
      : shared.xAxis,
    yAxis: [
      { ...valueAxis(palette, words.compact), scale: ratio, max: fanTop(points, fan?.steps ?? []) },
      ...(growth ? [{ ...valueAxis(palette, value => words.figure(value) + (growth.unit === '%' ? '%' : '')), gridIndex: 1, splitNumber: 2, name: growth.name, nameTextStyle: { color: palette['text-3'], fontSize: 11, align: 'right' as const, padding: [0, 8, 0, 0] } }] : []),
    ],
    series: [
      {
        name: names.value, type: ratio ? 'line' : 'bar', data: points.map(({ value }) => value ?? null), barMaxWidth: 22, symbol: 'circle', symbolSize: 6,
        lineStyle: { width: 2, color: ink }, itemStyle: { color: ink },
      },
      {
        name: names.base, type: 'line', data: points.map(({ base }) => base ?? null), symbol: 'circle', symbolSize: 5,
        lineStyle: { width: 1.5, color: palette['chart-base'], type: 'dashed' }, itemStyle: { color: palette['chart-base'] }, z: 3,
      },
      ...(fan ? [...band(fan.in95, laid.outer, palette['chart-fan'], 0.16), ...band(fan.in80, laid.inner, palette['chart-fan'], 0.3), {
        name: fan.expected, type: 'line' as const, data: laid.mean, symbol: 'circle', symbolSize: 5, z: 4,
        lineStyle: { width: 2, color: palette['chart-fan'] }, itemStyle: { color: palette['chart-fan'] },
      }] : []),
      ...(growth ? [{
        name: growth.name, type: 'bar' as const, xAxisIndex: 1, yAxisIndex: 1, barMaxWidth: 22,
        data: points.map(({ yoy }) => ({ value: yoy ?? null, itemStyle: { color: palette[toneOf(yoy, growth.good) ?? 'chart-2'] } })),
      }] : []),
    ],
  }
}

/** A wide interval may leave the chart at its top, so that the figures stay readable; the tooltip tells where it ends. */
function fanTop(points: ValuePoint[], steps: readonly FanPoint[]): number | undefined {
  const figures = [...points.flatMap(({ value, base }) => [value ?? 0, base ?? 0]), ...steps.map(({ mean }) => mean)]
  const [highest, top] = [Math.max(0, ...figures), Math.max(0, ...steps.map(({ hi95 }) => hi95))]
  return highest > 0 && top > 3 * highest ? 3 * highest : undefined
}

/** An interval as two stacked lines: an unseen one up to its lower end, and a filled one from there. */
const band = (name: string, { from, height }: Band, colour: string, opacity: number) => [
  { name: `${name}·`, type: 'line' as const, stack: name, data: from, symbol: 'none', lineStyle: { opacity: 0 }, silent: true, stackStrategy: 'all' as const },
  {
    name, type: 'line' as const, stack: name, data: height, symbol: 'none', lineStyle: { opacity: 0 }, silent: true, stackStrategy: 'all' as const,
    areaStyle: { color: colour, opacity }, itemStyle: { color: colour, opacity: opacity + 0.15 },
  },
]
