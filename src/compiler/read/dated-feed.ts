import type { DayBounds } from '../../lib/bounds.ts'
import { dayOf } from '../../lib/days.ts'
import { MONTH_NAME } from '../../lib/month-names.ts'
import { messages } from '../diagnostics.ts'
import type { ReadArticle, ReadResult, SeedFormat } from './format.ts'
import { linesOf, type Line } from './lines.ts'
import { isCutOff } from './truncation.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DATE_LINE = new RegExp(String.raw`^(?<month>${MONTH_NAME})\.? (?<date>\d{1,2}), (?<year>\d{4})\s*[-–—]?$`)
/** A title is a line without a full stop, shorter than the body under it. */
const TITLE_LENGTH_AT_MOST = 200

/** A bare "-" on line 1, then entries of title, excerpt and "June 25, 2025 -"; the last date line may lack its " -". */
export const datedFeed: SeedFormat = {
  id: 'dated-feed',
  detect: (text) => linesOf(text).filter((line) => DATE_LINE.test(line.text)).length,
  read(text): ReadResult {
    const result: ReadResult = { articles: [], problems: [] }
    const lines = linesOf(text)
    let entry: Line[] = []
    for (const [at, line] of lines.entries()) {
      if (at === 0 && line.text === '-') continue
      const date = DATE_LINE.exec(line.text)
      if (date === null) {
        entry.push(line)
        continue
      }
      if (entry.length === 0) result.problems.push({ message: messages.emptyEntry(), offset: line.start })
      const day = dayFrom(date)
      if (day === null) {
        const quote = line.text.replace(/\s*[-–—]$/, '')
        result.problems.push({ message: messages.impossibleDate(quote), offset: line.start })
      }
      readEntries(text, entry, day, result)
      entry = []
    }
    if (entry.length > 0) readEntries(text, entry, null, result, true)
    return result
  },
}

function dayFrom(date: RegExpExecArray): string | null {
  const { month = '', date: dayOfMonth = '', year = '' } = date.groups ?? {}
  return dayOf(Number(year), MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(dayOfMonth))
}

/** The lines before one date line: one entry, or several where an entry's own date line is missing. */
function readEntries(text: string, lines: readonly Line[], day: string | null, result: ReadResult, undated = false): void {
  const entries = splitAtTitles(lines)
  for (const [at, entry] of entries.entries()) {
    const title = entry[0]
    const last = entry.at(-1)
    if (title === undefined || last === undefined) continue
    const lacksDate = undated || at < entries.length - 1
    if (lacksDate) result.problems.push({ message: messages.missingDateLine(title.text), offset: title.start })
    if (entry.length === 1 && !lacksDate) {
      result.problems.push({ message: messages.missingExcerpt(title.text), offset: title.start })
    }
    const body = entry[1]
    result.articles.push({
      start: title.start,
      end: last.end,
      title: { start: title.start, end: title.end },
      truncated: body !== undefined && isCutOff(text.slice(body.start, last.end)),
      published: published(lacksDate || day === null ? null : day),
    })
  }
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
