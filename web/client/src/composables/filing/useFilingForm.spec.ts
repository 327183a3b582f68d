import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick } from 'vue'
import { splitClipboard } from '@/domain/filing/clipboard'
import type { Submission } from '@/services/contracts'
import { useReferenceStore } from '@/stores/reference'
import { aSheet, indicators, someLines } from '@/testing/forms'
import { useFilingForm } from './useFilingForm'

const firm = { enterprise: 'C001', enterpriseName: '样例公司', month: '2026-03' }

describe('a form that is filled in', () => {
  let scope = effectScope()
  let filed: Submission[] = []
  /** What the server answers: to a check, and to a filing. */
  let check: () => unknown = () => ({ acceptable: true, explainable: false, problems: [] })
  let file: (submission: Submission) => unknown = () => undefined

  const use = (sheet = aSheet()) => scope.run(() => useFilingForm(firm, sheet, code => indicators.get(code)!.name.zh))!
  const settled = async () => {
    await nextTick()
    await vi.advanceTimersByTimeAsync(1000)
  }
  const fillIn = async (form: ReturnType<typeof use>) => {
    form.type({ code: 'gross_output', key: 'value' }, '1000')
    form.type({ code: 'sales_output', key: 'value' }, '900')
    await settled()
  }

  beforeEach(() => {
    vi.useFakeTimers()
    setActivePinia(createPinia())
    useReferenceStore().lists = { areas: [], industries: [], chains: [], indicators: [...indicators.values()], forms: [], targets: [] }
    scope = effectScope()
    filed = []
    check = () => ({ acceptable: true, explainable: false, problems: [] })
    file = submission => ({ enterprise: 'C001', key: submission.key, version: 7, readings: 2, revised: 0, transitions: 0, replayed: false })
    vi.stubGlobal('fetch', async (path: string, { method, body }: RequestInit = {}) => {
      await Promise.resolve()
      const said: unknown = typeof body === 'string' ? JSON.parse(body) : undefined
      if (path === '/api/submissions/check') return Response.json(check())
      if (path === '/api/submissions') {
        filed.push(said as Submission)
        return Response.json(file(said as Submission))
      }
      return method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json({ revision: 1, savedAt: '2026-04-01T00:00:00Z', draft: {} })
    })
  })
  afterEach(() => scope.stop())

  it('is ready once what is required is there and nothing is in the way', async () => {
    const form = use()
    expect(form.ready.value).toBe(false)
    await fillIn(form)
    expect(form.ready.value).toBe(true)
    form.type({ code: 'employees', key: 'value' }, '1,2')
    expect(form.ready.value).toBe(false)
  })

  it('is filed once however often the button is pressed', async () => {
    const form = use()
    await fillIn(form)
    const receipts = await Promise.all([form.file(), form.file(), form.file()])
    expect([filed.length, receipts.filter(Boolean).length, form.draft.state.value]).toEqual([1, 1, 'none'])
  })

  it('is sent again under the same key when no answer came, and under another one when it says something else', async () => {
    const form = use()
    await fillIn(form)
    file = () => {
      throw new TypeError('network')
    }
    await form.file()
    expect(form.refused.value?.message).toBe('network')
    await form.file()
    form.type({ code: 'employees', key: 'value' }, '12')
    await form.file()
    const keys = filed.map(({ key }) => key)
    expect([keys[0] === keys[1], keys[1] === keys[2]]).toEqual([true, false])
  })

  it('waits for an explanation of what is unlikely, and files it with its name', async () => {
    const form = use()
    check = () => ({ acceptable: false, explainable: true, problems: [{ code: 'jump.unit', where: '/readings/0/value', message: { zh: '请核对', en: 'check' } }] })
    await fillIn(form)
    const [asked] = form.check.problems.value
    expect([form.ready.value, asked?.id]).toEqual([false, 'jump.unit gross_output value'])
    form.explain(asked!.id, '新线投产')
    expect(form.ready.value).toBe(true)
    await form.file()
    expect(filed[0]?.explanation).toBe('工业总产值：新线投产')
  })

  it('asks for the reason of a correction', async () => {
    const form = use(aSheet(someLines().map(line => ({ ...line, value: 5 }))))
    form.type({ code: 'gross_output', key: 'value' }, '6')
    await settled()
    expect([form.filing.value.readings.length, form.filing.value.revised, form.ready.value]).toEqual([1, 1, false])
    form.reason('财务核对')
    expect(form.ready.value).toBe(true)
  })

  it('takes a table in and gives it back', async () => {
    const form = use()
    await fillIn(form)
    form.take(splitClipboard('指标\t单位\t本月\n工业总产值\t万元\t5\n水泥\t吨\t1'))
    expect([form.entries.gross_output?.value, form.entries.gross_output?.unit, form.taken.value?.cells, form.taken.value?.faults.length]).toEqual(['5', '万元', 1, 1])
    form.undo()
    expect([form.entries.gross_output?.value, form.entries.gross_output?.unit, form.taken.value]).toEqual(['1000', '千元', undefined])
  })

  it('changes the unit of what is shown and not of what was typed', async () => {
    const form = use(aSheet(someLines().map(line => (line.indicator === 'gross_output' ? { ...line, value: 249616 } : line))))
    form.type({ code: 'sales_output', key: 'value' }, '24961.6')
    form.setUnit('gross_output', '万元')
    form.setUnit('sales_output', '万元')
    await flushPromises()
    expect([form.entries.gross_output?.value, form.entries.sales_output?.value, form.filing.value.readings.length]).toEqual(['24,961.6', '24961.6', 1])
  })
})
