import { messages } from '../diagnostics.ts'
import type { ReadResult, SeedFormat } from './format.ts'
import { linesOf, type Line } from './lines.ts'
import { endsInReadMore, isLikeReadMore, isReadMore } from './read-more.ts'
import { isCutOff } from './truncation.ts'

/** Paragraphs, each followed by a line "Read More"; no titles, no dates. */
export const digest: SeedFormat = {
  id: 'digest',
  markedBy: 'lines "Read More"',
  marks: (text) => linesOf(text).flatMap((line) => (isReadMore(line.text) ? line.start : [])),
  read(text): ReadResult {
    const result: ReadResult = { articles: [], problems: [] }
    const unparted: Line[] = []
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
      if (!isReadMore(line.text)) {
        body.push(line)
        if (endsInReadMore(line.text) || isLikeReadMore(line.text)) unparted.push(line)
      } else if (body.length === 0) result.problems.push({ message: messages.emptyEntry(), offset: line.start })
      else close()
    }
    const rest = body[0]
    if (rest !== undefined) result.problems.push({ message: messages.missingReadMore(), offset: rest.start })
    const [first] = unparted
    if (first !== undefined) result.problems.push({ message: messages.unpartedReports(first.text, unparted.length), offset: first.start })
    close()
    return result
  },
}
