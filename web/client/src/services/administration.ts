/** The HTTP API of accounts, the roster, keys, the record of who did what, and notifications. */
import type {
  AccountEdit, AccountRequest, AccountView, ApiKeyRequest, ApiKeyView, AuditEntry, AuthenticatorKey, ChannelDocument, ChannelStanding, ChannelVersion, InboxEntry, MessageView, NewApiKey,
  NamedCode, NotificationItem, Page, PasswordChange, RecoveryCodes, RosterAddition, RosterEdit, RosterEntry, RosterStanding, RouteDocument, RouteVersion, RuleName, SessionView, TryRunView,
} from './contracts'
import { newestOf } from '@/domain/versions'
import { deleteJson, getJson, postFile, postJson, putJson, type Query, send, url } from './http'

const account = (name: string) => `/api/accounts/${encodeURIComponent(name)}`

export const listAccounts = (signal?: AbortSignal) => getJson<AccountView[]>('/api/accounts', {}, signal)

export const addAccount = (request: AccountRequest) => postJson<AccountView>('/api/accounts', request)

export const editAccount = (name: string, edit: AccountEdit) => putJson<AccountView>(account(name), edit)

export const resetPassword = (name: string, password: string) => postJson<AccountView>(`${account(name)}/password`, { password })

export const unlockAccount = (name: string) => postJson<AccountView>(`${account(name)}/unlock`, {})

const rosterLine = (code: string) => `/api/roster/${encodeURIComponent(code)}`

export const listRoster = (query: Query, signal?: AbortSignal) => getJson<Page<RosterEntry>>('/api/roster', query, signal)

export const getRosterLine = (code: string, signal?: AbortSignal) => getJson<RosterStanding>(rosterLine(code), {}, signal)

export const addToRoster = (line: RosterEdit) => postJson<RosterStanding>('/api/roster', line)

export const editRoster = (code: string, line: RosterEdit) => putJson<RosterStanding>(rosterLine(code), line)

export const addRosterFile = (file: File, why: string) => postFile<RosterAddition>(url('/api/roster/file', { why }), file)

export const listKeys = (signal?: AbortSignal) => getJson<ApiKeyView[]>('/api/keys', {}, signal)

export const addKey = (request: ApiKeyRequest) => postJson<NewApiKey>('/api/keys', request)

export const revokeKey = (id: string) => deleteJson<ApiKeyView>(`/api/keys/${encodeURIComponent(id)}`)

export const listAudit = (query: Query, signal?: AbortSignal) => getJson<AuditEntry[]>('/api/audit', query, signal)

export const auditFile = (query: Query) => url('/api/audit/export', query)

export const listChannels = (signal?: AbortSignal) => getJson<ChannelVersion[]>('/api/notifications/channels', {}, signal)

export const saveChannel = (channel: ChannelDocument) => postJson<ChannelVersion>('/api/notifications/channels', channel)

export const listEndpoints = (signal?: AbortSignal) => getJson<string[]>('/api/notifications/endpoints', {}, signal)

export const listStanding = (signal?: AbortSignal) => getJson<ChannelStanding[]>('/api/notifications/standing', {}, signal)

export const listRoutes = (signal?: AbortSignal) => getJson<RouteVersion[]>('/api/notifications/routes', {}, signal)

export const saveRoute = (route: RouteDocument) => postJson<RouteVersion>('/api/notifications/routes', route)

/** Rules in force. */
export const listRuleNames = async (signal?: AbortSignal): Promise<NamedCode[]> =>
  newestOf(await getJson<RuleName[]>('/api/rules', {}, signal)).filter(one => one.state === 'enabled').map(({ id, rule }) => ({ code: id, name: rule.name }))

export const listMessages = (query: Query, signal?: AbortSignal) => getJson<MessageView[]>('/api/notifications/messages', query, signal)

export const listItems = (no: number, signal?: AbortSignal) => getJson<NotificationItem[]>(`/api/notifications/messages/${no}/items`, {}, signal)

export const resend = (no: number) => send('POST', `/api/notifications/messages/${no}/resend`)

export const tryNotifications = (warning: string, signal?: AbortSignal) => getJson<TryRunView[]>('/api/notifications/try', { warning }, signal)

export const listInbox = (query: Query, signal?: AbortSignal) => getJson<InboxEntry[]>('/api/notifications/inbox', query, signal)

/** @param keys all when absent. */
export const markRead = (keys?: string[]) => postJson<number>('/api/notifications/inbox/read', keys ?? null)

export const changePassword = (change: PasswordChange) => postJson<SessionView>('/api/session/password', change)

export const beginAuthenticator = () => postJson<AuthenticatorKey>('/api/session/authenticator', {})

export const verifyAuthenticator = (code: string) => postJson<RecoveryCodes>('/api/session/authenticator/verify', { code })

export const removeAuthenticator = (code: string) => postJson('/api/session/authenticator/remove', { code })
