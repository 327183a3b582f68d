import { ref } from 'vue'
import type { DisposalRequest } from '@/services/contracts'
import { HttpProblem } from '@/services/http'
import { actOn, getDisposal } from '@/services/monitor'
import { useMarksStore } from '@/stores/marks'
import { useLoad } from './useLoad'

/** The disposal of one warning, and acting on it. Who was overtaken by somebody else reads again before repeating. */
export function useDisposal(id: () => string) {
  const { data: disposal, problem, reload } = useLoad(id, getDisposal)
  const marks = useMarksStore()
  const sending = ref(false)
  const stale = ref(false)
  const refused = ref('')

  /** @returns whether it was taken */
  async function act(request: Omit<DisposalRequest, 'after'>): Promise<boolean> {
    sending.value = true
    stale.value = false
    refused.value = ''
    try {
      const view = await actOn(id(), { ...request, after: disposal.value?.state.version ?? 0 })
      disposal.value = view
      marks.put(view.id, view.state)
      return true
    } catch (error) {
      stale.value = error instanceof HttpProblem && error.status === 409
      refused.value = error instanceof Error ? error.message : String(error)
      if (stale.value) await reload()
      return false
    } finally {
      sending.value = false
    }
  }

  return { disposal, problem, reload, sending, stale, refused, act }
}
