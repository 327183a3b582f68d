import type { Wording } from '@/composables/useWording'
import type { Fall } from '@/domain/waterfall'
import type { ChartOption } from './echarts'
import { frame, valueAxis } from './frame'
import type { Palette } from './usePalette'

interface Drawing {
  value: (at: number) => number
  coord: (point: [number, number]) => [number, number]
  size: (extent: [number, number]) => [number, number]
}

/** Parts of a growth one after the other, each from where the one before ended, and the whole as the last bar. */
export function waterfallOption(falls: readonly Fall[], total: string, words: Wording, palette: Palette): ChartOption {
  const sum = falls.at(-1)?.to ?? 0
  const bars = [...falls, { key: 'total', name: total, points: sum, from: 0, to: sum }]
  const colour = (at: number) => (at === falls.length ? palette['chart-1'] : (bars[at]?.points ?? 0) < 0 ? palette.bad : palette.good)
  const points = (value: number | undefined, decimals = 2) => `${(value ?? 0) > 0 ? '+' : ''}${words.figure(value, decimals)}`
  const crowded = bars.length > 12
  const shared = frame(palette, bars.map(({ name }) => name), index => ({
    title: bars[index]?.name ?? '',
    lines: [{ name: words.t('areas.points'), value: `${points(bars[index]?.points)} ${words.unit('pp')}`, colour: colour(index) }],
  }))
  return {
    ...shared,
    grid: { left: 48, right: 16, top: 22, bottom: 64 },
    xAxis: { ...(shared.xAxis as object), axisLabel: { color: palette['text-2'], fontSize: 11, interval: 0, rotate: bars.length > 8 ? 35 : 0, width: 92, overflow: 'truncate' } },
    yAxis: valueAxis(palette, value => words.figure(value)),
    series: [{
      type: 'custom',
      data: bars.map(({ from, to }, at) => [at, from, to]),
      encode: { x: 0, y: [1, 2] },
      renderItem: (_: unknown, api: Drawing) => {
        const at = api.value(0)
        const [x, from] = api.coord([at, api.value(1)])
        const [, to] = api.coord([at, api.value(2)])
        const width = Math.min(42, api.size([1, 0])[0] * 0.62)
        const top = Math.min(from, to)
        return {
          type: 'group',
          children: [
            { type: 'rect', shape: { x: x - width / 2, y: top, width, height: Math.max(1, Math.abs(from - to)) }, style: { fill: colour(at) } },
            { type: 'text', style: { x, y: top - 3, text: points(bars[at]?.points, crowded ? 1 : 2), fill: palette['text-2'], font: `11px ${palette.font}`, align: 'center', verticalAlign: 'bottom' } },
          ],
        }
      },
    }],
  }
}
