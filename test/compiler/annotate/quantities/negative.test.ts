import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotate, numbersOf } from './numbers-of.ts'

const FOLDER = join(import.meta.dirname, '../../../negative')
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))

it('has a corpus', () => expect(files.length).toBeGreaterThan(0))

describe.each(files)('%s', (name) => {
  const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n').filter(Boolean)

  it.each(lines)('%s', (line) => {
    expect(numbersOf(line)).toEqual([])
    expect(annotate(line).rows.every((row) => row.disposition !== 'unaccounted')).toBe(true)
  })
})
