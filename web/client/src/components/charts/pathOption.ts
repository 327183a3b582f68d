import type { Wording } from '@/composables/useWording'
import type { PathStep } from '@/domain/path'
import type { ChartOption } from './echarts'
import { frame, valueAxis } from './frame'
import type { Palette } from './usePalette'

/** Growth of the year to date against what the target expects by each month, and where the year is projected to end. */
export function pathOption(steps: readonly PathStep[], words: Wording, palette: Palette): ChartOption {
  const { t } = words
  const percent = (value: number | null | undefined) => words.measure(value, '%')
  const fan = palette['chart-fan']
  const band = { type: 'line' as const, stack: 'interval', stackStrategy: 'all' as const, symbol: 'none', silent: true, lineStyle: { opacity: 0 } }
  return {
    ...frame(palette, steps.map(({ period }) => words.tick(period)), index => {
      const step = steps[index]
      return {
        title: words.period(step?.period),
        lines: [
          { name: t('areas.path'), value: percent(step?.expected), colour: palette['chart-base'] },
          { name: t('ranking.actual'), value: percent(step?.actual), colour: palette['chart-1'] },
          ...(step?.projected == null ? [] : [{ name: t('areas.projected'), value: `${percent(step.projected)} (${percent(step.low)} … ${percent(step.high)})`, colour: fan }]),
        ],
      }
    }),
    legend: {
      top: 0, right: 16, itemWidth: 14, itemHeight: 8, selectedMode: false, textStyle: { color: palette['text-2'], fontSize: 12 },
      data: [t('areas.path'), t('ranking.actual'), t('areas.projected')],
    },
    grid: { left: 48, right: 20, top: 34, bottom: 26 },
    yAxis: { ...valueAxis(palette, value => `${words.figure(value)}%`), scale: true },
    series: [
      { ...band, name: 'low', data: steps.map(({ low }) => low ?? null) },
      { ...band, name: 'high', data: steps.map(({ low, high }) => (low == null || high == null ? null : high - low)), areaStyle: { color: fan, opacity: 0.25 } },
      {
        name: t('areas.path'), type: 'line', data: steps.map(({ expected, quarterEnd }) => ({ value: expected ?? null, symbolSize: quarterEnd ? 8 : 0 })),
        symbol: 'diamond', lineStyle: { width: 1.5, color: palette['chart-base'], type: 'dashed' }, itemStyle: { color: palette['chart-base'] },
      },
      { name: t('areas.projected'), type: 'line', data: steps.map(({ projected }) => projected ?? null), symbol: 'none', lineStyle: { width: 2, color: fan, type: 'dotted' }, itemStyle: { color: fan } },
      { name: t('ranking.actual'), type: 'line', data: steps.map(({ actual }) => actual ?? null), symbol: 'circle', symbolSize: 7, lineStyle: { width: 2, color: palette['chart-1'] }, itemStyle: { color: palette['chart-1'] }, z: 4 },
    ],
  }
}
