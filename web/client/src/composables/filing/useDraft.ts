import { onScopeDispose, ref, watch } from 'vue'
import type { FilingDraft, SavedDraft } from '@/services/contracts'
import { HttpProblem } from '@/services/http'

/** `conflict`: another place has saved this draft meanwhile; nothing is saved until somebody chooses. */
export type DraftState = 'none' | 'typing' | 'saving' | 'saved' | 'failed' | 'conflict'

export interface DraftService {
  save: (after: number, draft: FilingDraft) => Promise<SavedDraft>
  drop: () => Promise<void>
}

const typingPause = 700
const retryAfter = 4000

/** Keeps what is typed on the server, a moment after it was typed, so that it is there on another machine too. */
export function useDraft(content: () => FilingDraft, read: SavedDraft | null | undefined, service: DraftService) {
  const state = ref<DraftState>(read ? 'saved' : 'none')
  const savedAt = ref(read?.savedAt)
  let revision = read?.revision ?? 0
  let unsaved = false
  let ended = false
  let saving: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function saveSoon(after = typingPause) {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), after)
  }

  function touch() {
    if (ended) return
    unsaved = true
    if (state.value === 'conflict') return
    state.value = 'typing'
    saveSoon()
  }

  /** One save at a time: each goes on top of the one before. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    if (saving) return saving.then(flush)
    if (!unsaved || ended || state.value === 'conflict') return Promise.resolve()
    return (saving = save().finally(() => (saving = undefined)))
  }

  async function save() {
    unsaved = false
    state.value = 'saving'
    try {
      const saved = await service.save(revision, content())
      revision = saved.revision
      savedAt.value = saved.savedAt
      state.value = unsaved ? 'typing' : 'saved'
    } catch (error) {
      unsaved = true
      state.value = error instanceof HttpProblem && error.status === 409 ? 'conflict' : 'failed'
      if (state.value === 'failed' && !ended) saveSoon(retryAfter)
    }
  }

  /** Saves over what another place has saved. */
  function overwrite(theirs: number): Promise<void> {
    revision = theirs
    unsaved = true
    state.value = 'typing'
    return flush()
  }

  /** It is filed, or it is not wanted any more. */
  async function drop() {
    ended = true
    clearTimeout(timer)
    await saving
    await service.drop()
    state.value = 'none'
  }

  const onHide = () => void (document.visibilityState === 'hidden' && flush())
  const onLeave = (event: BeforeUnloadEvent) => {
    if (!ended && (unsaved || saving)) event.preventDefault()
  }
  document.addEventListener('visibilitychange', onHide)
  window.addEventListener('beforeunload', onLeave)
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', onHide)
    window.removeEventListener('beforeunload', onLeave)
    void flush().finally(() => {
      ended = true
      clearTimeout(timer)
    })
  })
  watch(() => JSON.stringify(content()), touch)
  return { state, savedAt, flush, overwrite, drop }
}
