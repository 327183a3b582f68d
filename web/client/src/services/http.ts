/** What a request that failed says, from the server's problem+json where there is one. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail?: string,
  ) {
    super(detail ?? title)
  }
}

export type Query = Record<string, string | undefined>

export function url(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => !!pair[1])
  return given.length ? `${path}?${new URLSearchParams(given)}` : path
}

export async function getJson<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return read(await fetch(url(path, query), { signal, headers: { accept: 'application/json' } }))
}

export async function putJson<T>(path: string, body: unknown): Promise<T> {
  return read(await fetch(path, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }))
}

export async function postJson<T>(path: string, body: unknown): Promise<T> {
  return read(await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }))
}

export async function deleteJson<T>(path: string): Promise<T> {
  return read(await fetch(path, { method: 'DELETE', headers: { accept: 'application/json' } }))
}

/** Asks for something that goes on after the answer. */
export async function post(path: string): Promise<void> {
  const response = await fetch(path, { method: 'POST' })
  if (!response.ok) throw await problem(response)
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw await problem(response)
  return (await response.json()) as T
}

async function problem(response: Response): Promise<HttpProblem> {
  const isProblem = response.headers.get('content-type')?.includes('problem+json')
  const body: { title?: string | null; detail?: string | null } = isProblem ? await response.json() : {}
  return new HttpProblem(response.status, body.title ?? response.statusText, body.detail ?? undefined)
}
