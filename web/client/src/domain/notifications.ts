import type { ChannelDocument, RouteDocument, RouteTarget } from '@/services/contracts'

export type ChannelKind = ChannelDocument['kind']

export const channelKinds: readonly ChannelKind[] = ['inApp', 'email', 'weCom', 'dingTalk', 'feishu', 'webhook', 'alertmanager']

/** These tell one person each; the others have one receiver. */
export const isPersonal = (kind: ChannelKind | undefined) => kind === 'inApp' || kind === 'email'

/** A channel as a form holds it: nothing is ''. */
export type ChannelDraft = Pick<ChannelDocument, 'id' | 'kind'> & Record<'endpoint' | 'language' | 'quietFrom' | 'quietTo', string>
  & { perMinute: number | ''; groupSeconds: number; enabled: boolean; rest: Partial<ChannelDocument> }

/** @param channel absent for a new one. */
export function draftOfChannel(channel?: ChannelDocument): ChannelDraft {
  return {
    id: channel?.id ?? '', kind: channel?.kind ?? 'inApp', endpoint: channel?.endpoint ?? '', language: channel?.language ?? 'zh', groupSeconds: channel?.groupSeconds ?? 30,
    perMinute: channel?.perMinute ?? '', quietFrom: channel?.quietFrom?.slice(0, 5) ?? '', quietTo: channel?.quietTo?.slice(0, 5) ?? '', enabled: channel?.enabled ?? true,
    rest: channel ?? {},
  }
}

/** What the form does not show stays as it was. */
export function channelOf({ rest, ...draft }: ChannelDraft): ChannelDocument {
  return {
    ...rest, ...draft,
    endpoint: draft.kind === 'inApp' ? '' : draft.endpoint,
    perMinute: draft.perMinute === '' ? null : Number(draft.perMinute),
    quietFrom: draft.quietFrom ? `${draft.quietFrom}:00` : null,
    quietTo: draft.quietTo ? `${draft.quietTo}:00` : null,
  }
}

export const noticeKinds: readonly NonNullable<RouteDocument['notices']>[number][] = ['opened', 'reminder', 'late', 'closed', 'reportReady', 'failed']

export type RouteDraft = Required<RouteDocument>

export const draftOfRoute = (route?: RouteDocument): RouteDraft => ({
  id: route?.id ?? '', atLeast: route?.atLeast ?? 'blue', tiers: [...(route?.tiers ?? [])], areas: [...(route?.areas ?? [])], industries: [...(route?.industries ?? [])],
  rules: [...(route?.rules ?? [])], notices: [...(route?.notices ?? [])], to: route?.to.map(target => ({ ...target })) ?? [{ channel: '', recipient: '' }], enabled: route?.enabled ?? true,
})

/** A robot or a webhook has one receiver, whatever was typed before the channel was chosen. */
export const routeOf = (draft: RouteDraft, kindOf: (channel: string) => ChannelKind | undefined): RouteDocument => ({
  ...draft,
  to: draft.to.map(({ channel, recipient }): RouteTarget => ({ channel, recipient: isPersonal(kindOf(channel)) ? (recipient ?? '').trim() : '' })),
})
