import { describe, expect, it, vi } from 'vitest'
import { getJson, HttpProblem, url } from './http'

const answer = (body: unknown, status: number, type: string) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': type } })))

describe('http', () => {
  it('leaves out filters that are not set', () => {
    expect(url('/api/enterprises', { tier: 'city', q: '', area: undefined })).toBe('/api/enterprises?tier=city')
    expect(url('/api/enterprises')).toBe('/api/enterprises')
  })

  it('encodes what a user typed', () => {
    expect(url('/x', { q: '铝 & co' })).toBe('/x?q=%E9%93%9D+%26+co')
  })

  it('turns problem+json into a problem with its detail', async () => {
    answer({ title: 'Not Found', detail: 'No enterprise E9.' }, 404, 'application/problem+json')
    const problem = await getJson('/x').catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(HttpProblem)
    expect(problem).toMatchObject({ status: 404, message: 'No enterprise E9.' })
  })

  it('survives an error page that is no JSON', async () => {
    answer('oops', 502, 'text/html')
    await expect(getJson('/x')).rejects.toMatchObject({ status: 502 })
  })
})
