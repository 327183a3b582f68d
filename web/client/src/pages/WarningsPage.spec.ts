import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '@/i18n'
import type { Permission, Warning } from '@/services/contracts'
import { usePreferencesStore } from '@/stores/preferences'
import { useSessionStore } from '@/stores/session'
import { useWarningsStore } from '@/stores/warnings'
import { aDelta, aMark, aSnapshot, aWarning } from '@/testing/samples'
import type { HubEvents } from '@/services/warningHub'
import WarningsPage from './WarningsPage.vue'

enableAutoUnmount(afterEach)

describe('the warnings page', () => {
  let events: HubEvents
  let sent: [method: string, path: string, body: unknown][]
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what each address answers, or what it makes of a body
  let answers: Record<string, any>
  const stub = { template: '<i />' }

  beforeEach(() => {
    vi.useFakeTimers()
    document.documentElement.lang = 'zh-CN'
    sent = []
    answers = { '/api/work/marks': [], '/api/work/muted': [], '/api/views': [] }
    vi.stubGlobal('fetch', (path: string, init?: RequestInit) => {
      const body = init?.body ? JSON.parse(init.body as string) : undefined
      if (init?.method) sent.push([init.method, path, body])
      const answer = answers[path.split('?')[0]!]
      return Promise.resolve(new Response(JSON.stringify(typeof answer === 'function' ? answer(body) : answer), { headers: { 'content-type': 'application/json' } }))
    })
  })

  async function open(path: string, ...warnings: Warning[]) {
    const pinia = createPinia()
    setActivePinia(pinia)
    useSessionStore().start = { user: { name: 'li', displayName: '李', role: 'cityAnalyst', permissions: ['read', 'handle', 'prepare'] as Permission[] } } as never
    useWarningsStore().start(given => {
      events = given
      return { watch: () => Promise.resolve(aSnapshot(1, ...warnings)) }
    })
    events.opened()
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [{ path: '/warnings', name: 'warnings', component: WarningsPage }, { path: '/warnings/:id', name: 'warning', component: stub }],
    })
    await router.push(path)
    const page = mount(WarningsPage, { global: { plugins: [pinia, router, i18n] }, attachTo: document.body })
    await settle()
    const rows = () => page.findAll('[data-testid=warning-row]').map(row => row.attributes('data-warning-id'))
    return { page, router, rows }
  }

  async function settle() {
    await vi.advanceTimersByTimeAsync(200)
    await flushPromises()
  }

  const press = (key: string) => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key }))
    return settle()
  }

  it('shows open warnings, gravest first, with level name and number', async () => {
    const { page, rows } = await open('/warnings', aWarning('b'), aWarning('a', { level: 'red', peak: 'red' }))
    expect(rows()).toEqual(['a', 'b'])
    expect(page.get('[data-warning-id=a]').text()).toContain('红色 Ⅰ')
    expect(page.get('[data-warning-id=b]').text()).toContain('黄色 Ⅲ')
    expect(page.get('[data-testid=count-red]').text()).toContain('1')
  })

  it('filters by what the URL says and counts the levels that are filtered out', async () => {
    const { page, rows } = await open('/warnings?level=red&tier=county', aWarning('a', { level: 'red', tier: 'county' }), aWarning('b', { tier: 'county' }), aWarning('c', { level: 'red' }))
    expect(rows()).toEqual(['a'])
    expect(page.get('[data-testid=count-yellow]').text()).toContain('1')
  })

  it('puts a chosen level into the URL and takes it out again', async () => {
    const { page, router, rows } = await open('/warnings', aWarning('a', { level: 'red' }), aWarning('b'))
    await page.get('[data-testid=count-red]').trigger('click')
    await settle()
    expect(router.currentRoute.value.query).toEqual({ level: 'red' })
    expect(rows()).toEqual(['a'])
    await page.get('[data-testid=count-red]').trigger('click')
    await settle()
    expect(router.currentRoute.value.query).toEqual({})
  })

  it('adds, flashes and drops rows as updates come', async () => {
    const { page, rows } = await open('/warnings', aWarning('a'))
    events.updated(aDelta(1, 2, aWarning('b', { level: 'orange' })))
    await settle()
    expect(rows()).toEqual(['b', 'a'])
    expect(page.get('[data-warning-id=b]').classes().join()).toContain('flash')
    expect(page.get('[data-warning-id=a]').classes().join()).not.toContain('flash')
    events.updated(aDelta(2, 3, aWarning('b', { status: 'cleared' })))
    await settle()
    expect(rows()).toEqual(['a'])
  })

  it('moves with j and k and opens with enter', async () => {
    const { page, router } = await open('/warnings', aWarning('a'), aWarning('b'))
    for (const key of ['j', 'j', 'k', 'j']) await press(key)
    expect(page.get('[aria-current=true]').attributes('data-warning-id')).toBe('b')
    await press('Enter')
    expect(router.currentRoute.value.params.id).toBe('b')
  })

  /** The server as far as the list sees it: every action makes the next version. */
  const disposalServer = ({ action, items }: { action: string; items: { id: string; after: number }[] }) => items.map(({ id, after }) => ({
    id, problem: null, state: aMark({ version: after + 1, ...(action === 'acknowledged' && { acknowledgedAt: '2026-06-01T00:00:00Z', acknowledgedBy: '李' }) }),
  }))

  it('acknowledges what is selected and takes it back', async () => {
    answers['/api/work/batch'] = disposalServer
    const { page } = await open('/warnings', aWarning('a'), aWarning('b'), aWarning('c'))
    for (const key of ['j', 'x', 'J']) await press(key)
    expect(page.findAll('[aria-selected=true]').map(row => row.attributes('data-warning-id'))).toEqual(['a', 'b'])
    expect(page.get('[data-testid=batch-bar]').text()).toContain('已选 2 条')
    await press('a')
    expect(sent.at(-1)).toEqual(['POST', '/api/work/batch', { action: 'acknowledged', items: [{ id: 'a', after: 0 }, { id: 'b', after: 0 }] }])
    expect(page.get('[data-warning-id=b]').text()).toContain('李 已确认')
    expect(page.find('[aria-selected=true]').exists()).toBe(false)
    await press('z')
    expect(sent.at(-1)).toEqual(['POST', '/api/work/batch', { action: 'withdrawn', items: [{ id: 'a', after: 1 }, { id: 'b', after: 1 }] }])
    expect(page.get('[data-warning-id=b]').text()).toContain('未确认')
    expect(page.get('[data-testid=batch-outcome]').text()).toContain('已撤回 2 条确认')
  })

  it('acts on nothing that the filters hide', async () => {
    const { page, router } = await open('/warnings', aWarning('a'), aWarning('b', { level: 'red' }))
    for (const key of ['j', 'j', 'x']) await press(key)
    await router.replace({ query: { level: 'red' } })
    await settle()
    expect(page.find('[data-testid=batch-bar]').exists()).toBe(false)
    await press('a')
    expect(sent).toEqual([])
  })

  it('marks what is new since one looked, until one says so', async () => {
    const { page } = await open('/warnings', aWarning('a'))
    expect(page.find('[data-testid=new-pill]').exists()).toBe(false)
    events.updated(aDelta(1, 2, aWarning('b', { changedAt: '2026-05-10T00:00:00Z' }), aWarning('a', { changedAt: '2026-05-10T00:00:00Z', lastTransition: 'continued' })))
    await settle()
    expect(page.findAll('[data-new]').map(row => row.attributes('data-warning-id'))).toEqual(['b'])
    expect(page.get('[data-testid=new-pill]').text()).toContain('新增 1 条')
    await press('n')
    expect(page.find('[data-new]').exists()).toBe(false)
  })

  it('narrows by rule, state and assignee', async () => {
    answers['/api/work/marks'] = [{ id: 'a', state: aMark({ acknowledgedAt: '2026-06-01T00:00:00Z', assignee: '李' }) }]
    answers['/api/work/muted'] = [{ id: 'b', mute: 'm', to: '2026-07-01', reason: '检修' }]
    const { router, rows } = await open('/warnings?rule=stop', aWarning('a'), aWarning('b'), aWarning('c', { rule: 'stop' }))
    const narrowed = async (query: Record<string, string>) => {
      await router.replace({ query })
      await settle()
      return rows()
    }
    expect(rows()).toEqual(['c'])
    expect(await narrowed({ state: 'unacknowledged' })).toEqual(['b', 'c'])
    expect(await narrowed({ state: 'muted' })).toEqual(['b'])
    expect(await narrowed({ assignee: 'me' })).toEqual(['a'])
  })

  it('saves the filters under a name and shows them as a link', async () => {
    answers['/api/views'] = (body?: { name: string; query: string }) => (body ? { ...body, at: '2026-06-01T00:00:00Z' } : [])
    const { page } = await open('/warnings?level=red', aWarning('a', { level: 'red' }))
    await page.get('[data-testid=save-view]').trigger('click')
    await settle()
    await page.get('[data-testid=view-name]').setValue('红色')
    await page.get('.views form').trigger('submit')
    await settle()
    expect(sent.at(-1)).toEqual(['PUT', '/api/views', { name: '红色', query: 'level=red' }])
    expect(page.get('.views [aria-current=page]').text()).toBe('红色')
    expect(page.find('[data-testid=save-view]').exists()).toBe(false)
  })

  it('draws only the rows in view of a long list', async () => {
    const { page, rows } = await open('/warnings', ...Array.from({ length: 10_000 }, (_, at) => aWarning(`w${at}`)))
    expect(rows().length).toBeLessThan(40)
    expect(page.get('[role=grid]').attributes('aria-rowcount')).toBe('10001')
  })

  it('says that there are none, or that none match', async () => {
    expect((await open('/warnings')).page.text()).toContain('当前没有生效中的预警')
    expect((await open('/warnings?q=nothing', aWarning('a'))).page.text()).toContain('没有符合条件的预警')
  })

  it('speaks English', async () => {
    const { page } = await open('/warnings', aWarning('a'))
    usePreferencesStore().speak('en')
    await settle()
    expect(page.get('[data-warning-id=a]').text()).toContain('Output falls')
    expect(page.get('[data-warning-id=a]').text()).toContain('Yellow Ⅲ')
  })
})
