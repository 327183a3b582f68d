import { describe, expect, it } from 'vitest'
import en from './en'
import zh from './zh-CN'

interface Tree {
  [key: string]: string | Tree
}

const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`)))
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort()

describe('the two languages', () => {
  const english = new Map(flat(en))

  it('have the same messages with the same holes', () => {
    const chinese = flat(zh)
    expect([...english.keys()].sort()).toEqual(chinese.map(([key]) => key).sort())
    for (const [key, text] of chinese) expect(holes(english.get(key)!), key).toEqual(holes(text))
  })

  it('leave no Chinese in English', () => {
    for (const [key, text] of english) expect(text, key).not.toMatch(/[一-鿿]/)
  })
})
