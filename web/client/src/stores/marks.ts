import { defineStore } from 'pinia'
import { onScopeDispose, ref, shallowRef } from 'vue'
import type { DisposalMark, DisposalState, MarksDelta } from '@/services/contracts'
import { actOn, listMarks } from '@/services/monitor'

/** The hub tells of every action; this is for what a failed reading left out. */
const refreshEvery = 60_000

type Marks = ReadonlyMap<string, DisposalState>

/** How the disposal of open warnings stands, for the list: read once, then as the hub tells. */
export const useMarksStore = defineStore('marks', () => {
  const marks = shallowRef<Marks>(new Map())
  const refused = ref('')

  let watching = 0
  let position: number | undefined
  /** What was told while the marks are being read, which may not be in the answer. */
  let meanwhile: DisposalMark[] | undefined

  async function load() {
    const told = (meanwhile = [])
    try {
      marks.value = (await listMarks()).reduce(newer, new Map() as Marks)
    } catch {
      // The list shows what was known; the next round asks again, and the connection's banner tells of a server that is away.
    }
    marks.value = told.reduce(newer, marks.value)
    if (meanwhile === told) meanwhile = undefined
  }

  /** Keeps the marks fresh for as long as the caller's page lives. */
  function watch() {
    watching++
    void load()
    const timer = setInterval(() => void load(), refreshEvery)
    onScopeDispose(() => {
      watching--
      clearInterval(timer)
    })
  }

  /** The hub's connection is new: what was told before it is lost. */
  function reconnected() {
    position = undefined
    if (watching) void load()
  }

  /** The hub told of actions. */
  function take(delta: MarksDelta) {
    const gap = position !== undefined && delta.previous > position
    position = delta.position
    meanwhile?.push(...delta.marks)
    marks.value = delta.marks.reduce(newer, marks.value)
    if (gap && watching) void load()
  }

  async function acknowledge(id: string) {
    refused.value = ''
    try {
      put(id, (await actOn(id, { after: marks.value.get(id)?.version ?? 0, action: 'acknowledged' })).state)
    } catch (error) {
      refused.value = error instanceof Error ? error.message : String(error)
      await load()
    }
  }

  const put = (id: string, state: DisposalState) => void (marks.value = newer(marks.value, { id, state }))

  return { of: (id: string) => marks.value.get(id), refused, load, watch, reconnected, take, acknowledge, put }
})

/** An action's answer and what the hub tells of it may come in any order: the later version holds. */
function newer(marks: Marks, { id, state }: DisposalMark): Marks {
  return (state.version ?? 0) < (marks.get(id)?.version ?? 0) ? marks : new Map(marks).set(id, state)
}
