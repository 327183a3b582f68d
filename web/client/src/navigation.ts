import type { Permission } from '@/services/contracts'

export interface Entry {
  /** Its page lies at /section, its routes say it as meta.section, its name is nav.section. */
  readonly section: string
  /** Without it the entry is not shown. */
  readonly permission: Permission
  /** A path on a grid of 24, drawn as a line. */
  readonly icon: string
}

/** The navigation in its order. An entry is one line here and its name in i18n; it shows once its route is there. */
export const navigation = {
  watch: [
    { section: 'overview', permission: 'readBulletin', icon: 'M4 4h7v7H4zM13 4h7v4h-7zM13 11h7v9h-7zM4 14h7v6H4z' },
    { section: 'warnings', permission: 'read', icon: 'M6 17v-6a6 6 0 1 1 12 0v6l2 2H4zM10 21h4' },
    { section: 'work', permission: 'read', icon: 'M9 4h6v3H9zM9 5.5H6V20h12V5.5h-3M9 13.5l2 2 4-4' },
  ],
  analysis: [
    { section: 'areas', permission: 'readBulletin', icon: 'M4 20V10h4v10M10 20V4h4v16M16 20v-7h4v7M3 20h18' },
    { section: 'ranking', permission: 'readBulletin', icon: 'M8 4h8v6a4 4 0 0 1-8 0zM8 6H4.5c0 3 1.5 4.5 4 5M16 6h3.5c0 3-1.5 4.5-4 5M12 14v4M8 20h8' },
    { section: 'reports', permission: 'readBulletin', icon: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6' },
  ],
  firms: [
    { section: 'enterprises', permission: 'read', icon: 'M4 20V9l6 4V9l6 4V4h4v16zM8 17h1M13 17h1' },
    { section: 'filing', permission: 'file', icon: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4M13 20h7' },
    { section: 'reporting', permission: 'read', icon: 'M12 4a8 8 0 1 0 8 8M12 8v4l3 2M16 5l2 2 4-4' },
  ],
  service: [
    { section: 'rules', permission: 'readBulletin', icon: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4' },
    { section: 'jobs', permission: 'readCity', icon: 'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM12 7v5l3 3' },
    { section: 'admin', permission: 'administer', icon: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4' },
  ],
} as const satisfies Record<string, readonly Entry[]>

export type Group = keyof typeof navigation
export type Section = (typeof navigation)[Group][number]['section']

export const pathOf = (section: Section) => (section === 'overview' ? '/' : `/${section}`)

/** What of the navigation a user may use and has a page, group by group. */
export function navigationFor(may: (permission: Permission) => boolean, hasPage: (path: string) => boolean) {
  return (Object.keys(navigation) as Group[])
    .map(group => ({ group, entries: within(group).filter(({ section, permission }) => may(permission) && hasPage(pathOf(section))) }))
    .filter(({ entries }) => entries.length)
}

const within = (group: Group): readonly (Entry & { section: Section })[] => navigation[group]
