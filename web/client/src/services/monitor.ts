/** The server's HTTP API, one function per operation. */
import type {
  BacktestRequest, BacktestStatus, DemoSettings, DemoStatus, DiffusionView, DisposalBatchAnswer, DisposalBatchRequest, DisposalMark, DisposalRequest, DisposalView, EnterpriseView, ExemptionRequest, ExemptionView,
  ExpectationView, ExplainView, FilingDraft, FilingRemark, FilingView, JobRunView, JobView, LoopMeasure, MuteBatchAnswer, MuteDocument, MuteMark, MuteVersion, OverviewView, Page, PrejudgementRecord,
  PrejudgementView, RankingView, ReadingVersionView, ReferenceView, ReportChangesView, ReportingSummary, ReportingView, ReportRunRequest, ReportRunStatus, ReportVersionView, RollupContributionsView, RollupSeriesView,
  RuleDocument, RuleState, RuleVersion, SavedDraft, SavedView, SeriesView, SessionStart, SessionView, SetupRequest, SignInRequest, Submission, SubmissionCheckView, SubmissionReceipt, TableView, TargetEdit, TargetStanding,
  TargetVersion, Warning, WarningDetail, WorkItem,
} from './contracts'
import { deleteJson, getJson, postFile, postJson, putJson, type Query, send, url } from './http'

const enterprise = (code: string) => `/api/enterprises/${encodeURIComponent(code)}`

export const getSession = () => getJson<SessionStart>('/api/session')

export const signIn = (request: SignInRequest) => postJson<SessionView>('/api/session', request)

export const signOut = () => send('DELETE', '/api/session')

export const setUp = (request: SetupRequest) => postJson<SessionView>('/api/setup', request)

export const getReference = () => getJson<ReferenceView>('/api/reference')

export const listEnterprises = (query: Query, signal?: AbortSignal) => getJson<Page<EnterpriseView>>('/api/enterprises', query, signal)

export const getEnterprise = (code: string, signal?: AbortSignal) => getJson<EnterpriseView>(enterprise(code), {}, signal)

export const listSeries = (code: string, signal?: AbortSignal) => getJson<SeriesView[]>(`${enterprise(code)}/series`, {}, signal)

export const listReadingVersions = (code: string, indicator: string, signal?: AbortSignal) =>
  getJson<ReadingVersionView[]>(`${enterprise(code)}/readings/${encodeURIComponent(indicator)}`, {}, signal)

export const getPrejudgement = (code: string, indicator: string, signal?: AbortSignal) =>
  getOutlook(`enterprise:${code}`, indicator, signal)

/** @param subject A kind and a code, as enterprise:C001. */
export const getOutlook = (subject: string, indicator: string, signal?: AbortSignal) => getJson<PrejudgementView>('/api/prejudgements', { subject, indicator }, signal)

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

export const getOverview = (query: Query, signal?: AbortSignal) => getJson<OverviewView>('/api/overview', query, signal)

const rollup = (kind: string, code: string) => `/api/rollups/${encodeURIComponent(kind)}/${encodeURIComponent(code)}`

export const getRollupSeries = (kind: string, code: string, indicator: string, signal?: AbortSignal) =>
  getJson<RollupSeriesView>(`${rollup(kind, code)}/series/${encodeURIComponent(indicator)}`, {}, signal)

export const getContributions = (kind: string, code: string, indicator: string, period: string, signal?: AbortSignal) =>
  getJson<RollupContributionsView>(`${rollup(kind, code)}/contributions/${encodeURIComponent(indicator)}`, { period }, signal)

export const getPrejudgementOf = (kind: string, code: string, indicator: string, signal?: AbortSignal) =>
  getJson<PrejudgementView>('/api/prejudgements', { subject: `${kind}:${code}`, indicator }, signal)

export const getDiffusionOf = (kind: string, code: string, indicator: string, from: string, through: string, signal?: AbortSignal) =>
  getJson<DiffusionView>(`/api/diffusion/${encodeURIComponent(kind)}/${encodeURIComponent(code)}/${encodeURIComponent(indicator)}`, { from, through }, signal)

export const getRanking = (query: Query, signal?: AbortSignal) => getJson<RankingView>('/api/ranking', query, signal)

export const listTargets = (query: Query, signal?: AbortSignal) => getJson<TargetStanding[]>('/api/targets', query, signal)

export const listTargetVersions = (code: string, target: string, signal?: AbortSignal) => getJson<TargetVersion[]>('/api/targets/history', { code, target }, signal)

export const saveTarget = (edit: TargetEdit) => postJson<TargetVersion>('/api/targets', edit)

const disposal = (id: string) => `/api/episodes/${encodeURIComponent(id)}/disposal`

