import type { MetricPoint, WarningDetail } from '@/services/contracts'
import { gravityOf } from './level'

const near = (a: number, b: number) => Math.abs(a - b) <= 0.05 + Math.abs(b) * 1e-6

/**
 * The mildest threshold as the figure that would have met it, period by period: a growth's threshold follows last year's figures. Absent
 * where the judged number is neither the figure itself nor its growth over the base: there is no such line in the figure's own unit.
 */
export function thresholdLine({ metric, thresholds }: Pick<WarningDetail, 'metric' | 'thresholds'>): (number | null)[] | undefined {
  const at = [...thresholds].sort((a, b) => gravityOf(a.level) - gravityOf(b.level))[0]?.at
  const known = metric.filter(isWhole)
  if (at === undefined || known.length === 0) return undefined
  if (known.every(({ value, metric: judged }) => near(value, judged))) return metric.map(() => at)
  const growing = known.filter(({ base }) => base != null)
  if (growing.length === 0 || !growing.every(({ value, base, metric: judged }) => base && near(growth(value, base), judged))) return undefined
  return metric.map(({ base }) => (base == null ? null : base + Math.abs(base) * (at / 100)))
}

const growth = (value: number, base: number) => (100 * (value - base)) / Math.abs(base)

interface Whole extends MetricPoint {
  value: number
  metric: number
}

const isWhole = (point: MetricPoint): point is Whole => point.value != null && point.metric != null
