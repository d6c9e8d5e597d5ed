import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileFolder } from '../../src/build/compile-folder.ts'
import { diagnosticLine, isError } from '../../src/build/diagnostic-text.ts'
import { PROJECT_CODEBOOK, readAnalystFile, readSeedFolder } from '../../src/build/seed-folder.ts'

const FEED = '-\nSome 700 barges left\nSome 700 barges left the delta.\nJune 20, 2025'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tallywire-folder-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

describe('a folder of seeds', () => {
  it('gives its .txt files sorted by name, and nothing else', async () => {
    for (const name of ['b.txt', 'a.txt', 'B.txt', '.hidden.txt', 'a.txt~']) writeFileSync(join(dir, name), FEED)
    const { seeds, corrections, diagnostics } = await readSeedFolder(dir)
    expect(seeds.map(({ file }) => file)).toEqual(['B.txt', 'a.txt', 'b.txt'])
    expect(corrections).toBeNull()
    expect(diagnostics).toEqual([])
  })

  it('opens its files one after the other, however many there are', async () => {
    const { readFile } = fs
    let [open, most, reads] = [0, 0, 0]
    const counted = (...args: Parameters<typeof readFile>): ReturnType<typeof readFile> => {
      most = Math.max(most, (open += 1))
      reads += 1
      return readFile(...args).finally(() => (open -= 1))
    }
    for (let at = 0; at < 20; at += 1) writeFileSync(join(dir, `${at}.txt`), FEED)
    try {
      Object.assign(fs, { readFile: counted })
      syncBuiltinESMExports()
      await readSeedFolder(dir)
    } finally {
      Object.assign(fs, { readFile })
      syncBuiltinESMExports()
    }
    expect({ most, reads }).toEqual({ most: 1, reads: 21 })
  })

  it('says what lies there and is not read, with the way on', async () => {
    for (const name of ['a.txt', 'g.TXT', 'h.text', 'i.md', 'codebook.yml', 'Corrections.yaml', '#a.txt#', '~$k.docx', 'a.txt.swp', '.DS_Store']) writeFileSync(join(dir, name), FEED)
    mkdirSync(join(dir, 'sub'))
    mkdirSync(join(dir, 'pictures'))
    writeFileSync(join(dir, 'sub/l.txt'), FEED)
    writeFileSync(join(dir, 'pictures/p.png'), FEED)
    expect((await readSeedFolder(dir)).diagnostics.map(diagnosticLine)).toEqual([
      `${dir}/Corrections.yaml:1:1: warning: not read: rename it to corrections.yaml`,
      `${dir}/codebook.yml:1:1: warning: not read: rename it to codebook.yaml; until then the codebook of this project is used`,
      `${dir}/g.TXT:1:1: warning: not read: only files that end in .txt, in small letters, are; rename it to "g.txt"`,
      `${dir}/h.text:1:1: warning: not read: only files that end in .txt, in small letters, are; rename it to "h.txt"`,
      `${dir}/i.md:1:1: info: not read: only files that end in .txt are; if this is a text, save it as one`,
      `${dir}/sub:1:1: warning: folders are not read; move its texts one folder up: "l.txt"`,
    ])
  })

  it('says what it has where no seed is', async () => {
    writeFileSync(join(dir, 'codebook.yaml'), '')
    const lines = async (): Promise<string[]> => (await compileFolder(dir)).diagnostics.filter(isError).map(diagnosticLine)
    expect(await lines()).toEqual([`${dir}:1:1: error: no seed file: put at least one .txt file into the folder`])
    for (const name of 'abcdefg') writeFileSync(join(dir, `${name}.md`), FEED)
    expect(await lines()).toEqual([expect.stringMatching(/into the folder; it has only "a.md", "b.md", "c.md", "d.md", "e.md" and 2 more$/)])
  })

  it.each([
    ['is not there', 'nowhere', 'it is not there'],
    ['is a file', 'a.txt', 'it is no folder, or lies in what is none'],
  ])('has one error when it %s', async (_, name, why) => {
    writeFileSync(join(dir, 'a.txt'), FEED)
    const { diagnostics } = await compileFolder(join(dir, name))
    expect(diagnostics.map(diagnosticLine).filter((line) => line.includes('error'))).toEqual([`${dir}/${name}:1:1: error: the folder of seeds cannot be read: ${why}`])
  })

  it.each([
    ['is not there', 'nowhere.yaml', 'it is not there'],
    ['is a folder', '.', 'it is a folder'],
  ])('has an error for an analyst’s file that %s', async (_, name, why) => {
    const { written, diagnostics } = await readAnalystFile(join(dir, name))
    expect([written.text, ...diagnostics.map(({ text }) => text)]).toEqual(['', `the file cannot be read: ${why}`])
  })

  it('has its own codebook and corrections, or else the project’s codebook', async () => {
    expect((await readSeedFolder(dir)).codebook.path).toBe(PROJECT_CODEBOOK)
    writeFileSync(join(dir, 'codebook.yaml'), 'topics: []')
    writeFileSync(join(dir, 'corrections.yaml'), '[]')
    const { codebook, corrections } = await readSeedFolder(dir)
    expect(codebook).toEqual({ file: 'codebook.yaml', path: join(dir, 'codebook.yaml'), text: 'topics: []' })
    expect(corrections?.path).toBe(join(dir, 'corrections.yaml'))
  })

  it('says that it does not follow a link or read a folder', async () => {
    mkdirSync(join(dir, 'folder.txt'))
    symlinkSync('/etc/hostname', join(dir, 'link.txt'))
    writeFileSync(join(dir, 'a.txt'), FEED)
    const { bundle, diagnostics } = await compileFolder(dir)
    expect(bundle.documents.map(({ file }) => file)).toEqual(['a.txt'])
    expect(diagnostics.map(diagnosticLine)).toEqual(
      expect.arrayContaining([
        `${dir}/folder.txt:1:1: warning: not a plain file: links and folders are not read`,
        `${dir}/link.txt:1:1: warning: not a plain file: links and folders are not read`,
      ]),
    )
  })

  it.each(['codebook.yaml', 'corrections.yaml'])('has an error when its %s is a link, and does not read it', async (name) => {
    writeFileSync(join(dir, 'a.txt'), FEED)
    writeFileSync(join(dir, 'elsewhere'), 'topicz: [')
    symlinkSync(join(dir, 'elsewhere'), join(dir, name))
    const { folder, diagnostics } = await compileFolder(dir)
    expect(folder.codebook.path).toBe(PROJECT_CODEBOOK)
    expect(folder.corrections).toBeNull()
    expect(diagnostics.filter(isError).map(diagnosticLine)).toEqual([`${dir}/${name}:1:1: error: not a plain file: links and folders are not read`])
  })

  it.each([
    ['codebook.yaml', 'topics:\n  - { id: a, label: Caf', ', terms: [x] }'],
    ['corrections.yaml', 'reports:\n  - { text: some, reason: Caf', ', by: a, earliest: 2025-06-01, latest: 2025-06-01 }'],
  ])('has an error where its %s is no UTF-8', async (name, before, after) => {
    writeFileSync(join(dir, 'a.txt'), FEED)
    writeFileSync(join(dir, name), Buffer.concat([Buffer.from(before), Buffer.from([0xe9]), Buffer.from(after)]))
    const { diagnostics, bundle } = await compileFolder(dir)
    const column = (before.split('\n')[1] ?? '').length + 1
    expect(diagnostics.filter(isError).map(diagnosticLine)).toEqual([`${dir}/${name}:2:${column}: error: not valid UTF-8: save the file as UTF-8`])
    expect(bundle.diagnostics.filter(isError)).toEqual([expect.not.objectContaining({ path: expect.anything() as unknown })])
  })

  it('compiles to the same bytes wherever it lies', async () => {
    const places = ['one', 'two/deeper'].map((name) => join(dir, name))
    for (const place of places) {
      mkdirSync(place, { recursive: true })
      writeFileSync(join(place, 'a.txt'), FEED)
    }
    const [here, there] = [await compileFolder(places[0] ?? ''), await compileFolder(places[1] ?? '')]
    expect(here.json).toBe(there.json)
    expect(here.hash).toBe(there.hash)
  })

  it('places a problem of the codebook in the file that was read', async () => {
    writeFileSync(join(dir, 'a.txt'), FEED)
    writeFileSync(join(dir, 'codebook.yaml'), 'topicz: []')
    const { diagnostics } = await compileFolder(dir)
    expect(diagnostics.map(diagnosticLine)[0]).toMatch(new RegExp(`^${dir}/codebook\\.yaml:1:1: error: unknown key "topicz"`))
  })
})
