import type { Query } from '@/services/http'

export type AuditFields = Record<'who' | 'what' | 'kind' | 'from' | 'to', string>

/** What the server is asked for. Days are those of Shanghai, the last one whole. */
export const auditQuery = ({ who, what, kind, from, to }: AuditFields): Query => ({
  who: who.trim(),
  what: what.trim(),
  kind,
  from: from && `${from}T00:00:00+08:00`,
  through: to && `${to}T23:59:59.999+08:00`,
})
