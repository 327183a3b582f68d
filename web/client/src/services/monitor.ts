/** The server's HTTP API, one function per operation. */
import type {
  DemoSettings, DemoStatus, EnterpriseView, JobRunView, JobView, Page, PrejudgementRecord, PrejudgementView, ReadingVersionView, ReferenceView, SeriesView, Warning, WarningDetail,
} from './contracts'
import { getJson, post, putJson, type Query } from './http'

const enterprise = (code: string) => `/api/enterprises/${encodeURIComponent(code)}`

export const getReference = () => getJson<ReferenceView>('/api/reference')

export const listEnterprises = (query: Query, signal?: AbortSignal) => getJson<Page<EnterpriseView>>('/api/enterprises', query, signal)

export const getEnterprise = (code: string, signal?: AbortSignal) => getJson<EnterpriseView>(enterprise(code), {}, signal)

export const listSeries = (code: string, signal?: AbortSignal) => getJson<SeriesView[]>(`${enterprise(code)}/series`, {}, signal)

export const listReadingVersions = (code: string, indicator: string, signal?: AbortSignal) =>
  getJson<ReadingVersionView[]>(`${enterprise(code)}/readings/${encodeURIComponent(indicator)}`, {}, signal)

export const getPrejudgement = (code: string, indicator: string, signal?: AbortSignal) =>
  getJson<PrejudgementView>('/api/prejudgements', { subject: `enterprise:${code}`, indicator }, signal)

export const getPrejudgementRecord = (code: string, indicator: string, signal?: AbortSignal) =>
  getJson<PrejudgementRecord>('/api/prejudgements/record', { subject: `enterprise:${code}`, indicator }, signal)

export const listEpisodes = (query: Query, signal?: AbortSignal) => getJson<Page<Warning>>('/api/episodes', query, signal)

export const getEpisode = (id: string, signal?: AbortSignal) => getJson<WarningDetail>(`/api/episodes/${encodeURIComponent(id)}`, {}, signal)

export const listJobs = (signal?: AbortSignal) => getJson<JobView[]>('/api/jobs', {}, signal)

export const listJobRuns = (id: string, signal?: AbortSignal) => getJson<JobRunView[]>(`/api/jobs/${encodeURIComponent(id)}/runs`, {}, signal)

export const runJob = (id: string) => post(`/api/jobs/${encodeURIComponent(id)}/run`)

export const getDemo = () => getJson<DemoStatus>('/api/demo')

export const setDemo = (control: DemoSettings) => putJson<DemoStatus>('/api/demo', control)
