import type { DayBounds } from '../../lib/bounds.ts'
import { messages, type Message } from '../diagnostics.ts'
import { dateLineOf, isNearDate, type DateLine } from './date-line.ts'
import type { ReadArticle, ReadResult, SeedFormat } from './format.ts'
import { linesOf, type Line } from './lines.ts'
import { isDash } from './plain-line.ts'
import { isReadMore } from './read-more.ts'
import { endsAsSentence, isCutOff } from './truncation.ts'

/** A title is a line without a full stop, shorter than the body under it. */
const TITLE_LENGTH_AT_MOST = 200
/** A feed's year outside of these is a slip. Fixed, since the same seeds give the same bytes on any day. */
const FIRST_YEAR = '1800'
const LAST_YEAR = '2100'

/** A bare "-" on line 1, then entries of title, excerpt and "June 25, 2025 -"; the last date line may lack its " -". */
export const datedFeed: SeedFormat = {
  id: 'dated-feed',
  markedBy: 'a "-" on line 1, date lines such as "June 25, 2025 -"',
  marks(text) {
    const lines = linesOf(text)
    const dates = lines.flatMap((line) => (dateLineOf(line.text) === null ? [] : line.start))
    // The dash decides where there are as many marks of another shape.
    return lines[0] !== undefined && dates.length > 0 && isDash(lines[0].text) ? [...dates, lines[0].start] : dates
  },
  read(text): ReadResult {
    const result: ReadResult = { articles: [], problems: [] }
    let entry: Line[] = []
    const close = (day: string | null, undated = false): void => {
      readEntries(text, entry, day, result, undated)
      entry = []
    }
    for (const line of linesOf(text)) {
      const date = dateLineOf(line.text)
      if (isDash(line.text)) close(null, true)
      else if (date !== null) {
        if (entry.length === 0) result.problems.push({ message: messages.emptyEntry(), offset: line.start })
        for (const message of problemsOf(date)) result.problems.push({ message, offset: line.start })
        close(date.day)
      } else if (isNearDate(line.text) && entry.length > 0) {
        result.problems.push({ message: messages.unreadDateLine(line.text), offset: line.start })
        close(null)
      } else if (!isReadMore(line.text)) entry.push(line)
    }
    close(null, true)
    return result
  },
}

function problemsOf({ quote, day, trueWeekday }: DateLine): Message[] {
  if (day === null) return [messages.impossibleDate(quote)]
  const isLikely = day >= FIRST_YEAR && day < LAST_YEAR
  return [...(isLikely ? [] : [messages.unlikelyYear(quote)]), ...(trueWeekday === null ? [] : [messages.wrongWeekday(quote, trueWeekday)])]
}

/** The lines before one date line: one entry, or several where an entry's own date line is missing. */
function readEntries(text: string, lines: readonly Line[], day: string | null, result: ReadResult, undated: boolean): void {
  const entries = splitAtTitles(lines)
  for (const [at, entry] of entries.entries()) {
    const title = entry[0]
    const last = entry.at(-1)
    if (title === undefined || last === undefined) continue
    const next = entries[at + 1]?.[0]
    const lacksDate = undated || next !== undefined
    if (lacksDate) result.problems.push(whyUndated(title, last, next))
    const body = entry[1]
    if (body === undefined && !lacksDate) result.problems.push({ message: messages.missingExcerpt(title.text), offset: title.start })
    if (body !== undefined && /^\p{Ll}/u.test(body.text)) result.problems.push({ message: messages.wrappedTitle(title.text), offset: body.start })
    result.articles.push({
      start: title.start,
      end: last.end,
      title: { start: title.start, end: title.end },
      truncated: body !== undefined && isCutOff(text.slice(body.start, last.end)),
      published: published(lacksDate || day === null ? null : day),
    })
  }
}

/** Where the line before the next title ends no sentence, that is more likely no title but a text over several lines. */
function whyUndated(title: Line, last: Line, next: Line | undefined): ReadResult['problems'][number] {
  if (next !== undefined && !endsAsSentence(last.text) && !isCutOff(last.text)) return { message: messages.wrappedLine(last.text), offset: last.start }
  return { message: next === undefined ? messages.missingDateLine(title.text) : messages.missingDateBetween(title.text, next.text), offset: title.start }
}

function published(day: string | null): ReadArticle['published'] {
  const bounds: DayBounds = { earliest: day, latest: day }
  return { kind: day === null ? 'unknown' : 'stated', ...bounds }
}

/** A new entry starts at a title-like line that follows a body and has a longer body of its own. */
function splitAtTitles(lines: readonly Line[]): Line[][] {
  const entries: Line[][] = []
  for (const [at, line] of lines.entries()) {
    const current = entries.at(-1)
    const next = lines[at + 1]
    const isTitle =
      current !== undefined &&
      current.length >= 2 &&
      next !== undefined &&
      line.text.length <= TITLE_LENGTH_AT_MOST &&
      !/[.!?:;,]["'”’)]*$/.test(line.text) &&
      next.text.length > line.text.length
    if (current === undefined || isTitle) entries.push([line])
    else current.push(line)
  }
  return entries
}
