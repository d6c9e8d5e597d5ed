import swc from '@swc/core'
import { expect, it } from 'vitest'
import { sourcesOf, type Sources } from './sources.ts'

/** The patterns of a module, however they are spelt. */
function patternsOf(path: string, text: string): RegExp[] {
  const found: RegExp[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk)
    else if (typeof node === 'object' && node !== null) {
      if ('pattern' in node && 'flags' in node && 'type' in node && node.type === 'RegExpLiteral') found.push(new RegExp(String(node.pattern), String(node.flags).replace('g', '')))
      else Object.values(node).forEach(walk)
    }
  }
  walk(swc.parseSync(text, { syntax: 'typescript', tsx: path.endsWith('.tsx') }).body)
  return found
}

/** Who has a pattern that takes the first and none of the others. */
function holders(sources: Sources, taken: string, others: readonly string[]): string[] {
  const isSuch = (pattern: RegExp): boolean => pattern.test(taken) && !others.some((text) => pattern.test(text))
  return Object.entries(sources).flatMap(([path, text]) => (patternsOf(path, text).some(isSuch) ? [path] : []))
}

const DAY = ['2025-06-14', '', '2025', '2025-06', '06-14', 'XXXX-06-14', '2025/06/14'] as const
const MONEY = ['USD', '', 'US', 'usd', 'count'] as const

it.each<[string, readonly [string, ...string[]], string]>([
  ['what a day looks like', DAY, 'src/lib/days.ts'],
  ['whether a unit is money', MONEY, 'src/lib/money.ts'],
])('%s stands once', (_, [taken, ...others], home) => {
  expect(holders(sourcesOf('src'), taken, others)).toEqual([home])
})

it.each([
  [DAY, String.raw`/^\d{4}-\d{2}-\d{2}$/`],
  [DAY, String.raw`/^(\d\d\d\d)-(\d\d)-(\d\d)$/u`],
  [DAY, '/[0-9]{4}(?:-[0-9]{2}){2}/g'],
  [MONEY, '/^[A-Z]{3}$/'],
  [MONEY, String.raw`/\p{Lu}{3}/u`],
])('is found in another spelling (%#)', ([taken, ...others], pattern) => {
  expect(holders({ 'src/a.ts': `const here = (text: string) => ${pattern}.test(text)` }, taken, others)).toEqual(['src/a.ts'])
})

it.each([
  ['the list that a map holds', /\.set\(([^()]+), \[\.\.\.\(\w+\.get\(\1\) \?\? \[\]\)/, []],
  ['what the query calls the facets', /certainty: 'sure'/, ['src/select/url.ts']],
  ['days of which nothing is known', /: DayBounds = \{ earliest: null, latest: null \}/, ['src/lib/bounds.ts']],
  ['that a bundle has another version', /'wrong-version', found/, ['src/bundle/decode.ts']],
  ['what day it is', /new Date\(\)|Date\.now\(\)/, ['src/export/page.ts']],
])('%s stands once', (_, pattern, homes) => {
  expect(Object.entries(sourcesOf('src')).flatMap(([path, text]) => (pattern.test(text) ? [path] : []))).toEqual(homes)
})
