import { onScopeDispose, ref, shallowRef } from 'vue'
import type { ReportRunStatus } from '@/services/contracts'
import { endReportRun, getReportRun, startReports } from '@/services/monitor'

const interval = 500

/** Has reports written and follows how that stands. */
export function useReportRun(finished: () => void) {
  const status = shallowRef<ReportRunStatus>()
  const problem = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined

  function follow(next: ReportRunStatus) {
    status.value = next
    if (next.state === 'running') timer = setTimeout(() => void ask(next.id), interval)
    else finished()
  }

  async function ask(id: string) {
    try {
      follow(await getReportRun(id))
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error)
      status.value = undefined
    }
  }

  async function start(period: string, codes: string[]) {
    problem.value = ''
    try {
      follow(await startReports({ period, codes }))
    } catch (error) {
      status.value = undefined
      problem.value = error instanceof Error ? error.message : String(error)
    }
  }

  const stop = async () => {
    if (status.value) await endReportRun(status.value.id)
  }

  onScopeDispose(() => clearTimeout(timer))
  return { status, problem, start, stop }
}
