import type { Token } from '../../segment/index.ts'
import type { CalendarEntry } from '../../codebook/codebook.ts'
import { dayNumber, partsOf } from '../../../lib/days.ts'
import { eraYears } from './eras.ts'
import type { Frame } from './frame.ts'
import { CARDINALS, ORDINALS } from './lexicon.ts'
import { datePeriod, dayPeriod, span, type Period } from './period.ts'
import { date, type Reading } from './rule.ts'
import { tenseAt } from './tense.ts'
import { nearest } from './year-choice.ts'
import { pushTo } from '../../../lib/group.ts'

/** A codebook's name where it stands: tokens [from, to). */
interface Named {
  entry: CalendarEntry
  from: number
  to: number
  /** Whose birth the entry is: read beside "birthday" alone. */
  born: boolean
}

export type NamedReading = Reading & { from: number; to: number }

/** Finds the calendar's names in sentences and reads them; made once for a calendar. */
export interface NamedDates {
  /** Readings of a sentence, in order and apart. */
  read(tokens: readonly Token[], frame: Frame): NamedReading[]
}

interface Name {
  words: readonly string[]
  entry: CalendarEntry
  born: boolean
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu
/** "birth of Jane Roe" in the codebook is "Jane Roe's birthday" in the news. */
const BIRTH_OF = /^birth (?:anniversary )?of (.+)$/

/** Marks inside a name that the codebook need not repeat: "Great Lake Forum (GLF) summit", "Sept. 9 pact". */
const SKIPPED = /^[()"“”'’.]$/
/** How many tokens from "anniversary" its name may stand, and how many names there are weighed. */
const REACH = 16
const MOST = 32

export function namedDates(calendar: readonly CalendarEntry[]): NamedDates {
  const byFirst = new Map<string, Name[]>()
  for (const entry of calendar) {
    for (const name of entry.names) {
      const words = name.toLowerCase().match(WORDS) ?? []
      const person = BIRTH_OF.exec(name.toLowerCase())?.[1]?.match(WORDS)
      for (const called of person == null ? [{ words, entry, born: false }] : [{ words, entry, born: false }, { words: person, entry, born: true }]) {
        const [first] = called.words
        if (first !== undefined) pushTo(byFirst, first, called)
      }
    }
  }
  return {
    read(tokens, frame) {
      const named = byFirst.size === 0 ? [] : find(tokens, byFirst)
      if (named.length === 0) return []
      return [...anniversaries(tokens, named, frame), ...foundedDates(tokens, named, frame), ...ownDates(tokens, named, frame), ...eraYears(tokens, named)].sort((a, b) => a.from - b.from)
    },
  }
}

function find(tokens: readonly Token[], byFirst: ReadonlyMap<string, Name[]>): Named[] {
  const found: Named[] = []
  tokens.forEach((token, from) => {
    for (const { words, entry, born } of byFirst.get(token.lower) ?? []) {
      const to = matchWords(tokens, from, words)
      if (to !== null) found.push({ entry, from, to, born })
    }
  })
  return found
}

/** The end of the name, or null. Punctuation inside counts for nothing; the last word may be plural. */
function matchWords(tokens: readonly Token[], from: number, words: readonly string[]): number | null {
  let at = from
  for (let index = 0; index < words.length; at += 1) {
    const token = tokens[at]
    const word = words[index]
    if (token === undefined || word === undefined) return null
    if (token.lower === word || (index === words.length - 1 && token.lower === `${word}s`) || token.lower.replace(/['’]/g, '') === word) index += 1
    else if (index === 0 || (token.kind === 'word' && !/^['’]s$/.test(token.lower)) || token.kind === 'number') return null
    else if (!SKIPPED.test(token.text) && !/^(?:['’]s|-)$/.test(token.lower)) return null
  }
  return at
}

/** "the 70th founding anniversary of the Farmers' Union": that many years after the entry's day. */
function anniversaries(tokens: readonly Token[], named: readonly Named[], frame: Frame): NamedReading[] {
  const found: NamedReading[] = []
  const founding = named.filter(({ entry }) => entry.when.kind === 'founded')
  let near = 0
  tokens.forEach((token, at) => {
    if (!/^(?:anniversary|anniversaries|anniv|birthday)$/.test(token.lower)) return
    while ((founding[near]?.from ?? at) < at - REACH) near += 1
    const founded = founding
      .slice(near, near + MOST)
      .filter(({ from, to, born }) => born === (token.lower === 'birthday') && (from > at ? from - at <= REACH : at - to <= 6))
      .sort((a, b) => closeness(a, at) - closeness(b, at) || b.to - b.from - (a.to - a.from))[0]
    const ordinal = ordinalBefore(tokens, at)
    if (founded?.entry.when.kind !== 'founded') return
    const [year, month, day] = partsOf(founded.entry.when.day)
    const from = Math.min(ordinal?.from ?? at, founded.from < at ? founded.from : at)
    const close = founded.from > at && founded.from - at <= 6
    const to = Math.max(at + 1, close ? founded.to : 0)
    const period =
      ordinal !== null
        ? leapSafe(year + ordinal.value, month, day)
        : nearest(frame, `XXXX-${founded.entry.when.day.slice(5)}`, (candidate) => leapSafe(candidate, month, day), tenseAt(tokens, from, to))
    found.push({ ...date(period), from, to })
  })
  return found
}

/** A name after "anniversary" is its own; one before it only when nothing follows. */
function closeness(named: Named, at: number): number {
  return named.from > at ? named.from - at : 100 + at - named.to
}

function leapSafe(year: number, month: number, day: number): Period {
  const period = datePeriod(year, month, day)
  return period.earliest === null && month === 2 ? datePeriod(year, 2, 28) : period
}

/** "70th", "first", "seventy-second" up to three words before: "70th founding anniversary". */
function ordinalBefore(tokens: readonly Token[], at: number): { value: number; from: number } | null {
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'punct') return null
    const before = tokens[index - 1]
    if (/^(?:st|nd|rd|th)$/.test(token.lower) && before?.kind === 'number' && before.end === token.start) {
      return { value: Number(before.text), from: index - 1 }
    }
    const value = ORDINALS.get(token.lower)
    if (value === undefined) continue
    const tens = tokens[index - 2]
    const ten = before?.text === '-' && tens !== undefined ? CARDINALS.get(tens.lower) : undefined
    return ten === undefined ? { value, from: index } : { value: ten + value, from: index - 2 }
  }
  return null
}

/** "since (the start of) the invasion", "before the treaty": what happened once is its day where something is counted from it. */
const COUNTED_FROM = /^(?:since|after|before|until|following|into|day)$/
/** "on Victory Day", "ahead of Victory Day" */
const ON_DAY = /^(?:on|of|before|until|since|by|for|after|during|marking|mark|marks|marked|celebrate|celebrated)$/
const BETWEEN = /^(?:the|its|their|his|start|beginning|outset|outbreak|of|['’]s)$/

/** A day that was founded once by its bare name: the day itself, or, of what is called a day, the one of the year that the tense asks for. */
function foundedDates(tokens: readonly Token[], named: readonly Named[], frame: Frame): NamedReading[] {
  if (tokens.some(({ lower }) => /^(?:anniversary|anniversaries|anniv|birthday)$/.test(lower))) return []
  let past = 0
  return named.toSorted((a, b) => a.from - b.from || b.to - a.to).flatMap(({ entry, from, to, born }) => {
    const { when } = entry
    if (when.kind !== 'founded' || born || from < past) return []
    let before = from - 1
    // "since Russia's full-scale invasion", "since the start of the war"
    while (before > from - 5 && (BETWEEN.test(tokens[before]?.lower ?? '') || /^['’]s$/.test(tokens[before + 1]?.lower ?? ''))) before -= 1
    const link = tokens[before]?.lower ?? ''
    const isDay = tokens.slice(from, to).some(({ text }) => text === 'Day')
    const year = saidYear(tokens, from, to, frame)
    if (!(isDay ? ON_DAY : COUNTED_FROM).test(link) || year === 'unknown') return []
    past = to
    if (!isDay) return [{ ...date(dayPeriod(when.day)), from, to }]
    const [, month, day] = partsOf(when.day)
    const inYear = (candidate: number): Period => leapSafe(candidate, month, day)
    return [{ ...date(year === null ? nearest(frame, `XXXX-${when.day.slice(5)}`, inYear, tenseAt(tokens, from, to)) : inYear(year)), from, to }]
  })
}

/** Periods and yearly days by their names. */
function ownDates(tokens: readonly Token[], named: readonly Named[], frame: Frame): NamedReading[] {
  const found: NamedReading[] = []
  const starts = new Map<number, Named[]>()
  for (const name of named) {
    const { kind } = name.entry.when
    if (kind !== 'founded' && kind !== 'era' && !name.born) pushTo(starts, name.from, name)
  }
  for (const [from, here] of starts) {
    if ((found.at(-1)?.to ?? 0) > from) continue
    const to = Math.max(...here.map((other) => other.to))
    const entries = here.filter((other) => other.to === to).map(({ entry }) => entry)
    const reading = readNamed(tokens, from, to, entries, frame)
    if (reading !== null) found.push({ ...date(reading), from, to })
  }
  return found
}

/** A named period further than this from a report with a known day is another year's. */
const NEAR_DAYS = 270

function readNamed(tokens: readonly Token[], from: number, to: number, entries: readonly CalendarEntry[], frame: Frame): Period | null {
  const year = saidYear(tokens, from, to, frame)
  const candidates: Period[] = []
  for (const { when } of entries) {
    if (when.kind === 'yearly') {
      if (year === 'unknown') return null
      const unresolved = `XXXX-${String(when.month).padStart(2, '0')}-${String(when.date).padStart(2, '0')}`
      const inYear = (candidate: number): Period => datePeriod(candidate, when.month, when.date)
      return year === null ? nearest(frame, unresolved, inYear, tenseAt(tokens, from, to)) : inYear(year)
    }
    if (when.kind === 'period') candidates.push(span(dayPeriod(when.from), dayPeriod(when.to)))
  }
  // A name that holds its date is of one year; a summit comes back.
  const isDated = tokens.slice(from, to).some(({ kind }) => kind === 'number')
  const fitting = candidates.filter((period) => (year === null ? isDated || isNear(period, frame) : period.earliest?.slice(0, 4) === String(year)))
  if (year === 'unknown' || fitting.length === 0) return null
  if (fitting.length === 1) return fitting[0] ?? null
  return closest(fitting, frame, tenseAt(tokens, from, to))
}

const YEARS_ON: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['next', 1]])

/** The year said beside the name: "the 2024 summit", "last year's summit", "the summit in 2024". */
function saidYear(tokens: readonly Token[], from: number, to: number, frame: Frame): number | 'unknown' | null {
  const isYear = (text: string | undefined): boolean => /^(?:1[5-9]|20)\d\d$/.test(text ?? '')
  const [before, after] = [tokens[from - 1], tokens[to]]
  if (isYear(before?.text)) return Number(before?.text)
  if (isYear(after?.text)) return Number(after?.text)
  const further = yearFurtherOn(tokens, to, frame)
  if (further !== null) return further
  if (/^(?:'s|’s)$/.test(before?.lower ?? '') && tokens[from - 2]?.lower === 'year') {
    const step = YEARS_ON.get(tokens[from - 3]?.lower ?? '')
    const { earliest, latest } = frame.published
    if (step === undefined || earliest === null || earliest.slice(0, 4) !== latest?.slice(0, 4)) return 'unknown'
    return Number(earliest.slice(0, 4)) + step
  }
  return null
}

/** "the summit in Lima in November 2024", "in Lima last year", "the summit in 2024" */
function yearFurtherOn(tokens: readonly Token[], to: number, frame: Frame): number | 'unknown' | null {
  if (!/^(?:in|last)$/.test(tokens[to]?.lower ?? '')) return null
  for (let at = to; at < to + 6; at += 1) {
    const token = tokens[at]
    if (token === undefined) return null
    if (/^(?:1[5-9]|20)\d\d$/.test(token.text)) return Number(token.text)
    if (token.lower === 'last' && tokens[at + 1]?.lower === 'year') {
      const { earliest, latest } = frame.published
      return earliest === null || earliest.slice(0, 4) !== latest?.slice(0, 4) ? 'unknown' : Number(earliest.slice(0, 4)) - 1
    }
    if (token.lower !== 'in' && !/^\p{Lu}/u.test(token.text)) return null
  }
  return null
}

function isNear(period: Period, frame: Frame): boolean {
  const { earliest, latest } = frame.published
  if (period.earliest === null || period.latest === null) return false
  if (latest !== null && dayNumber(period.earliest) - dayNumber(latest) > NEAR_DAYS) return false
  return earliest === null || dayNumber(earliest) - dayNumber(period.latest) <= NEAR_DAYS
}

/** Of several with one name, the one that the tense asks for; of an undated report none, since each may be meant. */
function closest(periods: readonly Period[], frame: Frame, tense: 'past' | 'future' | null): Period | null {
  const day = frame.published.latest ?? frame.published.earliest
  if (day === null) return null
  const fits = periods.filter((period) => tense === null || (tense === 'future' ? (period.latest ?? '') >= day : (period.earliest ?? '') <= day))
  const away = (period: Period): number => Math.abs(dayNumber(period.earliest ?? day) - dayNumber(day))
  return (fits.length > 0 ? [...fits] : [...periods]).sort((a, b) => away(a) - away(b))[0] ?? null
}
