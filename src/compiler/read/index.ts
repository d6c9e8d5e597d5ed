import type { Diagnostic } from '../../bundle/schema.ts'
import { LineIndex } from '../../lib/line-index.ts'
import { locate, messages } from '../diagnostics.ts'
import { datedFeed } from './dated-feed.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { digest } from './digest.ts'
import type { ReadArticle, ReadResult, SeedFormat } from './format.ts'
import { whyNoShape } from './no-shape.ts'
import { odditiesOf } from './oddities/index.ts'

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
    return { seed: null, diagnostics: [locate(decoded.message, file, decoded.position)] }
  }
  const { text } = decoded
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    return { seed: null, diagnostics: [locate(messages.emptyFile(), file, start)] }
  }
  const lines = new LineIndex(text)
  const place = ({ message, offset }: ReadResult['problems'][number]): Diagnostic => locate(message, file, lines.at(offset))
  const oddities = odditiesOf(text).map(place)
  const [chosen, other] = FORMATS.map((format) => ({ format, marks: format.marks(text) })).sort((a, b) => b.marks.length - a.marks.length)
  if (chosen === undefined || chosen.marks.length === 0) return { seed: null, diagnostics: [place(whyNoShape(text)), ...oddities] }
  const { format } = chosen
  const { articles, problems } = format.read(text)
  const stray = other?.marks[0]
  const diagnostics = [
    ...(other === undefined || stray === undefined ? [] : [place({ message: messages.mixedShapes(said(chosen), said(other)), offset: stray })]),
    ...problems.map(place),
    ...oddities,
    ...(articles.length === 0 ? [locate(messages.noArticle(format.id), file, start)] : []),
  ]
  return { seed: { file, text, format: format.id, articles }, diagnostics }
}

function said({ format, marks }: { format: SeedFormat; marks: readonly number[] }): { id: string; markedBy: string; count: number } {
  return { id: format.id, markedBy: format.markedBy, count: marks.length }
}
