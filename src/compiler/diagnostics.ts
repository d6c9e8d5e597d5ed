import type { Diagnostic } from '../bundle/schema.ts'
import type { Position } from '../lib/line-index.ts'

/** What went wrong, without the place. */
export type Message = Pick<Diagnostic, 'code' | 'severity' | 'text'>

const error = (code: string, text: string): Message => ({ code, severity: 'error', text })
const warning = (code: string, text: string): Message => ({ code, severity: 'warning', text })
const info = (code: string, text: string): Message => ({ code, severity: 'info', text })

/** A shape of seeds and how many of its marks a file has. */
interface ShapeCount {
  id: string
  markedBy: string
  count: number
}

/** Every kind of message that the compiler can give; the details of some come from schemas and checks. */
export const messages = {
  noSeeds: (others: readonly string[]) =>
    error('no-seeds', `no seed file: put at least one .txt file into the folder${others.length === 0 ? '' : `; it has only ${firstOf(others)}`}`),
  seedNotAFile: () => warning('not-a-file', 'not a plain file: links and folders are not read'),
  analystNotAFile: () => error('not-a-file', 'not a plain file: links and folders are not read'),
  textNotRead: (right: string) =>
    warning('not-read', `not read: only files that end in .txt, in small letters, are; rename it to "${right}"`),
  folderNotRead: (texts: readonly string[]) =>
    warning('not-read', `folders are not read; move its texts one folder up: ${firstOf(texts)}`),
  misnamedFile: (right: string) =>
    warning('not-read', `not read: rename it to ${right}${right === 'codebook.yaml' ? '; until then the codebook of this project is used' : ''}`),
  besideTheRightFile: (right: string) => info('not-read', `not read: ${right} is`),
  notRead: () => info('not-read', 'not read: only files that end in .txt are; if this is a text, save it as one'),
  folderUnreadable: (why: string) => error('folder-unreadable', `the folder of seeds cannot be read: ${why}`),
  fileUnreadable: (why: string) => error('file-unreadable', `the file cannot be read: ${why}`),
  outUnwritable: (why: string) => error('out-unwritable', `the file cannot be written: ${why}`),
  outIsInput: () =>
    error('out-is-input', 'this file is read, as a seed, a codebook or corrections, and is never overwritten: give --out another name or folder'),
  emptyFile: () => error('empty-file', 'the file is empty'),
  invalidUtf8: () => error('invalid-utf8', 'not valid UTF-8: save the file as UTF-8'),
  utf16: (encoding: string) =>
    error('utf-16', `the file is ${encoding}: save it as UTF-8 (in an editor under "Save as", in a terminal by iconv -f ${encoding} -t UTF-8 OLD >NEW)`),
  unknownShape: (nearest = '') =>
    error(
      'unknown-shape',
      `no known shape: neither paragraphs each followed by a line "Read More", nor title / excerpt / "June 25, 2025 -"${nearest}`,
    ),
  mixedShapes: (chosen: ShapeCount, other: ShapeCount) =>
    warning(
      'mixed-shapes',
      `read as ${chosen.id}, since the file has ${chosen.count} marks of one (${chosen.markedBy}) and ${other.count} of ${other.id} (${other.markedBy}), ` +
        'which count for nothing: remove them, or put each kind into a file of its own',
    ),
  unpartedReports: (line: string, count: number) =>
    warning(
      'unparted-reports',
      `"${shorten(line, true)}" parts no reports, only "Read More" on a line of its own does${count === 1 ? '' : `; ${count} such lines`}`,
    ),
  looksLikeHtml: (quote: string, count: number) =>
    warning('looks-like-html', `HTML is read as words (first "${shorten(quote)}", ${places(count)}): save the page as plain text`),
  mailHeaders: (line: string) => warning('mail-headers', `the head of a mail is read as text, from "${shorten(line)}" on: take it out`),
  partedWords: (quote: string, count: number) =>
    warning('parted-words', `words are parted by a hyphen at the end of a line (first "${shorten(quote)}", ${places(count)}): join them`),
  unseenCharacters: (code: string, count: number) =>
    warning('unseen-characters', `characters that no one sees stand in words or at numbers (first ${code}, ${places(count)}), which may not be found so: take them out`),
  controlCharacters: (code: string, count: number) =>
    warning('control-characters', `control characters stand in the text (first ${code}, ${places(count)}): take them out`),
  noArticle: (format: string) => error('no-article', `no article found in this ${format} file`),
  impossibleDate: (quote: string) => error('impossible-date', `"${quote}" is no day of the calendar`),
  missingDateLine: (title: string) =>
    error('missing-date-line', `the entry "${shorten(title)}" has no date line such as "June 25, 2025 -" after it`),
  missingDateBetween: (title: string, next: string) =>
    error(
      'missing-date-line',
      `the entry "${shorten(title)}" has no date line such as "June 25, 2025 -" before "${shorten(next)}", which looks like the next title; if it is none, join the lines of the text into one`,
    ),
  wrappedLine: (line: string) =>
    error('wrapped-line', `"${shorten(line, true)}" breaks off at the end of its line: write each title, and each paragraph, on one line`),
  wrappedTitle: (title: string) =>
    warning('wrapped-title', `the title "${shorten(title)}" seems to go on here: write it on one line`),
  unreadDateLine: (line: string) =>
    error('unread-date-line', `"${shorten(line)}" is no date that can be read for sure: write it as "June 25, 2025 -", and nothing else on the line`),
  unlikelyYear: (quote: string) => warning('unlikely-year', `the year of "${quote}" is kept, but lies outside of 1800 to 2100: is it a slip?`),
  wrongWeekday: (quote: string, truly: string) => warning('wrong-weekday', `"${quote}" was a ${truly}: the weekday or the date is wrong; the date is kept`),
  missingExcerpt: (title: string) => warning('missing-excerpt', `the entry "${shorten(title)}" has a title only`),
  emptyEntry: () => warning('empty-entry', 'nothing stands before this separator'),
  missingReadMore: () => warning('missing-read-more', 'the last paragraph is not followed by "Read More"; it is kept'),
  yamlSyntax: (detail: string) => error('yaml-syntax', detail),
  yamlTwoDocuments: () => error('yaml-syntax', 'a second document begins here, and only one is read: take the line "---" out'),
  yamlNoKeys: (found: string, keys: readonly string[]) =>
    error('yaml-no-keys', `the file is ${found}, and should have keys at its top: ${keys.map((key) => `"${key}:"`).join(', ')}`),
  yamlUnknownKey: (key: string, known: readonly string[]) =>
    error('unknown-key', `unknown key "${key}"; known here: ${known.join(', ')}`),
  yamlMissingKey: (key: string) => error('missing-key', `the key "${key}" is missing`),
  yamlBadValue: (path: string, detail: string) => error('bad-value', `${path}: ${detail}`),
  duplicateId: (id: string) => error('duplicate-id', `the id "${id}" stands twice`),
  measureNeverMatches: (id: string, why: string) =>
    warning('measure-never-matches', `nothing can match the measure "${id}": ${why}`),
  unknownPer: (why: string) => warning('unknown-per', why),
  termIsNoPattern: (term: string) =>
    warning('term-is-no-pattern', `"${shorten(term)}" is looked for letter by letter: terms are no search patterns, only a * at the end of a topic's or a condition's term stands for any ending`),
  termMatchesAll: (term: string) =>
    warning('term-matches-all', `"${shorten(term)}" fits any word: put the beginning of a word before the *, or take the term out`),
  sourceHasFolder: (files: string) =>
    warning('source-has-folder', `"${files}" fits no seed: seeds lie directly in the folder, write the name alone`),
  sourcesUnmatched: (files: readonly string[]) => info('source-unmatched', `no seed is called ${firstOf(files)}`),
  topicsUnmatched: (ids: readonly string[], all: number) =>
    info('topic-unmatched', `no report of this corpus has ${ids.length} of the ${all} topics: ${firstOf(ids)}`),
  measuresUnmatched: (ids: readonly string[], all: number) =>
    info('measure-unmatched', `no figure of this corpus matches ${ids.length} of the ${all} measures: ${firstOf(ids)}`),
  correctionUnmatched: (quote: string) =>
    warning('correction-unmatched', `the text that this corrects is gone: "${shorten(quote)}"`),
  correctionQuoteUnmatched: (quote: string, others: readonly string[]) =>
    warning(
      'correction-quote-unmatched',
      `the sentence is there, but not the figure "${shorten(quote)}"; ` +
        (others.length === 0 ? 'it has none' : `its figures: ${others.map((other) => `"${shorten(other)}"`).join(', ')}`),
    ),
  correctionAmbiguous: (quote: string, sentences: readonly string[]) =>
    error(
      'correction-ambiguous',
      `these words stand in ${sentences.length} sentences that have a figure "${shorten(quote)}": ${firstOf(sentences.map((sentence) => shorten(sentence)))}; give more words of the one that is meant`,
    ),
  reportTextAmbiguous: (places: readonly string[]) =>
    error('report-text-ambiguous', `these words stand in ${places.length} reports: ${firstOf(places)}; give words that only one of them has`),
  reportCorrectedTwice: (words: string) =>
    warning('report-corrected-twice', `an entry above already dates the report with "${shorten(words)}"; this one is not applied`),
  figureCorrectedTwice: (quote: string) =>
    warning('figure-corrected-twice', `an entry above already corrects the figure "${shorten(quote)}"; this one is not applied`),
  amendmentBreaksFigure: (quote: string, problem: string) =>
    error('amendment-breaks-figure', `"${shorten(quote)}" would contradict itself when amended so: ${problem}`),
  articleWithoutTopic: (headline: string) =>
    warning('article-without-topic', `no topic's terms stand in "${shorten(headline)}"`),
  contradictoryDates: (headline: string) =>
    warning(
      'contradictory-dates',
      `what "${shorten(headline)}" tells as past lies after what it tells as still ahead; the wider reading is kept`,
    ),
  unaccountedNumeral: (quote: string) =>
    warning('unaccounted-numeral', `the number "${quote}" is neither a figure, a date, an ordinal nor a name`),
  spanMismatch: (what: string, expected: string, found: string) =>
    error('span-mismatch', `${what}: the text says "${shorten(found)}", the bundle "${shorten(expected)}"`),
  brokenInvariant: (detail: string) => error('broken-invariant', detail),
} as const

export function locate(message: Message, file: string, { line, column }: Position): Diagnostic {
  return { ...message, file, line, column }
}

function places(count: number): string {
  return count === 1 ? 'one place' : `${count} places`
}

/** The first five in quotation marks, and how many more there are. */
function firstOf(names: readonly string[]): string {
  const more = names.length - 5
  return names.slice(0, 5).map((name) => `"${name}"`).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** Long text loses its end, or its beginning. */
function shorten(text: string, keepEnd = false): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= 60) return flat
  return keepEnd ? `…${flat.slice(-59)}` : `${flat.slice(0, 59)}…`
}
