import type { Wording } from '@/composables/useWording'
import type { PreviewMonth } from '@/domain/rules/preview'
import type { ChartOption } from './echarts'
import { frame, valueAxis } from './frame'
import type { Palette } from './usePalette'

/** Warnings raised by period: of the rule that is tried, beside the version in force where there is one. */
export function previewOption(months: readonly PreviewMonth[], compared: boolean, words: Wording, palette: Palette): ChartOption {
  const { t } = words
  const sets = [
    { name: t('rules.preview.trial'), of: ({ count }: PreviewMonth) => count, colour: palette['chart-1'] },
    ...(compared ? [{ name: t('rules.preview.inForce'), of: ({ before }: PreviewMonth) => before, colour: palette['chart-2'] }] : []),
  ]
  return {
    ...frame(palette, months.map(({ period }) => words.tick(period)), index => {
      const month = months[index]
      return { title: words.period(month?.period), lines: month ? sets.map(({ name, of, colour }) => ({ name, value: words.figure(of(month)), colour })) : [] }
    }),
    legend: compared ? { top: 0, right: 16, itemWidth: 14, itemHeight: 8, icon: 'rect', selectedMode: false, textStyle: { color: palette['text-2'], fontSize: 12 } } : undefined,
    grid: { left: 40, right: 16, top: compared ? 30 : 12, bottom: 26 },
    yAxis: { ...valueAxis(palette, value => words.figure(value, 0)), minInterval: 1 },
    series: sets.map(({ name, of, colour }) => ({ name, type: 'bar' as const, data: months.map(of), barMaxWidth: 14, barGap: '10%', itemStyle: { color: colour } })),
  }
}
