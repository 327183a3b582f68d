import type { Warning } from '@/services/contracts'

export interface Related {
  /** About the same subject. */
  same: Warning[]
  /** About others of its industry, gravest first. */
  industry: Warning[]
}

/** @param open The list in reading order. */
export function relatedTo({ id, subjectKind, subject, industry }: Warning, open: readonly Warning[]): Related {
  const isSame = (one: Warning) => one.subject === subject && one.subjectKind === subjectKind
  const others = open.filter(one => one.id !== id)
  return {
    same: others.filter(isSame),
    industry: industry ? others.filter(one => one.industry === industry && !isSame(one)) : [],
  }
}
