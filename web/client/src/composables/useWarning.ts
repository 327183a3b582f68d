import { computed } from 'vue'
import { getEpisode } from '@/services/monitor'
import { isMissing, useLoad } from './useLoad'
import { useWarningChanges } from './useWarningChanges'

/** One warning with its history; read again when an update touches it. */
export function useWarning(id: () => string) {
  const { data: detail, problem, reload } = useLoad(id, getEpisode)
  useWarningChanges(warning => warning.id === id(), () => void reload())
  return { detail, problem, reload, missing: computed(() => isMissing(problem.value)) }
}
