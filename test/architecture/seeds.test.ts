import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root, sourcesOf } from './sources.ts'

/** So many words in a row are a quotation. */
const RUN = 6

/** Runs of words and numbers, whatever stands between them. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
}

/** What a text quotes of the seeds. */
function quoterOf(seeds: readonly string[]): (text: string) => string[] {
  const told = new Set(seeds.flatMap(runsOf))
  return (text) => runsOf(text).filter((run) => told.has(run))
}

const seeds = readdirSync(join(root, 'seeds')).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(root, 'seeds', name), 'utf8'))

it('no rule is written for a sentence of the seeds: the code quotes none, its comments neither', () => {
  expect(seeds.length).toBeGreaterThan(1)
  const quote = quoterOf(seeds)
  expect(Object.entries(sourcesOf('src')).flatMap(([path, text]) => quote(text).map((run) => `${path}: ${run}`))).toEqual([])
})

it.each([
  ['/** "Chile has sent 40 boats north, too" */', ['chile has sent 40 boats north']],
  ["// Chile's 40 boats went north", []],
])('a quotation is found, and what only says the same is none: %s', (text, found) => {
  expect(quoterOf(['On Monday, Chile has sent 40 boats\nnorth.'])(text)).toEqual(found)
})