export const getDisposal = (id: string, signal?: AbortSignal) => getJson<DisposalView>(disposal(id), {}, signal)

export const actOn = (id: string, request: DisposalRequest) => postJson<DisposalView>(disposal(id), request)

export const listWork = (signal?: AbortSignal) => getJson<WorkItem[]>('/api/work', {}, signal)

export const listOverdue = (signal?: AbortSignal) => getJson<WorkItem[]>('/api/work/overdue', {}, signal)

export const actOnMany = (request: DisposalBatchRequest) => postJson<DisposalBatchAnswer[]>('/api/work/batch', request)

export const listMuted = (signal?: AbortSignal) => getJson<MuteMark[]>('/api/work/muted', {}, signal)

export const mute = (warnings: readonly string[], to: string, reason: string) => postJson<MuteBatchAnswer>('/api/work/mutes', { warnings, to, reason })

export const endMutes = (mutes: readonly string[]) => postJson<string[]>('/api/work/mutes/end', { mutes })

export const listViews = (signal?: AbortSignal) => getJson<SavedView[]>('/api/views', {}, signal)

export const saveView = (name: string, query: string) => putJson<SavedView>('/api/views', { name, query })

export const removeView = (name: string) => send('DELETE', url('/api/views', { name }))

export const explain = (subject: string, rule: string, period: string, signal?: AbortSignal) => getJson<ExplainView>('/api/explain', { subject, rule, period }, signal)

export const listMarks = (signal?: AbortSignal) => getJson<DisposalMark[]>('/api/work/marks', {}, signal)

export const listMeasures = (from: string, to: string, signal?: AbortSignal) => getJson<LoopMeasure[]>('/api/work/measures', { from, to }, signal)

export const listRules = (signal?: AbortSignal) => getJson<RuleVersion[]>('/api/rules', {}, signal)

/** @param after The newest version that the editor saw, 0 for a new rule. */
export const saveRule = (rule: RuleDocument, state: RuleState, after: number) => postJson<RuleVersion>(url('/api/rules', { state, after: String(after) }), rule)

export const retireRule = (id: string) => postJson<RuleVersion>(`/api/rules/${encodeURIComponent(id)}/retire`, {})

export const listMutes = (signal?: AbortSignal) => getJson<MuteVersion[]>('/api/mutes', {}, signal)

export const saveMute = (mute: MuteDocument) => postJson<MuteVersion>('/api/mutes', mute)

export const startBacktest = (request: BacktestRequest) => postJson<BacktestStatus>('/api/backtests', request)

export const getBacktest = (id: string) => getJson<BacktestStatus>(`/api/backtests/${id}`)

export const endBacktest = (id: string) => deleteJson<BacktestStatus>(`/api/backtests/${id}`)

/** How the forms of an enterprise stand, month by month, form by form. */
export const listFilings = (code: string, signal?: AbortSignal) => getJson<ReportingView[]>(`/api/reporting/enterprises/${encodeURIComponent(code)}`, {}, signal)

export const listRemarks = (code: string, signal?: AbortSignal) => getJson<FilingRemark[]>(`/api/reporting/enterprises/${encodeURIComponent(code)}/remarks`, {}, signal)

const filing = (enterprise: string, ...more: string[]) => ['/api/filing', ...[enterprise, ...more].map(encodeURIComponent)].join('/')

/** @param period a month */
export const getFiling = (code: string, period: string, signal?: AbortSignal) => getJson<FilingView>(filing(code, period), {}, signal)

/** @param after revision of the draft that was read */
export const saveDraft = (code: string, form: string, period: string, after: number, draft: FilingDraft) =>
  putJson<SavedDraft>(filing(code, form, period, 'draft'), { after, draft })

export const dropDraft = (code: string, form: string, period: string) => send('DELETE', filing(code, form, period, 'draft'))

export const readTable = (file: File) => postFile<TableView>('/api/filing/table', file)

export const checkSubmission = (submission: Submission, signal?: AbortSignal) => postJson<SubmissionCheckView>('/api/submissions/check', submission, signal)

export const fileSubmission = (submission: Submission) => postJson<SubmissionReceipt>('/api/submissions', submission)

export const listReporting = (period: string, signal?: AbortSignal) => getJson<ReportingView[]>('/api/reporting', { period }, signal)

export const getReportingSummary = (query: Query, signal?: AbortSignal) => getJson<ReportingSummary>('/api/reporting/summary', query, signal)

export const chaseList = (query: Query) => url('/api/reporting/chase', query)

export const listExemptions = (code: string, signal?: AbortSignal) => getJson<ExemptionView[]>('/api/reporting/exemptions', { enterprise: code }, signal)

export const addExemption = (request: ExemptionRequest) => postJson<ExemptionView>('/api/reporting/exemptions', request)
