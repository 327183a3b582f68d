import type { Wording } from '@/composables/useWording'
import type { StreamPoint, WarningDetail } from '@/services/contracts'
import type { ChartOption } from './echarts'
import { categoryAxis, frame, valueAxis } from './frame'
import type { Palette } from './usePalette'

/** The records of a meter around a warning, above how unusual each was; the time of the warning is shaded. */
export function streamOption({ warning, thresholds }: WarningDetail, records: readonly StreamPoint[], words: Wording, palette: Palette): ChartOption {
  const { t, measure, figure, dateTime, compact } = words
  const ticks = records.map(({ at }) => dateTime(at).slice(5))
  const colour = palette[warning.level === 'none' ? (warning.peak as 'red') : warning.level]
  const [from, to] = spanOf(warning.evidence.stream, records)
  const upper = { left: 60, right: 92, top: 24, bottom: '42%' }
  const quiet = { ...categoryAxis(palette, ticks), boundaryGap: false }
  return {
    ...frame(palette, ticks, index => ({
      title: dateTime(records[index]?.at ?? 0),
      lines: [
        { name: t('detail.records'), value: measure(records[index]?.value, warning.unit), colour: palette['chart-1'] },
        { name: t('detail.score'), value: figure(records[index]?.score, 3), colour },
      ],
    })),
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    grid: [upper, { left: 60, right: 92, top: '68%', bottom: 26 }],
    xAxis: [{ ...quiet, axisLabel: { show: false } }, { ...quiet, gridIndex: 1 }],
    yAxis: [{ ...valueAxis(palette, compact), scale: true }, { ...valueAxis(palette, value => figure(value)), gridIndex: 1, min: 0, max: 1, splitNumber: 2 }],
    series: [
      {
        name: t('detail.records'), type: 'line', data: records.map(({ value }) => value), symbol: 'none', sampling: 'lttb',
        lineStyle: { width: 1.5, color: palette['chart-1'] },
        markArea: from === undefined ? undefined : {
          silent: true, itemStyle: { color: colour, opacity: 0.14 }, label: { color: palette['text-2'], fontSize: 11 }, data: [[{ name: t('detail.episode'), xAxis: from }, { xAxis: to }]],
        },
      },
      {
        name: t('detail.score'), type: 'line', xAxisIndex: 1, yAxisIndex: 1, data: records.map(({ score }) => score ?? null), symbol: 'none', connectNulls: false,
        lineStyle: { width: 1, color: palette['chart-2'] }, areaStyle: { color: palette['chart-2'], opacity: 0.25 },
        markLine: {
          silent: true, symbol: 'none', animation: false, label: { position: 'end', fontSize: 11, color: palette['text-2'] },
          data: thresholds.map(({ level, at }) => ({
            yAxis: at, lineStyle: { color: palette[level as 'red'], width: 1.5, type: 'solid' }, label: { formatter: `${words.levelName(level)} ${figure(at)}` },
          })),
        },
      },
    ],
  }
}

/** First and last record of the time of the warning; nothing when it lies outside of the records. */
export function spanOf(stream: WarningDetail['warning']['evidence']['stream'], records: readonly StreamPoint[]): [from?: number, to?: number] {
  if (!stream) return []
  const since = Date.parse(stream.since)
  const from = records.findIndex(({ at }) => Date.parse(at) >= since)
  const to = records.findLastIndex(({ at }) => Date.parse(at) <= Date.parse(stream.at))
  return from < 0 || to < from ? [] : [from, to]
}
