/** The server's HTTP API, one function per operation. */
import type {
  DemoSettings, DemoStatus, DiffusionView, DisposalMark, DisposalRequest, DisposalView, EnterpriseView, ExpectationView, JobRunView, JobView, LoopMeasure, Page, PrejudgementRecord,
  PrejudgementView, RankingView, ReadingVersionView, ReferenceView, ReportChangesView, ReportRunRequest, ReportRunStatus, ReportVersionView, SeriesView, SessionEnd, SessionStart, SessionView, SetupRequest,
  SignInRequest, TargetEdit, TargetStanding, TargetVersion, Warning, WarningDetail, WorkItem,
} from './contracts'
import { deleteJson, getJson, postJson, putJson, type Query, send, url } from './http'

const enterprise = (code: string) => `/api/enterprises/${encodeURIComponent(code)}`

export const getSession = () => getJson<SessionStart>('/api/session')

export const signIn = (request: SignInRequest) => postJson<SessionView>('/api/session', request)

export const signOut = () => deleteJson<SessionEnd>('/api/session')

export const setUp = (request: SetupRequest) => postJson<SessionView>('/api/setup', request)

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

/** What enterprises expect of a month, the newest answer of each. */
export const listExpectations = (period: string, signal?: AbortSignal) => getJson<ExpectationView[]>('/api/expectations', { period }, signal)

export const getDiffusion = (industry: string, indicator: string, through: string, signal?: AbortSignal) =>
  getJson<DiffusionView>(`/api/diffusion/industry/${encodeURIComponent(industry)}/${encodeURIComponent(indicator)}`, { through }, signal)

export const listEpisodes = (query: Query, signal?: AbortSignal) => getJson<Page<Warning>>('/api/episodes', query, signal)

export const getEpisode = (id: string, signal?: AbortSignal) => getJson<WarningDetail>(`/api/episodes/${encodeURIComponent(id)}`, {}, signal)

export const listJobs = (signal?: AbortSignal) => getJson<JobView[]>('/api/jobs', {}, signal)

export const listJobRuns = (id: string, signal?: AbortSignal) => getJson<JobRunView[]>(`/api/jobs/${encodeURIComponent(id)}/runs`, {}, signal)

export const runJob = (id: string) => send('POST', `/api/jobs/${encodeURIComponent(id)}/run`)

export const getDemo = () => getJson<DemoStatus>('/api/demo')

export const setDemo = (control: DemoSettings) => putJson<DemoStatus>('/api/demo', control)

export const listReports = (query: Query, signal?: AbortSignal) => getJson<ReportVersionView[]>('/api/reports', query, signal)

export const listReportChanges = (report: ReportVersionView, from: number, signal?: AbortSignal) =>
  getJson<ReportChangesView>(`/api/reports/${report.period}/${report.code}/changes`, { from: String(from), to: String(report.version) }, signal)

export const reportPreview = ({ period, code, version }: ReportVersionView, lang: string) => url(`/api/reports/${period}/${code}/${version}/preview`, { lang })

export const reportFile = ({ period, code, version }: ReportVersionView, format: string, lang: string) =>
  url(`/api/reports/${period}/${code}/${version}/download`, { format, lang })

export const startReports = (request: ReportRunRequest) => postJson<ReportRunStatus>('/api/reports/runs', request)

export const getReportRun = (id: string) => getJson<ReportRunStatus>(`/api/reports/runs/${id}`)

export const endReportRun = (id: string) => deleteJson<ReportRunStatus>(`/api/reports/runs/${id}`)

export const getRanking = (query: Query, signal?: AbortSignal) => getJson<RankingView>('/api/ranking', query, signal)

export const listTargets = (query: Query, signal?: AbortSignal) => getJson<TargetStanding[]>('/api/targets', query, signal)

export const listTargetVersions = (code: string, target: string, signal?: AbortSignal) => getJson<TargetVersion[]>('/api/targets/history', { code, target }, signal)

export const saveTarget = (edit: TargetEdit) => postJson<TargetVersion>('/api/targets', edit)

const disposal = (id: string) => `/api/episodes/${encodeURIComponent(id)}/disposal`

export const getDisposal = (id: string, signal?: AbortSignal) => getJson<DisposalView>(disposal(id), {}, signal)

export const actOn = (id: string, request: DisposalRequest) => postJson<DisposalView>(disposal(id), request)

export const listWork = (signal?: AbortSignal) => getJson<WorkItem[]>('/api/work', {}, signal)

export const listOverdue = (signal?: AbortSignal) => getJson<WorkItem[]>('/api/work/overdue', {}, signal)

export const listMarks = (signal?: AbortSignal) => getJson<DisposalMark[]>('/api/work/marks', {}, signal)

export const listMeasures = (from: string, to: string, signal?: AbortSignal) => getJson<LoopMeasure[]>('/api/work/measures', { from, to }, signal)
