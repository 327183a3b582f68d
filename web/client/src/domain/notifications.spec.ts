import { describe, expect, it } from 'vitest'
import { channelOf, draftOfChannel, draftOfRoute, routeOf } from './notifications'

describe('a channel in a form', () => {
  it('goes back as it came, with what the form does not show', () => {
    const channel = { id: 'robot', kind: 'dingTalk' as const, endpoint: 'ding', language: 'en', groupSeconds: 5, line: '{level}', quietFrom: '22:00:00', quietTo: '07:00:00', perMinute: 10, enabled: false }
    expect(channelOf(draftOfChannel(channel))).toEqual(channel)
  })

  it('has no endpoint in the application, and nothing where nothing was typed', () => {
    expect(channelOf({ ...draftOfChannel(), id: 'app', endpoint: 'left over' })).toMatchObject({ id: 'app', kind: 'inApp', endpoint: '', perMinute: null, quietFrom: null, quietTo: null })
  })
})

describe('a route in a form', () => {
  it('names a recipient only where the channel tells persons', () => {
    const draft = { ...draftOfRoute(), id: 'all', to: [{ channel: 'mail', recipient: ' a@b.cn ' }, { channel: 'robot', recipient: 'left over' }] }
    expect(routeOf(draft, channel => (channel === 'mail' ? 'email' : 'dingTalk')).to).toEqual([{ channel: 'mail', recipient: 'a@b.cn' }, { channel: 'robot', recipient: '' }])
  })

  it('keeps the notices that it tells', () => {
    const route = { id: 'late', notices: ['late' as const], to: [{ channel: 'robot', recipient: '' }] }
    expect(routeOf(draftOfRoute(route), () => 'dingTalk').notices).toEqual(['late'])
  })

  it('is edited on a copy', () => {
    const route = { id: 'all', to: [{ channel: 'mail', recipient: 'a@b.cn' }] }
    draftOfRoute(route).to[0]!.channel = 'other'
    expect(route.to[0]!.channel).toBe('mail')
  })
})
