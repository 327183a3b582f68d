import type { ProblemItem } from './contracts'

/** What a request that failed says, from the server's problem+json where there is one. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail?: string,
    readonly code?: string,
    /** What is wrong, place by place. */
    readonly errors: readonly ProblemItem[] = [],
  ) {
    super(detail ?? title)
  }
}

export type Query = Record<string, string | undefined>

/** What is wrong is told in the language of the page, whatever the browser's is. */
const spoken = () => ({ 'accept-language': document.documentElement.lang || 'zh-CN' })

/** A page of another site can send a form with this browser's cookie, but not this header. */
const ownPage = { 'x-monitor-request': '1' }

let unauthorized = () => {}

/** Calls when a request is answered that nobody is signed in. */
export function onUnauthorized(handler: () => void) {
  unauthorized = handler
}

export function url(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => !!pair[1])
  return given.length ? `${path}?${new URLSearchParams(given)}` : path
}

export async function getJson<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return read(await fetch(url(path, query), { signal, headers: { accept: 'application/json' } }))
}

export async function putJson<T>(path: string, body: unknown): Promise<T> {
  return read(await fetch(path, { method: 'PUT', headers: { ...ownPage, ...spoken(), 'content-type': 'application/json' }, body: JSON.stringify(body) }))
}

export async function postJson<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { ...ownPage, ...spoken(), 'content-type': 'application/json' }
  return read(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body), signal }))
}

export async function postFile<T>(path: string, file: File): Promise<T> {
  const form = new FormData()
  form.append('file', file)
  return read(await fetch(path, { method: 'POST', headers: { ...ownPage, ...spoken(), accept: 'application/json' }, body: form }))
}

export async function deleteJson<T>(path: string): Promise<T> {
  return read(await fetch(path, { method: 'DELETE', headers: { ...ownPage, accept: 'application/json' } }))
}

/** Asks for something that has no answer, or goes on after it. */
export async function send(method: 'POST' | 'DELETE', path: string): Promise<void> {
  const response = await fetch(path, { method, headers: ownPage })
  if (!response.ok) throw await problem(response)
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw await problem(response)
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T)
}

async function problem(response: Response): Promise<HttpProblem> {
  if (response.status === 401) unauthorized()
  const isProblem = response.headers.get('content-type')?.includes('problem+json')
  const body: { title?: string | null; detail?: string | null; code?: string; errors?: ProblemItem[] } = isProblem ? await response.json() : {}
  return new HttpProblem(response.status, body.title ?? response.statusText, body.detail ?? undefined, body.code, body.errors)
}
