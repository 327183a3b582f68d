import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Permission, SessionStart } from '@/services/contracts'
import { HttpProblem, onUnauthorized } from '@/services/http'
import * as monitor from '@/services/monitor'

/** Why somebody is not signed in, as the server names it. */
export type SignInFault = 'Wrong' | 'Locked' | 'CodeNeeded' | 'CodeWrong' | ProviderFault

/** What the identity provider's way back ends with, as a parameter of the page. */
const providerFaults = ['Unknown', 'ProviderFailed', 'ProviderUnreachable'] as const
export type ProviderFault = (typeof providerFaults)[number]

const askAgainAfter = 2000

/** Who is signed in, and what that person may do. */
export const useSessionStore = defineStore('session', () => {
  const start = shallowRef<SessionStart>()
  const user = computed(() => start.value?.user ?? undefined)
  /** A session has ended by itself: what the page holds is the former user's. */
  const ended = ref(false)

  let checking = false

  // A request may have been under way with the cookie of before a password was changed: only the session itself tells that it is over.
  onUnauthorized(() => {
    if (user.value && !checking) void check()
  })

  /** Asks until the server answers: without it there is nothing to show. */
  async function load() {
    try {
      take(await monitor.getSession())
    } catch {
      setTimeout(() => void load(), askAgainAfter)
    }
  }

  /** Looks whether the session goes on; a server that does not answer ends none. */
  async function check() {
    checking = true
    const asked = await monitor.getSession().catch(() => undefined)
    checking = false
    if (asked) take(asked)
  }

  function take(next: SessionStart) {
    ended.value ||= !!user.value && next.user?.name !== user.value.name
    start.value = next
  }

  async function signIn(name: string, password: string, code?: string) {
    begin(await monitor.signIn({ name, password, code: code || null }))
  }

  async function setUp(token: string, name: string, displayName: string, password: string) {
    begin(await monitor.setUp({ token, name, displayName, password }))
  }

  function begin(signedIn: NonNullable<SessionStart['user']>) {
    if (ended.value) location.reload()
    else if (start.value) start.value = { ...start.value, user: signedIn, setupNeeded: false }
  }

  /** The page starts anew: nothing of what the user saw stays in it. */
  async function signOut() {
    await monitor.signOut()
    location.assign('/')
  }

  const may = (permission: Permission) => user.value?.permissions.includes(permission) ?? false

  return { start, user, load, check, signIn, setUp, signOut, may }
})

export function faultOf(problem: unknown): SignInFault | undefined {
  return problem instanceof HttpProblem ? (problem.code as SignInFault | undefined) : undefined
}

/** Why the identity provider's way back ended here; undefined when it did not. */
export function providerFaultOf(search: string): ProviderFault | undefined {
  const told = new URLSearchParams(search).get('signIn')
  return providerFaults.find(fault => fault === told)
}

/** Where the identity provider's sign-in begins; it comes back to the page that was asked for. */
export function providerPath(path: string): string {
  return `/api/session/oidc?back=${encodeURIComponent(path)}`
}
