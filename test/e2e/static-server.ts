import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Not the root: a page that works here works under any path. */
const BASE = '/any/where/'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface StaticSite {
  /** With the sub-path and a slash at the end. */
  url: string
  close: () => Promise<void>
}

/** What a web host compresses. */
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg'])

/** Serves the files of a folder as a plain web host would, and nothing outside of its sub-path; with `gzip` compressed beforehand, as a good host would. */
export async function serveFolder(dir: string, { gzip = false } = {}): Promise<StaticSite> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = new Map(paths.map((path) => [BASE + path.slice(dir.length + 1), path]))
  const zipped = new Map<string, Buffer>()
  if (gzip) {
    for (const path of paths) if (COMPRESSED.has(extname(path))) zipped.set(path, gzipSync(await readFile(path), { level: 9 }))
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const path = files.get(pathname === BASE ? `${BASE}index.html` : pathname)
    if (path === undefined) {
      response.writeHead(404).end()
      return
    }
    const type = { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }
    const body = zipped.get(path)
    if (body !== undefined) {
      response.writeHead(200, { ...type, 'Content-Encoding': 'gzip', 'Content-Length': body.length }).end(body)
      return
    }
    readFile(path).then(
      (whole) => response.writeHead(200, type).end(whole),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${BASE}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
