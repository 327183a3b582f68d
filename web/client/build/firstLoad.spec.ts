import { describe, expect, it } from 'vitest'
import { firstLoad } from './firstLoad'

describe('the first load', () => {
  it('is the entry with all that it imports and their styles, each once, and nothing that is loaded later', () => {
    expect(firstLoad([
      { fileName: 'index.js', isEntry: true, imports: ['vendor.js', 'element.js'], css: ['index.css'] },
      { fileName: 'vendor.js' },
      { fileName: 'element.js', imports: ['vendor.js'], css: ['element.css'] },
      { fileName: 'charts.js', imports: ['vendor.js'] },
    ])).toEqual(['index.js', 'index.css', 'vendor.js', 'element.js', 'element.css'])
  })
})
