import { describe, expect, it } from 'vitest'
import { whyNoUnit } from '../../src/compiler/codebook/known-units.ts'
import { compile } from '../../src/compiler/compile.ts'
import { compileSeeds } from '../fixtures/seeds.ts'

const FEED = '-\nSome 700 barges left\nSome 700 barges left the delta.\nJune 20, 2025'

const infos = (codebook: string): string[] =>
  compile({ seeds: [{ file: 'a.txt', bytes: new TextEncoder().encode(FEED) }], codebook: { file: 'codebook.yaml', text: codebook } })
    .diagnostics.filter(({ severity }) => severity === 'info')
    .map(({ line, column, text }) => `${line}:${column} ${text}`)

describe('what of a codebook nothing matches', () => {
  it('is said once for all measures, all topics and all sources, at the first of them, with five names', () => {
    const measures = 'abcdefg'.split('').map((id) => `  - { id: ${id}, title: X, kind: level, figures: [{ id: x, match: [{ counted: [ox] }] }] }\n`)
    const topics = '  - { id: river, label: River, terms: [barge] }\n  - { id: zoo, label: Zoo, terms: [zebra] }\n'
    const sources = '  - { files: "*.txt", publisher: P }\n  - { files: "b*.txt", publisher: Q }\n'
    expect(infos(`topics:\n${topics}sources:\n${sources}measures:\n${measures.join('')}`)).toEqual([
      '8:7 no figure of this corpus matches 7 of the 7 measures: "a", "b", "c", "d", "e" and 2 more',
      '3:7 no report of this corpus has 1 of the 2 topics: "zoo"',
      '6:7 no seed is called "b*.txt"',
    ])
  })
})

it('every unit that figures have is known', () => {
  const units = new Set(compileSeeds().quantities.map(({ unit }) => unit))
  expect([...units].filter((unit) => whyNoUnit(unit) !== null)).toEqual([])
})
