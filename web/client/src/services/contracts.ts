/** The server's types by their own names. Generated from its OpenAPI document: `npm run types`. */
import type { components } from './api'

type Schemas = components['schemas']

export type DemoSettings = Schemas['DemoSettings']
export type DemoStatus = Schemas['DemoStatus']
export type DisposalActionKind = Schemas['DisposalActionKind']
export type DisposalAction = Schemas['DisposalAction']
export type DisposalMark = Schemas['DisposalMark']
/** What an action has no use for is left out. */
export type DisposalRequest = Pick<Schemas['DisposalRequest'], 'after' | 'action'> & Partial<Schemas['DisposalRequest']>
export type DisposalState = Schemas['DisposalState']
export type DisposalView = Schemas['DisposalView']
export type LoopMeasure = Schemas['LoopMeasure']
export type WorkItem = Schemas['WorkItem']
export type EnterpriseView = Schemas['EnterpriseView']
export type EpisodeStatus = Schemas['EpisodeStatus']
export type Evidence = Schemas['Evidence']
export type IndicatorView = Schemas['IndicatorView']
export type JobRunView = Schemas['JobRunView']
export type JobView = Schemas['JobView']
export type JudgedPeriod = Schemas['JudgedPeriod']
export type Level = Schemas['Level']
export type MetricPoint = Schemas['MetricPoint']
export type NamedCode = Schemas['NamedCode']
export type OverviewFigure = Schemas['OverviewFigure']
export type OverviewPlace = Schemas['OverviewPlace']
export type OverviewView = Schemas['OverviewView']
export type Permission = Schemas['Permission']
export type PrejudgedFigure = Schemas['PrejudgedFigure']
export type DiffusionView = Schemas['DiffusionView']
export type ExpectationView = Schemas['ExpectationView']
export type PrejudgementRecord = Schemas['PrejudgementRecord']
export type PrejudgementView = Schemas['PrejudgementView']
export type ReadingVersionView = Schemas['ReadingVersionView']
export type RankingView = Schemas['RankingView']
export type ReferenceView = Schemas['ReferenceView']
export type ReportChangesView = Schemas['ReportChangesView']
export type ReportRunRequest = Schemas['ReportRunRequest']
export type ReportRunStatus = Schemas['ReportRunStatus']
export type ReportVersionView = Schemas['ReportVersionView']
export type RollupContributionsView = Schemas['RollupContributionsView']
export type RollupPoint = Schemas['RollupPoint']
export type RollupSeriesView = Schemas['RollupSeriesView']
export type SeriesPoint = Schemas['SeriesPoint']
export type SeriesView = Schemas['SeriesView']
export type SessionStart = Schemas['SessionStart']
export type SessionView = Schemas['SessionView']
export type SetupRequest = Schemas['SetupRequest']
export type SignInRequest = Schemas['SignInRequest']
/** A person who is signed in is named by the session. */
export type TargetEdit = Omit<Schemas['TargetEdit'], 'by'>
export type TargetStanding = Schemas['TargetStanding']
export type TargetVersion = Schemas['TargetVersion']
export type Text = Schemas['Text']
export type ThresholdView = Schemas['ThresholdView']
export type Tier = Schemas['Tier']
export type TransitionView = Schemas['TransitionView']
export type Warning = Schemas['Warning']
export type WarningDelta = Schemas['WarningDelta']
export type WarningDetail = Schemas['WarningDetail']
export type WarningSnapshot = Schemas['WarningSnapshot']
export type WarningUpdate = WarningSnapshot | WarningDelta

export interface Page<T> {
  items: T[]
  total: number
  next?: string | null
}
