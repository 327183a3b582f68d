import { onScopeDispose, ref, shallowRef } from 'vue'
import { listJobs, runJob } from '@/services/monitor'
import { useLoad } from './useLoad'

const refreshEvery = 3000

/** The scheduled jobs, looked at again every few seconds, and running one now. */
export function useJobs() {
  const { data: jobs, problem, reload } = useLoad(() => 'jobs', (_, signal) => listJobs(signal))
  const asking = ref<string>()
  const refused = shallowRef<Error>()
  const timer = setInterval(() => void reload(), refreshEvery)
  onScopeDispose(() => clearInterval(timer))

  async function run(id: string) {
    asking.value = id
    refused.value = undefined
    try {
      await runJob(id)
    } catch (error) {
      refused.value = error instanceof Error ? error : new Error(String(error))
    }
    await reload()
    asking.value = undefined
  }

  return { jobs, problem, reload, run, asking, refused }
}
