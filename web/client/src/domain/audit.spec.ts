import { describe, expect, it } from 'vitest'
import { auditQuery } from './audit'

describe('a question to the record', () => {
  it('takes days as those of Shanghai, the last one whole', () => {
    expect(auditQuery({ who: ' li ', what: '', kind: 'command', from: '2026-03-01', to: '2026-03-02' })).toEqual({
      who: 'li', what: '', kind: 'command', from: '2026-03-01T00:00:00+08:00', through: '2026-03-02T23:59:59.999+08:00',
    })
    expect(auditQuery({ who: '', what: '', kind: '', from: '', to: '' })).toEqual({ who: '', what: '', kind: '', from: '', through: '' })
  })
})
