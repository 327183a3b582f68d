import { describe, expect, it } from 'vitest'
import type { MuteVersion } from '@/services/contracts'
import { endedBy, freeId, muteEntries } from './mutes'

const mute = (id: string, version: number, from: string, to: string): MuteVersion => ({ id, version, state: 'enabled', mute: { id, from, to, reason: 'r' }, at: '2026-05-01T00:00:00Z', by: 'b' })

describe('mutes', () => {
  it('have ended when they were taken back, whatever their window', () => {
    const [entry] = muteEntries([mute('a', 1, '2026-05-01', '2026-05-31'), { ...mute('a', 2, '2026-05-01', '2026-05-31'), state: 'retired' }], '2026-05-10')
    expect(entry?.standing).toBe('ended')
  })

  it('stand by the day, those that hold first', () => {
    const entries = muteEntries([mute('a', 1, '2026-01-01', '2026-02-01'), mute('b', 1, '2026-06-01', '2026-07-01'), mute('c', 1, '2026-05-01', '2026-05-31')], '2026-05-31')
    expect(entries.map(({ newest, standing }) => `${newest.id} ${standing}`)).toEqual(['c active', 'b upcoming', 'a ended'])
  })

  it('hold by their newest version', () => {
    expect(muteEntries([mute('a', 1, '2026-05-01', '2026-05-31'), mute('a', 2, '2026-05-01', '2026-05-03')], '2026-05-20')).toMatchObject([{ newest: { version: 2 }, standing: 'ended' }])
  })

  it('are over once they are taken back', () => {
    expect(muteEntries([{ ...mute('a', 2, '2026-05-01', '2026-05-31'), state: 'retired' }], '2026-05-20')).toMatchObject([{ standing: 'ended' }])
  })

  it('get a name that is free', () => {
    expect([freeId('m', []), freeId('m', ['m', 'm-2'])]).toEqual(['m', 'm-3'])
  })

  it('end today', () => {
    expect(endedBy(mute('a', 1, '2026-05-01', '2026-05-31').mute, '2026-05-20').to).toBe('2026-05-20')
  })
})
