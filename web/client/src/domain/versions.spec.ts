import { describe, expect, it } from 'vitest'
import { newestOf } from './versions'

describe('versions', () => {
  it('are told by the newest of each document, whatever their order', () => {
    const versions = [{ id: 'b', version: 2 }, { id: 'a', version: 1 }, { id: 'b', version: 1 }, { id: 'b', version: 10 }]
    expect(newestOf(versions)).toEqual([{ id: 'a', version: 1 }, { id: 'b', version: 10 }])
  })
})
