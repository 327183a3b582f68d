import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { DisposalActionKind, DisposalBatchAnswer, DisposalBatchItem, DisposalState } from '@/services/contracts'
import { actOnMany, endMutes, mute as sendMutes } from '@/services/monitor'
import { useMarksStore } from './marks'
import { useMutesStore } from './mutes'

export type BatchKind = Extract<DisposalActionKind, 'acknowledged' | 'assigned'> | 'muted'

/** What came of an action on a choice of warnings. */
export interface Outcome {
  kind: BatchKind
  /** It is the taking back of one. */
  undone: boolean
  done: number
  /** The first reason why some were refused, and how many. */
  refused: number
  reason: string
  undo?: () => Promise<Outcome>
}

/** The server takes 500; smaller ones show how far it is. */
const atOnce = 200

/** Acts on a choice of warnings and takes it back again. */
export const useBatchStore = defineStore('batch', () => {
  const marks = useMarksStore()
  const mutes = useMutesStore()
  const selected = shallowRef<ReadonlySet<string>>(new Set())
  const progress = shallowRef<{ done: number; total: number }>()
  const outcome = shallowRef<Outcome>()
  const problem = ref('')

  function toggle(ids: readonly string[], on?: boolean) {
    const next = new Set(selected.value)
    for (const id of ids) {
      if (on ?? !next.has(id)) next.add(id)
      else next.delete(id)
    }
    selected.value = next
  }

  const clear = () => void (selected.value = new Set())

  const acknowledge = (ids: readonly string[]) => run(() => dispose('acknowledged', ids))

  const assign = (ids: readonly string[], assignee: string, text: string) => run(() => dispose('assigned', ids, { assignee, text }))

  const mute = (ids: readonly string[], to: string, reason: string) => run(() => silence(ids, to, reason))

  const undo = () => run(outcome.value?.undo)

  async function run(act?: () => Promise<Outcome>): Promise<boolean> {
    if (!act || progress.value) return false
    problem.value = ''
    outcome.value = undefined
    try {
      outcome.value = await act()
      return true
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error)
      // What went through before the failure has to be seen.
      await Promise.all([marks.load(), mutes.load()])
      return false
    } finally {
      progress.value = undefined
    }
  }

  async function dispose(kind: 'acknowledged' | 'assigned', ids: readonly string[], more: { assignee?: string; text?: string } = {}): Promise<Outcome> {
    const answers = await send(kind, ids.map(id => ({ id, after: marks.of(id)?.version ?? 0 })), more)
    const taken = answers.filter(isTaken)
    return { ...summary(kind, answers), undone: false, ...(taken.length && { undo: () => withdraw(kind, taken) }) }
  }

  async function withdraw(kind: 'acknowledged' | 'assigned', taken: readonly Taken[]): Promise<Outcome> {
    return { ...summary(kind, await send('withdrawn', taken.map(({ id, state }) => ({ id, after: state.version ?? 0 })))), undone: true }
  }

  async function silence(ids: readonly string[], to: string, reason: string): Promise<Outcome> {
    const made: string[] = []
    let missing = 0
    await inTurns(ids, async part => {
      const answer = await sendMutes(part, to, reason)
      made.push(...answer.mutes)
      missing += answer.missing.length
    })
    await mutes.load()
    return { kind: 'muted', undone: false, done: ids.length - missing, refused: missing, reason: '', ...(made.length && { undo: () => speakAgain(made, ids.length - missing) }) }
  }

  async function speakAgain(made: readonly string[], done: number): Promise<Outcome> {
    await inTurns(made, endMutes)
    await mutes.load()
    return { kind: 'muted', undone: true, done, refused: 0, reason: '' }
  }

  async function send(action: DisposalActionKind, items: readonly DisposalBatchItem[], more: { assignee?: string; text?: string } = {}) {
    const answers: DisposalBatchAnswer[] = []
    await inTurns(items, async part => {
      const some = await actOnMany({ action, items: part, ...more })
      marks.putAll(some.flatMap(({ id, state }) => (state ? [{ id, state }] : [])))
      answers.push(...some)
    })
    return answers
  }

  async function inTurns<T>(all: readonly T[], act: (part: T[]) => Promise<unknown>) {
    for (let done = 0; done < all.length; done += atOnce) {
      progress.value = { done, total: all.length }
      await act(all.slice(done, done + atOnce))
    }
  }

  return { selected, progress, outcome, problem, toggle, clear, acknowledge, assign, mute, undo, dismiss: () => void (outcome.value = undefined) }
})

interface Taken extends DisposalBatchAnswer {
  state: DisposalState
}

const isTaken = (answer: DisposalBatchAnswer): answer is Taken => !answer.problem && !!answer.state

function summary(kind: BatchKind, answers: readonly DisposalBatchAnswer[]): Omit<Outcome, 'undone'> {
  const refused = answers.filter(answer => !isTaken(answer))
  return { kind, done: answers.length - refused.length, refused: refused.length, reason: refused[0]?.problem ?? '' }
}
