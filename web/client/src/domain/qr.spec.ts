import { describe, expect, it } from 'vitest'
import { qrPath } from './qr'

describe('a QR code', () => {
  it('has a quiet zone of four modules and the finder pattern in its corner', () => {
    const { size, path } = qrPath('otpauth://totp/Monitor:li?secret=ABCDEFGHIJKLMNOP&issuer=Monitor&digits=6')
    expect((size - 8 - 17) % 4).toBe(0)
    expect(path).not.toMatch(/M[0-3] /)
    for (const module of ['M4 4h', 'M10 4h', 'M4 10h', 'M10 10h', 'M7 7h']) expect(path).toContain(module)
    expect(path).not.toContain('M5 5h')
  })
})
