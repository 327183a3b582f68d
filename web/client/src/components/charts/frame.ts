import type { ChartOption } from './echarts'
import type { Palette } from './usePalette'

export interface TipLine {
  name: string
  value: string
  colour?: string
}

/** What all charts share: fonts, quiet axes, and a tooltip built of elements, since the CSP allows no inline style in markup. */
export function frame(palette: Palette, ticks: string[], describe: (index: number) => { title: string; lines: TipLine[] }): ChartOption {
  return {
    animationDuration: 250,
    animationDurationUpdate: 250,
    aria: { enabled: false },
    textStyle: { fontFamily: palette.font, color: palette['text-2'] },
    tooltip: {
      trigger: 'axis',
      confine: true,
      transitionDuration: 0,
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontSize: 12 },
      axisPointer: { type: 'line', lineStyle: { color: palette['text-3'], type: 'dashed' } },
      formatter: (params: unknown) => tip(describe((params as { dataIndex: number }[])[0]?.dataIndex ?? 0)),
    },
    xAxis: categoryAxis(palette, ticks),
  }
}

export const categoryAxis = (palette: Palette, ticks: string[]) => ({
  type: 'category' as const,
  data: ticks,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: palette.line } },
  axisLabel: { color: palette['text-3'], fontSize: 11, hideOverlap: true },
})

export const valueAxis = (palette: Palette, format: (value: number) => string) => ({
  type: 'value' as const,
  splitNumber: 4,
  splitLine: { lineStyle: { color: palette.line } },
  axisLabel: { color: palette['text-3'], fontSize: 11, formatter: format },
})

function tip({ title, lines }: { title: string; lines: TipLine[] }): HTMLElement {
  const box = element('div', 'chart-tip')
  box.append(element('strong', '', title))
  for (const { name, value, colour } of lines) {
    const line = element('div', 'chart-tip-line')
    const mark = element('i')
    mark.style.background = colour ?? 'transparent'
    line.append(mark, element('span', '', name), element('b', '', value))
    box.append(line)
  }
  return box
}

function element(tag: string, name = '', text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = name
  made.textContent = text
  return made
}
