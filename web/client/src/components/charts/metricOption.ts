import type { Wording } from '@/composables/useWording'
import type { WarningDetail } from '@/services/contracts'
import type { ChartOption } from './echarts'
import { frame, valueAxis } from './frame'
import type { Palette } from './usePalette'

/** The judged number period by period, the thresholds of the levels across, the periods that counted marked. */
export function metricOption(detail: WarningDetail, words: Wording, palette: Palette): ChartOption {
  const { warning: { evidence, level, peak }, metric, thresholds, clearAt } = detail
  const colour = palette[levelColour(level === 'none' ? peak : level)]
  const counted = new Set(evidence.counted.map(({ period }) => period))
  const unit = evidence.metricUnit
  return {
    ...frame(palette, metric.map(({ period }) => words.tick(period)), index => ({
      title: words.period(metric[index]?.period),
      lines: [{ name: words.t('warning.metric'), value: words.measure(metric[index]?.metric, unit), colour: palette['chart-1'] }],
    })),
    grid: { left: 52, right: 92, top: 18, bottom: 26 },
    yAxis: { ...valueAxis(palette, value => words.figure(value) + (unit === '%' ? '%' : '')), scale: unit !== 'n', ...bounds(detail) },
    series: [{
      type: 'line',
      data: metric.map(({ period, metric: value }) => ({
        value: value ?? null,
        symbolSize: counted.has(period) ? 11 : 5,
        itemStyle: counted.has(period) ? { color: colour, borderColor: palette.text, borderWidth: 1.5 } : undefined,
      })),
      symbol: 'circle',
      connectNulls: false,
      lineStyle: { width: 2, color: palette['chart-1'] },
      itemStyle: { color: palette['chart-1'] },
      markLine: {
        silent: true,
        symbol: 'none',
        animation: false,
        label: { position: 'end', fontSize: 11, color: palette['text-2'] },
        data: [
          ...thresholds.map(({ level: of, at }) => ({
            yAxis: at,
            lineStyle: { color: palette[levelColour(of)], width: 1.5, type: 'solid' as const },
            label: { formatter: `${words.levelName(of)} ${words.figure(at)}` },
          })),
          ...(clearAt == null ? [] : [{
            yAxis: clearAt,
            lineStyle: { color: palette.good, width: 1.5, type: 'dashed' as const },
            label: { position: 'insideStartTop' as const, formatter: `${words.t('warning.clear')} ${words.figure(clearAt)}` },
          }]),
        ],
      },
    }],
  }
}

/** The axis takes in the thresholds, which ECharts leaves out of its own reckoning. */
export function bounds({ metric, thresholds, clearAt }: WarningDetail) {
  const numbers = [...metric.map(point => point.metric), ...thresholds.map(({ at }) => at), clearAt].filter(value => value != null)
  if (numbers.length === 0) return {}
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  const step = niceStep(high - low || Math.abs(high) || 1)
  return { min: Math.floor(low / step) * step, max: Math.ceil(high / step) * step, interval: step }
}

function niceStep(range: number): number {
  const rough = range / 5
  const size = 10 ** Math.floor(Math.log10(rough))
  return [1, 2, 5, 10].map(times => times * size).find(step => step >= rough) ?? rough
}

const levelColour = (level: string) => (level === 'none' ? 'chart-1' : level) as 'red' | 'orange' | 'yellow' | 'blue' | 'chart-1'
