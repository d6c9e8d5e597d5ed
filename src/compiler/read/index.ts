import type { Diagnostic } from '../../bundle/schema.ts'
import { LineIndex } from '../../lib/line-index.ts'
import { locate, messages } from '../diagnostics.ts'
import { datedFeed } from './dated-feed.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { digest } from './digest.ts'
import type { ReadArticle, SeedFormat } from './format.ts'

/** A new format is one more file and one more entry here. */
const FORMATS: readonly SeedFormat[] = [digest, datedFeed]

export interface ReadSeed {
  file: string
  text: string
  format: string
  articles: ReadArticle[]
}

/** One seed file's bytes to its articles; `seed` is null when nothing of it can be read. */
export function readSeed(file: string, bytes: Uint8Array): { seed: ReadSeed | null; diagnostics: Diagnostic[] } {
  const start = { line: 1, column: 1 }
  const decoded = decodeUtf8(bytes)
  if (decoded.kind === 'invalid') {
    return { seed: null, diagnostics: [locate(messages.invalidUtf8(), file, decoded.position)] }
  }
  const { text } = decoded
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    return { seed: null, diagnostics: [locate(messages.emptyFile(), file, start)] }
  }
  const format = detectFormat(text)
  if (format === null) return { seed: null, diagnostics: [locate(messages.unknownShape(), file, start)] }
  const { articles, problems } = format.read(text)
  const lines = new LineIndex(text)
  const diagnostics = problems.map(({ message, offset }) => locate(message, file, lines.at(offset)))
  if (articles.length === 0) diagnostics.push(locate(messages.noArticle(format.id), file, start))
  return { seed: { file, text, format: format.id, articles }, diagnostics }
}

function detectFormat(text: string): SeedFormat | null {
  const best = FORMATS.map((format) => ({ format, marks: format.detect(text) })).reduce((a, b) => (b.marks > a.marks ? b : a))
  return best.marks === 0 ? null : best.format
}
