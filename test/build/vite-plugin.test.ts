import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { createServer as createHttpServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inspect } from 'node:util'
import { build, createLogger, createServer, type ViteDevServer } from 'vite'
import type { Bundle } from '../../src/bundle/schema.ts'
import { isError } from '../../src/build/diagnostic-text.ts'
import { PROJECT_CODEBOOK } from '../../src/build/seed-folder.ts'
import { tallywire } from '../../src/build/vite-plugin.ts'

const FEED = '-\nSome 700 barges left\nSome 700 barges left the delta.\nJune 20, 2025'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tallywire-plugin-'))
  mkdirSync(join(root, 'texts'))
  writeFileSync(join(root, 'index.html'), '<html><head></head><body><script type="module" src="./main.js"></script></body></html>')
  writeFileSync(join(root, 'main.js'), "import url from 'virtual:tallywire-bundle'\nfetch(url)")
})
afterEach(() => rmSync(root, { recursive: true }))

async function built(options: { splitAbove?: number; perShard?: number } = {}): Promise<{ html: string; script: string; bundles: string[]; warnings: string[] }> {
  const warnings: string[] = []
  const customLogger = createLogger('silent')
  customLogger.warn = (message) => warnings.push(message)
  await build({ root, base: './', configFile: false, customLogger, plugins: [tallywire({ seeds: 'texts', ...options })] })
  const assets = readdirSync(join(root, 'dist/assets'))
  const read = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8')
  return {
    html: read('index.html'),
    script: assets.filter((name) => name.endsWith('.js')).map((name) => read(`assets/${name}`)).join('\n'),
    bundles: assets.filter((name) => name.endsWith('.json')),
    warnings,
  }
}

describe('the build', () => {
  it('emits the bundle under a name that follows its content, and points at it relatively', async () => {
    writeFileSync(join(root, 'texts/a.txt'), FEED)
    const first = await built()
    expect(first.bundles).toHaveLength(1)
    expect(first.bundles[0]).toMatch(/^bundle-[\w-]{8}\.json$/)
    expect(first.script).toContain(first.bundles[0])
    expect(first.script).not.toContain('"/assets/')
    expect((await built()).bundles).toEqual(first.bundles)
    writeFileSync(join(root, 'texts/a.txt'), FEED.replaceAll('700', '800'))
    expect((await built()).bundles).not.toEqual(first.bundles)
  })

  it('splits the bundle of more reports than asked for, into an index that names its shards by their content', async () => {
    writeFileSync(join(root, 'texts/a.txt'), `${FEED} -\nSome 20 barges came\nSome 20 barges came back.\nJune 19, 2025`)
    expect((await built({ splitAbove: 2 })).bundles).toHaveLength(1)
    const first = await built({ splitAbove: 1, perShard: 1 })
    expect(first.bundles).toEqual([expect.stringMatching(/^bodies-0-[0-9a-f]{8}\.json$/), expect.stringMatching(/^bodies-1-/), expect.stringMatching(/^bundle-/)])
    const index = readFileSync(join(root, 'dist/assets', first.bundles.at(-1) ?? ''), 'utf8')
    expect((JSON.parse(index) as { shards: unknown }).shards).toEqual(first.bundles.slice(0, 2).map((file) => ({ file, reports: 1 })))
    expect(first.html).toContain(`href="./assets/${first.bundles.at(-1)}"`)
    expect(first.html).not.toContain('bodies-')
    expect((await built({ splitAbove: 1, perShard: 1 })).bundles).toEqual(first.bundles)
  })

  it('puts the policy first into the head and asks for the bundle early', async () => {
    writeFileSync(join(root, 'texts/a.txt'), FEED)
    const { html, bundles } = await built()
    expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;;/)
    expect(html).toContain(`<link rel="preload" as="fetch" href="./assets/${bundles[0]}" crossorigin="">`)
    expect(html).not.toMatch(/<script(?![^>]* src=)/)
  })

  it('fails with every error of the seeds', async () => {
    writeFileSync(join(root, 'texts/a.txt'), '')
    writeFileSync(join(root, 'texts/b.txt'), FEED.replace('June 20', 'June 31'))
    const message = await built().then(
      () => '',
      (error: Error) => error.message,
    )
    expect(message).toMatch(/texts\/a\.txt:1:1: error: the file is empty/)
    expect(message).toMatch(/texts\/b\.txt:4:1: error: "June 31, 2025"/)
  })

  it('fails as a command with the errors alone, without a stack', async () => {
    const hook = tallywire({ seeds: join(root, 'nowhere') }).buildApp as unknown as () => Promise<void>
    const error = await hook().then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(inspect(error)).toBe(`1 error(s) in the seeds\n${root}/nowhere:1:1: error: the folder of seeds cannot be read: it is not there`)
  })

  it('passes warnings on', async () => {
    writeFileSync(join(root, 'texts/a.txt'), FEED)
    mkdirSync(join(root, 'texts/folder.txt'))
    expect((await built()).warnings.join('\n')).toContain('texts/folder.txt:1:1: warning:')
  })
})

