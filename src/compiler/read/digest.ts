import { messages } from '../diagnostics.ts'
import type { ReadResult, SeedFormat } from './format.ts'
import { linesOf, type Line } from './lines.ts'
import { isCutOff } from './truncation.ts'

const SEPARATOR = /^read more\s*[.…»>→]*$/i

/** Paragraphs, each followed by a line "Read More"; no titles, no dates. */
export const digest: SeedFormat = {
  id: 'digest',
  detect: (text) => linesOf(text).filter((line) => SEPARATOR.test(line.text)).length,
  read(text): ReadResult {
    const result: ReadResult = { articles: [], problems: [] }
    let body: Line[] = []
    const close = (): void => {
      const first = body[0]
      const last = body.at(-1)
      if (first === undefined || last === undefined) return
      result.articles.push({
        start: first.start,
        end: last.end,
        title: null,
        truncated: isCutOff(text.slice(first.start, last.end)),
        published: { kind: 'unknown', earliest: null, latest: null },
      })
      body = []
    }
    for (const line of linesOf(text)) {
      if (!SEPARATOR.test(line.text)) body.push(line)
      else if (body.length === 0) result.problems.push({ message: messages.emptyEntry(), offset: line.start })
      else close()
    }
    const rest = body[0]
    if (rest !== undefined) result.problems.push({ message: messages.missingReadMore(), offset: rest.start })
    close()
    return result
  },
}
