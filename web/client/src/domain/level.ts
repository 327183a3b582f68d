import type { Level } from '@/services/contracts'

/** Levels that warn, grave to mild: the order people read them in. */
export const gravestFirst = ['red', 'orange', 'yellow', 'blue'] as const satisfies Level[]

export type OpenLevel = (typeof gravestFirst)[number]

const gravity: Record<Level, number> = { none: 0, blue: 1, yellow: 2, orange: 3, red: 4 }

const numeral: Record<Level, string> = { none: '', blue: 'Ⅳ', yellow: 'Ⅲ', orange: 'Ⅱ', red: 'Ⅰ' }

/** 4 is the gravest. */
export const gravityOf = (level: Level) => gravity[level]

/** Ⅰ is the gravest, as emergency plans number them. */
export const numeralOf = (level: Level) => numeral[level]

export const isOpenLevel = (text: string): text is OpenLevel => (gravestFirst as readonly string[]).includes(text)
