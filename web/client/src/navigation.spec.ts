import { describe, expect, it } from 'vitest'
import { navigationFor, pathOf } from './navigation'

const sections = (groups: ReturnType<typeof navigationFor>) => groups.flatMap(({ entries }) => entries.map(({ section }) => section))

describe('the navigation', () => {
  it('begins with the overview, which is the first page', () => {
    expect(sections(navigationFor(() => true, () => true))[0]).toBe('overview')
    expect(pathOf('overview')).toBe('/')
    expect(pathOf('warnings')).toBe('/warnings')
  })

  it('shows only what the user may do', () => {
    const shown = sections(navigationFor(permission => permission === 'read' || permission === 'file', () => true))
    expect(shown).toContain('filing')
    expect(shown).not.toContain('overview')
    expect(shown).not.toContain('admin')
  })

  it('shows no page that is not there, and no group without one', () => {
    expect(navigationFor(() => true, path => path === '/jobs')).toMatchObject([{ group: 'service', entries: [{ section: 'jobs' }] }])
  })
})
