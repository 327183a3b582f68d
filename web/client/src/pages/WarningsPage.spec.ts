import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '@/i18n'
import type { Warning } from '@/services/contracts'
import { usePreferencesStore } from '@/stores/preferences'
import { useWarningsStore } from '@/stores/warnings'
import { aDelta, aSnapshot, aWarning } from '@/testing/samples'
import type { HubEvents } from '@/services/warningHub'
import WarningsPage from './WarningsPage.vue'

enableAutoUnmount(afterEach)

describe('the warnings page', () => {
  let events: HubEvents
  const stub = { template: '<i />' }

  beforeEach(() => {
    vi.useFakeTimers()
    document.documentElement.lang = 'zh-CN'
  })

  async function open(path: string, ...warnings: Warning[]) {
    const pinia = createPinia()
    setActivePinia(pinia)
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
    expect(page.get('[aria-selected=true]').attributes('data-warning-id')).toBe('b')
    await press('Enter')
    expect(router.currentRoute.value.params.id).toBe('b')
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
