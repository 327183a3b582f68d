import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SessionStart, SessionView } from '@/services/contracts'
import { getJson, HttpProblem } from '@/services/http'
import { faultOf, useSessionStore } from './session'

const analyst: SessionView = { name: 'li', displayName: '李', role: 'areaAnalyst', area: 'gongyi', enterprise: null, permissions: ['read', 'readBulletin'], hasAuthenticator: false }
const start = (user: SessionView | null): SessionStart => ({ user, setupNeeded: false, samples: [], samplePassword: null, provider: null })
const answer = (body: unknown, status = 200, type = 'application/json') =>
  vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': type } }))))

/** Every request but the one for the session is answered that nobody is signed in. */
const refuse = (session: SessionStart) => vi.stubGlobal('fetch', vi.fn((path: string) => Promise.resolve(
  path === '/api/session' ? new Response(JSON.stringify(session), { headers: { 'content-type': 'application/json' } }) : new Response('{}', { status: 401 }))))

describe('the session', () => {
  beforeEach(() => setActivePinia(createPinia()))

  it('knows who is signed in and what that person may do', async () => {
    answer(start(analyst))
    const session = useSessionStore()
    await session.load()
    expect(session.user?.displayName).toBe('李')
    expect(session.may('readBulletin')).toBe(true)
    expect(session.may('administer')).toBe(false)
  })

  it('may do nothing while nobody is signed in', async () => {
    answer(start(null))
    const session = useSessionStore()
    await session.load()
    expect(session.user).toBeUndefined()
    expect(session.may('read')).toBe(false)
  })

  it('takes in who signs in', async () => {
    answer(start(null))
    const session = useSessionStore()
    await session.load()
    answer(analyst)
    await session.signIn('li', 'secret', '')
    expect(session.user?.name).toBe('li')
    const [, request] = vi.mocked(fetch).mock.calls[0]!
    expect(JSON.parse(request!.body as string)).toEqual({ name: 'li', password: 'secret', code: null })
  })

  it('tells why somebody is not signed in', async () => {
    answer({ title: 'Nobody is signed in.', code: 'Locked' }, 401, 'application/problem+json')
    const problem = await useSessionStore().signIn('li', 'wrong').catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(HttpProblem)
    expect(faultOf(problem)).toBe('Locked')
  })

  it('is over when any request is answered that nobody is signed in', async () => {
    answer(start(analyst))
    const session = useSessionStore()
    await session.load()
    refuse(start(null))
    await getJson('/api/enterprises').catch(() => undefined)
    await vi.waitFor(() => expect(session.user).toBeUndefined())
  })

  it('goes on when a request was refused that was under way while the cookie was renewed', async () => {
    answer(start(analyst))
    const session = useSessionStore()
    await session.load()
    refuse(start({ ...analyst, hasAuthenticator: true }))
    await getJson('/api/enterprises').catch(() => undefined)
    await vi.waitFor(() => expect(session.user?.hasAuthenticator).toBe(true))
  })

  it('goes on while the server does not answer', async () => {
    answer(start(analyst))
    const session = useSessionStore()
    await session.load()
    vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')))
    await session.check()
    expect(session.user?.name).toBe('li')
  })
})