describe('the dev server', () => {
  let http: Server
  let server: ViteDevServer
  beforeEach(async () => {
    writeFileSync(join(root, 'texts/a.txt'), FEED)
    http = createHttpServer()
    server = await createServer({ root, configFile: false, logLevel: 'silent', server: { middlewareMode: true, hmr: { server: http } }, plugins: [tallywire({ seeds: 'texts' })] })
    http.on('request', server.middlewares)
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  })
  afterEach(async () => {
    await server.close()
    http.close()
  })

  it('compiles again when asked again, after it could not read the folder', async () => {
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/@tallywire/bundle.json`
    // No event tells of it, as where the folder lies on another machine.
    server.watcher.removeAllListeners('all')
    const errors = async (): Promise<string[]> => ((await (await fetch(url)).json()) as Bundle).diagnostics.filter(isError).map(({ text }) => text)
    renameSync(join(root, 'texts'), join(root, 'away'))
    expect(await errors()).toEqual(['the folder of seeds cannot be read: it is not there'])
    renameSync(join(root, 'away'), join(root, 'texts'))
    expect(await errors()).toEqual([])
  })

  it('says that the folder is gone, and sees it when it is made again', async () => {
    const told: unknown[] = []
    server.ws.send = (...[message]: unknown[]) => void told.push(message)
    await expect.poll(() => server.watcher.getWatched()[join(root, 'texts')]).toContain('a.txt')
    rmSync(join(root, 'texts'), { recursive: true })
    await expect.poll(() => told, { timeout: 10_000 }).toContainEqual(expect.objectContaining({ type: 'error', err: expect.objectContaining({ message: expect.stringContaining('cannot be read: it is not there') as unknown, stack: '' }) as unknown }))
    mkdirSync(join(root, 'texts'))
    writeFileSync(join(root, 'texts/a.txt'), FEED)
    await expect.poll(() => told, { timeout: 10_000 }).toContain('tallywire:bundle')
    await expect.poll(() => server.watcher.getWatched()[join(root, 'texts')], { timeout: 10_000 }).toContain('a.txt')
    told.length = 0
    writeFileSync(join(root, 'texts/a.txt'), FEED.replaceAll('700', '800'))
    await expect.poll(() => told, { timeout: 10_000 }).toContain('tallywire:bundle')
  })

  it('watches the project’s codebook where the folder has none, and compiles again when it changes', async () => {
    const told: unknown[] = []
    server.ws.send = (...message: unknown[]) => void told.push(message)
    expect((await fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}/@tallywire/bundle.json`)).ok).toBe(true)
    await expect.poll(() => server.watcher.getWatched()[dirname(resolve(PROJECT_CODEBOOK))]).toContain('codebook.yaml')
    server.watcher.emit('all', 'change', resolve(PROJECT_CODEBOOK))
    await expect.poll(() => told, { timeout: 10_000 }).toContainEqual(['tallywire:bundle'])
  })
})
