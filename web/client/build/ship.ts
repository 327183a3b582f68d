import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'
import type { Plugin } from 'vite'
import { firstLoad, type Piece } from './firstLoad.ts'

const worthwhile = 1024
const packs = [
  ['br', (content: Buffer) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })],
  ['gz', (content: Buffer) => promisify(gzip)(content, { level: 9 })],
] as const

/**
 * Lays beside every file of the bundle its compressed forms, which the server hands out, and breaks the build when the first load
 * weighs more than it may, or holds what only some pages need.
 * @param limit Bytes of the first load, compressed with gzip.
 * @param later Names of chunks that must not be in it.
 */
export function ship(limit: number, later: readonly string[]): Plugin {
  return {
    name: 'ship',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const weights = new Map<string, number>()
      await Promise.all(Object.keys(bundle).filter(name => /\.(js|css)$/.test(name)).map(async name => {
        const content = await readFile(join(dir, name))
        for (const [suffix, pack] of packs) {
          const packed = await pack(content)
          if (suffix === 'gz') weights.set(name, packed.length)
          if (content.length >= worthwhile) await writeFile(join(dir, `${name}.${suffix}`), packed)
        }
      }))
      const pieces = Object.values(bundle).map((one): Piece => ({
        fileName: one.fileName,
        ...(one.type === 'chunk' ? { isEntry: one.isEntry, imports: one.imports, css: [...(one.viteMetadata?.importedCss ?? [])] } : {}),
      }))
      const first = firstLoad(pieces)
      const weight = first.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)
      this.info(`first load: ${(weight / 1000).toFixed(1)} kB compressed, of ${limit / 1000} kB that it may have`)
      if (!first.length || weight > limit) this.error(`The first load weighs ${weight} bytes compressed, more than ${limit}: ${first.map(name => `${name} ${weights.get(name)}`).join(', ')}`)
      const early = first.find(name => later.some(chunk => name.includes(`/${chunk}-`)))
      if (early) this.error(`${early} is part of the first load: a page that is loaded at once imports it.`)
    },
  }
}
