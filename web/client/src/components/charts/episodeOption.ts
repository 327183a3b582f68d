import type { Wording } from '@/composables/useWording'
import type { FanPoint } from '@/domain/fan'
import { thresholdLine } from '@/domain/thresholdLine'
import type { WarningDetail } from '@/services/contracts'
import type { ChartOption } from './echarts'
import type { Palette } from './usePalette'
import { valueOption } from './valueOption'

interface Series {
  data: unknown[]
}

/** The figures of a warning with what is expected of the coming periods, the line that warns, and the periods that counted framed. */
export function episodeOption(detail: WarningDetail, expected: readonly FanPoint[], words: Wording, palette: Palette): ChartOption {
  const { warning, metric } = detail
  const last = metric.at(-1)?.period
  const known = new Set(metric.map(({ period }) => period))
  const steps = expected.filter(step => known.has(step.last) || (last !== undefined && step.last > last))
  const { t } = words
  const option = valueOption(metric, warning.unit, {
    value: t('warning.value'),
    base: t('warning.base'),
    fan: steps.length ? { expected: t('detail.fan'), in80: t('prejudgement.in80'), in95: t('prejudgement.in95'), steps } : undefined,
  }, words, palette)
  const [figures, ...others] = option.series as Series[]
  const counted = new Set(warning.evidence.counted.map(({ period }) => period))
  const colour = palette[warning.level === 'none' ? (warning.peak as 'red') : warning.level]
  const marked = { ...figures, data: figures?.data.map((value, at) => (counted.has(metric[at]?.period ?? '') ? { value, itemStyle: { borderColor: colour, borderWidth: 3 } } : value)) }
  const line = thresholdLine(detail)
  return {
    ...option,
    legend: { ...option.legend as object, data: [...(option.legend as { data: string[] }).data, ...(line ? [t('detail.threshold')] : [])] },
    series: [marked, ...others, ...(line ? [{
      name: t('detail.threshold'), type: 'line', data: line, symbol: 'none', step: 'middle', z: 5,
      lineStyle: { width: 1.5, color: colour, type: 'solid' }, itemStyle: { color: colour },
    }] : [])],
  }
}
