import { defineStore } from 'pinia'
import { computed, onScopeDispose, shallowRef } from 'vue'
import type { DisposalMark, DisposalState, MarksDelta } from '@/services/contracts'
import { listMarks } from '@/services/monitor'

/** The hub tells of every action; this is for what a failed reading left out. */
const refreshEvery = 60_000

type Marks = ReadonlyMap<string, DisposalState>

/** How the disposal of open warnings stands, for the list: read once, then as the hub tells. */
export const useMarksStore = defineStore('marks', () => {
  const marks = shallowRef<Marks>(new Map())

  let watching = 0
  let position: number | undefined
  /** What was told while the marks are being read, which may not be in the answer. */
  let meanwhile: DisposalMark[] | undefined

  async function load() {
    const told = (meanwhile = [])
    try {
      marks.value = joined(new Map(), await listMarks())
    } catch {
      // The list shows what was known; the next round asks again, and the connection's banner tells of a server that is away.
    }
    putAll(told)
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
    putAll(delta.marks)
    if (gap && watching) void load()
  }

  function putAll(news: readonly DisposalMark[]) {
    if (news.length) marks.value = joined(marks.value, news)
  }

  const put = (id: string, state: DisposalState) => putAll([{ id, state }])

  /** Everybody whom something is assigned to. */
  const assignees = computed(() => [...new Set([...marks.value.values()].flatMap(({ assignee }) => assignee || []))].sort())

  return { of: (id: string) => marks.value.get(id), assignees, load, watch, reconnected, take, put, putAll }
})

/** An action's answer and what the hub tells of it may come in any order: the later version holds. */
function joined(marks: Marks, news: readonly DisposalMark[]): Marks {
  const next = new Map(marks)
  for (const { id, state } of news) {
    if ((state.version ?? 0) >= (next.get(id)?.version ?? 0)) next.set(id, state)
  }
  return next
}
