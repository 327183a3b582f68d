import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { inReadingOrder, reordered } from '@/domain/warnings'
import type { Warning } from '@/services/contracts'
import { openWarningHub, type Connection, type HubEvents, type WarningHub } from '@/services/warningHub'
import { answered, asked, emptyList, received, type Step } from './liveList'
import { useMarksStore } from './marks'

export interface Change {
  /** Warnings that deltas brought since the last change. */
  readonly warnings: readonly Warning[]
  /** A snapshot replaced the list: anything may have changed. */
  readonly everything: boolean
}

/** A month-end burst brings many deltas a second; ten redraws show them as well, and leave the keyboard its time. */
const publishEvery = 100
const askAgainAfter = 1000

export const useWarningsStore = defineStore('warnings', () => {
  const connection = ref<Connection>('connecting')
  const open = shallowRef<readonly Warning[]>([])
  const loaded = ref(false)
  const publishedAt = ref(0)
  const change = shallowRef<Change>({ warnings: [], everything: false })
  /** Turned red since the last change. */
  const newlyRed = shallowRef<readonly Warning[]>([])

  let list = emptyList
  let hub: WarningHub | undefined
  let turn = 0
  let gaps = 0
  let gathered: Warning[] = []
  let everything = false
  let red = new Map<string, Warning>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function start(connect: (events: HubEvents) => WarningHub = openWarningHub) {
    const marks = useMarksStore()
    hub ??= connect({
      opened: () => {
        list = { ...list, waiting: [] }
        marks.reconnected()
        void watch()
      },
      closed: state => {
        turn++
        connection.value = loaded.value && state === 'connecting' ? 'reconnecting' : state
      },
      updated: update => take(received(list, update), update.type === 'snapshot' && !list.pending),
      marked: marks.take,
    })
  }

  async function watch() {
    if (!hub) return
    const mine = ++turn
    list = asked(list)
    try {
      const snapshot = await hub.watch()
      if (mine !== turn) return
      connection.value = 'live'
      take(answered(list, snapshot), true)
    } catch {
      setTimeout(() => mine === turn && void watch(), askAgainAfter)
    }
  }

  function take(step: Step, snapshot: boolean) {
    for (const warning of step.changed) {
      if (warning.level === 'red' && warning.status === 'active' && list.warnings.get(warning.id)?.level !== 'red') red.set(warning.id, warning)
    }
    const news = step.list.warnings !== list.warnings
    list = step.list
    gathered.push(...step.changed)
    everything ||= snapshot
    if (step.gap) resync()
    else if (step.changed.length) gaps = 0
    // At once after a quiet moment; within a burst, what has gathered.
    if (news) timer ??= setTimeout(publish, snapshot ? 0 : Math.max(0, publishedAt.value + publishEvery - Date.now()))
  }

  /** The first gap is closed at once; a server that keeps answering with one is asked once a second. */
  function resync() {
    if (gaps++ === 0) return void watch()
    const mine = ++turn
    list = asked(list)
    setTimeout(() => mine === turn && void watch(), askAgainAfter)
  }

  function publish() {
    timer = undefined
    open.value = everything ? inReadingOrder(list.warnings.values()) : reordered(open.value, gathered, list.warnings)
    loaded.value = true
    publishedAt.value = Date.now()
    change.value = { warnings: gathered, everything }
    if (red.size) newlyRed.value = [...red.values()]
    gathered = []
    everything = false
    red = new Map()
  }

  const byEnterprise = computed(() => {
    const groups = new Map<string, Warning[]>()
    for (const warning of open.value) {
      if (warning.subjectKind !== 'enterprise') continue
      const group = groups.get(warning.subject)
      if (group) group.push(warning)
      else groups.set(warning.subject, [warning])
    }
    return groups
  })
  const openOf = (enterprise: string): readonly Warning[] => byEnterprise.value.get(enterprise) ?? []

  return { connection, open, loaded, publishedAt, change, newlyRed, start, openOf }
})
