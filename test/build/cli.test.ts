import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decodeBundle } from '../../src/bundle/decode.ts'

const ROOT = resolve(import.meta.dirname, '../..')

interface Run {
  code: number
  out: string
  err: string
}

function run(script: string, args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((done) => {
    const child = execFile(process.execPath, ['--import', 'tsx', `src/build/${script}`, ...args], { cwd: ROOT, maxBuffer: 1e9, env: { ...process.env, ...env } }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
    child.stdin?.end(input)
  })
}

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tallywire-cli-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

describe('npm run compile', () => {
  it('writes a bundle that the page can read, and reports on it', async () => {
    const out = join(dir, 'bundle.json')
    const { code, out: report } = await run('compile-cli.ts', ['--seeds', 'seeds', '--out', out])
    expect(code).toBe(0)
    expect(decodeBundle(JSON.parse(readFileSync(out, 'utf8'))).kind).toBe('ok')
    for (const line of [
      /^codebook +seeds\/codebook\.yaml$/m,
      /^\S+\.txt +digest +10( +\d+){4}$/m,
      /^\S+\.txt +dated-feed +15 +0 +0 +\d+ +\d+$/m,
      /^Troops deployed abroad\b.* \d+$/m,
      /^numerals +\d+$/m,
      /^other +\d+ +[\d.]+%$/m,
      /^unaccounted +0 +0\.0%$/m,
      /^0 articles without a topic$/m,
    ]) {
      expect(report).toMatch(line)
    }
  })

  it('says every error with its place, writes nothing and exits with 1', async () => {
    writeFileSync(join(dir, 'a.txt'), '')
    writeFileSync(join(dir, 'b.txt'), '-\nBarges left\nSome barges left.\nJune 31, 2025')
    const out = join(dir, 'bundle.json')
    const { code, out: report, err } = await run('compile-cli.ts', ['--seeds', dir, '--out', out])
    expect(code).toBe(1)
    expect(err).toContain(`${dir}/a.txt:1:1: error: the file is empty`)
    expect(err).toMatch(new RegExp(`${dir}/b\\.txt:4:1: error: "June 31, 2025"`))
    expect(report).toBe('')
    expect(existsSync(out)).toBe(false)
  })

  it('never writes over what it reads, whatever leads there', async () => {
    const seed = '-\nBarges left\nSome barges left.\nJune 30, 2025'
    writeFileSync(join(dir, 'a.txt'), seed)
    symlinkSync(join(dir, 'a.txt'), join(dir, 'link.json'))
    for (const name of ['a.txt', 'link.json', 'new.txt', 'codebook.yaml', 'corrections.yaml']) {
      const { code, err } = await run('compile-cli.ts', ['--seeds', dir, '--out', join(dir, name)])
      expect([name, code]).toEqual([name, 2])
      expect(err).toContain(`${dir}/${name}:1:1: error: this file is read, as a seed, a codebook or corrections, and is never overwritten`)
    }
    expect((await run('compile-cli.ts', ['--seeds', dir, '--out', 'seeds/codebook.yaml'])).code).toBe(2)
    expect(readFileSync(join(dir, 'a.txt'), 'utf8')).toBe(seed)
    expect(existsSync(join(dir, 'new.txt'))).toBe(false)
  }, 60_000)

  it('says of a file that it cannot write before the work, and with all else', async () => {
    writeFileSync(join(dir, 'a.txt'), '')
    const { code, err } = await run('compile-cli.ts', ['--seeds', dir, '--out', join(dir, 'no/b.json')])
    expect(code).toBe(1)
    expect(err).toMatch(/^\S+b\.json:1:1: error: the file cannot be written: of its folder "\S+no": it is not there\n/)
    expect(err).toContain('a.txt:1:1: error: the file is empty')
    expect((await run('compile-cli.ts', ['--seeds', 'seeds', '--out', dir])).err).toContain('the file cannot be written: it is a folder; name a file in it')
  })

  it.each([
    ['no --out', ['--seeds', 'seeds']],
    ['an option that is none', ['--seeds', 'seeds', '--out', 'x', '--verbose']],
    ['a folder that is not there', ['--seeds', 'nowhere', '--out', '/dev/null']],
  ])('exits with 2 on %s', async (_, args) => {
    const { code, out, err } = await run('compile-cli.ts', args)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })
})

describe('npm run annotate', () => {
  it('answers each line in order, names bad ones on stderr and exits with 1', async () => {
    const input = '{"id":"a","text":"Two barges."}\nnope\n{"id":"b","text":"None."}\n'
    const { code, out, err } = await run('annotate-cli.ts', [], input)
    expect(code).toBe(1)
    expect(out.split('\n').map((line) => (line === '' ? '' : (JSON.parse(line) as { id: string }).id))).toEqual(['a', 'b', ''])
    expect(err).toMatch(/^line 2: /)
  })

  it('exits with 0 when all is well, and with 2 on an option that is none', async () => {
    expect(await run('annotate-cli.ts', [], '{"id":"a","text":"Two barges."}')).toMatchObject({ code: 0, err: '' })
    expect(await run('annotate-cli.ts', ['--verbose'])).toMatchObject({ code: 2, out: '' })
  })

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/build/annotate-cli.ts'], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.write('{"id":"first","text":"x"}\n')
    const first = await new Promise<string>((done) => child.stdout.once('data', (data: Buffer) => done(data.toString())))
    expect(first).toMatch(/^\{"id":"first"/)
    child.stdin.end()
    expect(await new Promise((done) => child.once('exit', done))).toBe(0)
  })

  it('stops quietly when nobody reads on', async () => {
    const input = join(dir, 'in.jsonl')
    writeFileSync(input, '{"id":"a","text":"Two barges left on Monday."}\n'.repeat(20_000))
    const command = `'${process.execPath}' --import tsx src/build/annotate-cli.ts <${input} | head -n 1`
    const { out, err } = await new Promise<{ out: string; err: string }>((done) => {
      execFile('bash', ['-c', command], { cwd: ROOT }, (_error, out, err) => done({ out, err }))
    })
    expect(out).toMatch(/^\{"id":"a".*\n$/)
    expect(err).toBe('')
  })
})

describe('npm run export', () => {
  it('makes a PNG of a chart', async () => {
    const file = join(dir, 'a.png')
    expect(await run('export-cli.ts', ['--chart', 'reports-by-topic', '--preset', 'column', '--out', file])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG')
  }, 60_000)

  it('takes the texts that the page is built from', async () => {
    writeFileSync(join(dir, 'a.txt'), '-\nTwo ships sink\nTwo missiles were fired on Monday, the army said.\nJune 20, 2025 -\n')
    const { code, out } = await run('export-cli.ts', ['--list'], '', { TALLYWIRE_SEEDS: dir })
    expect(code).toBe(0)
    expect(out).toMatch(/reports-by-topic/)
    expect(out).not.toMatch(/Casualties/)
    expect((await run('export-cli.ts', ['--list'])).out).toMatch(/Casualties/)
  }, 60_000)

  it.each([
    ['a chart that is not there', ['--chart', 'nope', '--out', 'a.png'], /^no chart "nope" in this view; there are:\n {2}\w+ {2}/],
    ['a preset that is not there', ['--chart', 'x', '--preset', 'poster', '--out', 'a.png'], /^no preset "poster"; there are: report, slide/],
    ['a file of another kind', ['--chart', 'x', '--out', 'a.gif'], /^"a.gif" ends in none of: png, svg, csv/],
    ['a day that is none', ['--chart', 'x', '--out', 'a.png', '--day', '2025-13-01'], /^"2025-13-01" is no day/],
    ['a chart given twice', ['--chart', 'x', '--chart', 'y', '--out', 'a.png'], /^--chart is given twice; one chart makes one file/],
    ['a key that is none', ['--chart', 'x', '--out', 'a.png', '--query', 'topics=naval'], /^no key "topics" in --query; do you mean "topic"\?/],
    ['a link that is none', ['--chart', 'x', '--out', 'a.png', '--link', 'x.org'], /^"x.org" is no web address/],
    ['a claim that is not there', ['--list', '--query', 'pin=c0'], /^no claim "c0" to pin/],
    ['no --out', ['--chart', 'x'], /--out are needed; --list says which/],
    ['a ZIP that is no pack', ['--chart', 'x', '--out', 'a.zip'], /^a ZIP holds a pack: add --pack/],
    ['a pack that is no ZIP', ['--pack', '--out', 'a.png'], /^a pack is a ZIP: let "a.png" end in .zip/],
    ['all charts in one image', ['--chart', 'all', '--out', 'a.png'], /^all charts together make a pack/],
    ['a folder that is not there', ['--chart', 'reports-by-topic', '--out', 'nowhere/a.csv'], /^nowhere\/a.csv:1:1: error: the file cannot be written: of its folder "nowhere": it is not there/],
  ])('exits with 2 on %s', async (_, args, message) => {
    const { code, out, err } = await run('export-cli.ts', args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})
