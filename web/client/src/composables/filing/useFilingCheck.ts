import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { Place } from '@/domain/filing/entries'
import { type PlacedProblem, placed } from '@/domain/filing/submission'
import type { Submission } from '@/services/contracts'
import { checkSubmission } from '@/services/monitor'

const typingPause = 350
const retryAfter = 4000

export interface Question {
  submission: Submission
  places: readonly Place[]
}

/** Asks the server, as one types, what filing would come to. An answer that was overtaken is dropped; an old one stays until the new one is there. */
export function useFilingCheck(question: () => Question | undefined) {
  const problems = shallowRef<readonly PlacedProblem[]>([])
  /** An explanation would do. */
  const explainable = ref(false)
  const state = ref<'none' | 'checking' | 'done' | 'failed'>('none')
  let running: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask() {
    clearTimeout(timer)
    running?.abort()
    const mine = (running = new AbortController())
    const asked = question()
    if (!asked) {
      problems.value = []
      state.value = 'none'
      return
    }
    state.value = 'checking'
    try {
      const answer = await checkSubmission(asked.submission, mine.signal)
      if (mine !== running) return
      problems.value = placed(answer.problems, asked.places)
      explainable.value = answer.explainable
      state.value = 'done'
    } catch {
      // Filing checks again: that it cannot be told beforehand keeps nobody from it.
      if (mine !== running) return
      state.value = 'failed'
      timer = setTimeout(() => void ask(), retryAfter)
    }
  }

  watch(() => JSON.stringify(question()?.submission), () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), typingPause)
  }, { immediate: true })
  onScopeDispose(() => {
    clearTimeout(timer)
    running?.abort()
  })
  return { problems, explainable, state, ask }
}
