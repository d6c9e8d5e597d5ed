import { Random } from './random.ts'
import { BRIDGES, FIGURES, HEADLINES, MONTHS, ORDINARY, WORDS } from './templates.ts'

export interface GeneratedFile {
  file: string
  text: string
}

const PER_FILE = 1250
const FIRST_DAY = Date.UTC(2016, 0, 4)
const DAYS = 3600
const DAY_MS = 86_400_000
/** Feeds cut their excerpts at about this many characters, some in the middle of a word. */
const CUT = 500
const CUT_SHARE = 0.4
const REPEATED_SHARE = 0.02
const UNDATED_FILES_EVERY = 4

/** Dated-feed digests of `count` reports, newest first; every fourth file is a digest without dates. The same `count` and `seed` give the same bytes. */
export function generateCorpus(count: number, seed = 1): GeneratedFile[] {
  const random = new Random(seed)
  const files = Math.ceil(count / PER_FILE)
  return Array.from({ length: files }, (_, file) => {
    const size = Math.min(PER_FILE, count - file * PER_FILE)
    const undated = file % UNDATED_FILES_EVERY === UNDATED_FILES_EVERY - 1
    const reports = Array.from({ length: size }, (_, at) => report(random, FIRST_DAY + DAY_MS * (DAYS - Math.floor((at * DAYS) / size))))
    for (let at = 1; at < size; at++) if (random.chance(REPEATED_SHARE)) reports[at] = reports[at - 1] ?? ''
    return {
      file: `${String(file).padStart(3, '0')}_generated.txt`,
      text: undated ? reports.map(withoutDate).join('\nRead More\n') : `-\n${reports.join('\n')}`,
    }
  })
}

/** Title, excerpt and date line of the dated-feed shape. */
function report(random: Random, day: number): string {
  const body = [fill(random.pick(FIGURES), random, day)]
  while (body.join(' ').length < CUT) body.push(fill(random.pick(random.pick([FIGURES, ORDINARY, BRIDGES, ORDINARY])), random, day))
  const text = body.join(' ')
  const excerpt = random.chance(CUT_SHARE) ? text.slice(0, CUT - 2).trimEnd() : text
  return `${fill(random.pick(HEADLINES), random, day)}\n${excerpt}\n${dateLine(day)}`
}

function withoutDate(report: string): string {
  return report.split('\n')[1] ?? ''
}

function dateLine(day: number): string {
  const date = new Date(day)
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()} -`
}

/** Replaces `{name}` by a word of that list, `{n:from-to}` by a round number in words or digits, `{day}` and `{month}` by days before the report's. */
function fill(template: string, random: Random, day: number): string {
  const filled = template.replaceAll(/\{(\w+)(?::(\d+)-(\d+))?\}/g, (_, name: string, from?: string, to?: string) => {
    if (from !== undefined && to !== undefined) return round(random.whole(Number(from), Number(to))).toLocaleString('en-US')
    const before = new Date(day - DAY_MS * random.whole(1, 40))
    if (name === 'day') return `${MONTHS[before.getUTCMonth()]} ${before.getUTCDate()}`
    if (name === 'month') return MONTHS[before.getUTCMonth()] ?? ''
    const words = WORDS[name]
    if (words === undefined) throw new Error(`no words for {${name}}`)
    return random.pick(words)
  })
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

/** Two digits stand, as in the news: 4,217 is 4,200. */
function round(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1)
  return Math.round(value / unit) * unit
}
