import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path'
import { inspect } from 'node:util'
import type { ErrorPayload, HotPayload, Plugin, ViteDevServer } from 'vite'
import { splitBundle } from '../bundle/split.ts'
import { compileFolder, type CompiledFolder } from './compile-folder.ts'
import { policyTag, preloadTag } from './head-tags.ts'
import { codeFrame, diagnosticLine, isError } from './diagnostic-text.ts'
import { isSeedInput, PROJECT_CODEBOOK } from './seed-folder.ts'

const MODULE = 'virtual:tallywire-bundle'
const RESOLVED = `\0${MODULE}`
const ASSET = 'bundle.json'
const DEV_PATH = '@tallywire/bundle.json'
const EVENT = 'tallywire:bundle'
/** Editors write a file in several steps; one compile is enough for them. */
const SETTLE_MS = 25
/** How often a folder is looked for that is not there. */
const LOOK_MS = 500
/** With more reports the built bundle is split; see src/README.md for the measurements. */
const SPLIT_ABOVE = 2000

export interface TallywireOptions {
  /** The folder of seeds, relative to Vite's root; one without a codebook uses that of `seeds/`. */
  seeds: string
  /** A build of more reports than this splits the bundle. */
  splitAbove?: number
  /** Reports to a file of a split bundle. */
  perShard?: number
}

/**
 * Compiles the seeds into the bundle. Build: a hashed JSON asset, of a large corpus an index and its shards; errors in the seeds fail the build. Dev: the bundle is
 * served from memory, and a change of a seed sends the custom event `tallywire:bundle` to the page, or the
 * diagnostics to Vite's overlay.
 */
export function tallywire(options: TallywireOptions): Plugin {
  let root = process.cwd()
  let isBuild = false
  let base = '/'
  let assetsDir = ''
  /** Dev only: the bundle of the seeds as they stand now, made when first asked for. */
  let current: Promise<CompiledFolder> | null = null

  /** Dev only: the codebook that was last read, which need not lie in the folder. */
  let codebook = ''
  /** Dev only: runs while the folder is looked for. */
  let looking: NodeJS.Timeout | undefined
  /** Build only: what the command has compiled before the bundler asks for it. */
  let checked: CompiledFolder | null = null

  const compileSeeds = async (): Promise<CompiledFolder> => {
    const dir = relative(process.cwd(), resolve(root, options.seeds))
    const isElsewhere = dir.startsWith('..') && isAbsolute(options.seeds)
    const compiled = await compileFolder(isElsewhere ? options.seeds : dir === '' ? '.' : dir)
    codebook = resolve(compiled.folder.codebook.path)
    return compiled
  }

  const compileAnew = (): Promise<CompiledFolder> => {
    const mine = compileSeeds()
    current = mine
    const forget = (): void => {
      if (current === mine) current = null
    }
    // A folder that is not there for a moment is read again when it is asked for again.
    mine.then(({ folder }) => (folder.isThere ? undefined : forget()), forget)
    return mine
  }

  /** Emits the bodies, under names that the index can hold, and gives the index. */
  const emitShards = ({ bundle, sha256 }: CompiledFolder, emit: (file: { type: 'asset'; fileName: string; source: string }) => void): string => {
    const { index, shards } = splitBundle(bundle, sha256, options.perShard)
    const names = shards.map((source, at) => {
      const name = `bodies-${at}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.json`
      emit({ type: 'asset', fileName: `${assetsDir}/${name}`, source })
      return name
    })
    return index(names)
  }

  return {
    name: 'tallywire',

    configResolved(config) {
      root = config.root
      isBuild = config.command === 'build'
      base = config.base
      assetsDir = config.build.assetsDir
    },

    // For the command alone: what goes through the bundler is printed with its stack.
    async buildApp() {
      checked = await compileSeeds()
      const errors = errorsOf(checked)
      if (errors !== null) throw plainError(errors)
    },

    resolveId(id) {
      return id === MODULE ? RESOLVED : null
    },

    async load(id) {
      if (id !== RESOLVED) return null
      if (!isBuild) return `export default ${JSON.stringify(base + DEV_PATH)}`
      const compiled = checked ?? (await compileSeeds())
      checked = null
      const errors = errorsOf(compiled)
      if (errors !== null) this.error(errors)
      const warnings = compiled.diagnostics.filter(({ severity }) => severity === 'warning')
      if (warnings.length > 0) this.warn(warnings.map(diagnosticLine).join('\n'))
      const source = compiled.bundle.articles.length > (options.splitAbove ?? SPLIT_ABOVE) ? emitShards(compiled, (file) => void this.emitFile(file)) : compiled.json
      const asset = this.emitFile({ type: 'asset', name: ASSET, source })
      return `export default import.meta.ROLLUP_FILE_URL_${asset}`
    },

    // After the other plugins: only then have all files their names.
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const files = Object.values(bundle).filter((file) => file.type === 'asset' && file.names.includes(ASSET))
        return isBuild ? [policyTag, ...files.map(({ fileName }) => preloadTag(base + fileName))] : []
      },
    },

    configureServer(server) {
      const folder = resolve(root, options.seeds)
      server.watcher.add([folder, PROJECT_CODEBOOK])

      let settling: NodeJS.Timeout | undefined
      const recompile = (): void => {
        const mine = compileAnew()
        mine.then(
          (compiled) => {
            if (current === mine || !compiled.folder.isThere) announce(server, compiled)
            if (!compiled.folder.isThere) lookForFolder()
            else if (watchAnew()) recompileSoon()
          },
          (error: unknown) => server.ws.send({ type: 'error', err: { message: String(error), stack: '', plugin: 'tallywire' } }),
        )
      }
      const recompileSoon = (): void => {
        clearTimeout(settling)
        settling = setTimeout(recompile, SETTLE_MS)
      }
      // The watcher forgets a folder that was deleted, and knows none that was not there.
      let watched = identityOf(folder)
      const watchAnew = (): boolean => {
        const found = identityOf(folder)
        if (found === watched || found === undefined) return false
        watched = found
        server.watcher.unwatch(folder)
        server.watcher.add(folder)
        return true
      }
      const lookForFolder = (): void => {
        watched = undefined
        clearInterval(looking)
        looking = setInterval(() => {
          if (!watchAnew()) return
          clearInterval(looking)
          recompileSoon()
        }, LOOK_MS)
      }

      server.middlewares.use(`/${DEV_PATH}`, (_request, response, next) => {
        const compiling = current ?? compileAnew()
        compiling.then(({ json, folder: { isThere } }) => {
          if (!isThere) lookForFolder()
          response.setHeader('Content-Type', 'application/json')
          response.setHeader('Cache-Control', 'no-store')
          response.end(json)
        }, next)
      })

      server.watcher.on('all', (event, path) => {
        if (path === folder && event === 'unlinkDir') lookForFolder()
        // What is not read is said to be not, so that its coming and going counts, too.
        const isOfFolder = path === folder || (dirname(path) === folder && (event !== 'change' || isSeedInput(basename(path))))
        if (isOfFolder || resolve(path) === codebook) recompileSoon()
      })
      // A page that loads while the seeds are broken must hear of it, too.
      server.ws.on('connection', (socket) => {
        const send = (payload: HotPayload): void => socket.send(JSON.stringify(payload))
        const compiling = current ?? compileAnew()
        compiling.then(
          (compiled) => {
            logErrors(server, compiled)
            showState(send, compiled)
            if (!compiled.folder.isThere) lookForFolder()
          },
          () => undefined,
        )
      })
    },

    closeBundle() {
      clearInterval(looking)
    },
  }
}

