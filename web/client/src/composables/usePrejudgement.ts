import { computed } from 'vue'
import { getPrejudgement, getPrejudgementRecord } from '@/services/monitor'
import { isMissing, useLoad } from './useLoad'

/** Where a series of an enterprise is going, and how earlier expectations turned out. */
export function usePrejudgement(enterprise: () => string, indicator: () => string) {
  const key = () => `${enterprise()}|${indicator()}`
  const { data: outlook, problem, reload } = useLoad(key, (_, signal) => getPrejudgement(enterprise(), indicator(), signal))
  const { data: record, problem: recordProblem, reload: reloadRecord } = useLoad(key, (_, signal) => getPrejudgementRecord(enterprise(), indicator(), signal))
  return {
    outlook, record, recordProblem, reloadRecord, reload,
    none: computed(() => isMissing(problem.value)),
    problem: computed(() => (isMissing(problem.value) ? undefined : problem.value)),
  }
}
