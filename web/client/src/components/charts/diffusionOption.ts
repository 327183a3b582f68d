import type { Wording } from '@/composables/useWording'
import type { DiffusionView } from '@/services/contracts'
import type { ChartOption } from './echarts'
import { frame, valueAxis } from './frame'
import type { Palette } from './usePalette'

type Point = DiffusionView['actual'][number]

/** Indices of figures and of expectations, period by period, around the line of fifty. */
export function diffusionOption(periods: readonly string[], actual: ReadonlyMap<string, Point>, expected: ReadonlyMap<string, Point>, words: Wording, palette: Palette): ChartOption {
  const lines = [
    { name: words.t('areas.actualIndex'), of: actual, colour: palette['chart-1'], type: 'solid' },
    { name: words.t('areas.expectedIndex'), of: expected, colour: palette['chart-fan'], type: 'dashed' },
  ] as const
  return {
    ...frame(palette, periods.map(words.tick), index => ({
      title: words.period(periods[index]),
      lines: lines.map(({ name, of, colour }) => ({ name, value: words.figure(of.get(periods[index] ?? '')?.index, 1), colour })),
    })),
    legend: { top: 0, right: 16, itemWidth: 14, itemHeight: 8, selectedMode: false, textStyle: { color: palette['text-2'], fontSize: 12 } },
    grid: { left: 44, right: 20, top: 34, bottom: 26 },
    yAxis: { ...valueAxis(palette, value => words.figure(value)), min: 0, max: 100, interval: 25 },
    series: lines.map(({ name, of, colour, type }, at) => ({
      name, type: 'line', data: periods.map(period => of.get(period)?.index ?? null), symbol: 'circle', symbolSize: 6,
      lineStyle: { width: 2, color: colour, type }, itemStyle: { color: colour },
      markLine: at ? undefined : { silent: true, symbol: 'none', animation: false, label: { show: false }, data: [{ yAxis: 50 }], lineStyle: { color: palette['text-3'], type: 'dashed' } },
    })),
  }
}