function errorsOf({ diagnostics }: CompiledFolder): string | null {
  const errors = diagnostics.filter(isError)
  return errors.length === 0 ? null : `${errors.length} error(s) in the seeds\n${errors.map(diagnosticLine).join('\n')}`
}

/** Another one for a folder that was made again, be it under the number of the old one. */
function identityOf(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false })
  return stats === undefined ? undefined : `${stats.ino} ${stats.birthtimeMs}`
}

/** An error of which a terminal shows what it says, and no stack. */
function plainError(text: string): Error {
  return Object.assign(new Error(text), { stack: '', [inspect.custom]: () => text })
}

function announce(server: ViteDevServer, compiled: CompiledFolder): void {
  logErrors(server, compiled)
  showState((payload) => server.ws.send(payload), compiled)
  if (!compiled.diagnostics.some(isError)) server.ws.send(EVENT)
}

function logErrors(server: ViteDevServer, compiled: CompiledFolder): void {
  const errors = errorsOf(compiled)
  if (errors !== null) server.config.logger.error(errors, { timestamp: true })
}

function showState(send: (payload: HotPayload) => void, compiled: CompiledFolder): void {
  // An update of nothing closes the overlay; before the first one Vite's client would reload the page instead of that.
  send({ type: 'update', updates: [] })
  const overlay = overlayOf(compiled)
  if (overlay !== null) send(overlay)
}

function overlayOf({ diagnostics }: CompiledFolder): ErrorPayload | null {
  const errors = diagnostics.filter(isError)
  const [first] = errors
  if (first === undefined) return null
  return {
    type: 'error',
    err: {
      plugin: 'tallywire',
      message: errors.map(diagnosticLine).join('\n'),
      stack: '',
      loc: { file: resolve(first.path), line: first.line, column: first.column },
      frame: codeFrame(first),
    },
  }
}
