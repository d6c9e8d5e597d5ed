import type { Bounds } from '../../../bundle/schema.ts'
import type { CalendarEntry } from '../../codebook/codebook.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { backgroundDates, type Background } from '../days/background-dates.ts'
import { eventDays } from '../days/event-day.ts'
import { backgroundTitle, ownTitle } from './background-title.ts'

/** What may be an event, before reports of the same one are put together. */
export interface Candidate {
  title: string
  words: string
  days: Bounds
  /** False when the text tells no day, so that they are the report's own. */
  isDayTold: boolean
  /** True when it is only the day on which it was told. */
  isTelling: boolean
  mentioned: boolean
  source: AnnotatedArticle
  /** True when too little is said of it to stand alone: "Monday's attack". */
  isFragment: boolean
  /** The codebook's id of a named date: its mentions are one event, however they are worded. */
  calendar: string | null
}

/** The news of a report. */
export function toldBy(source: AnnotatedArticle): Candidate {
  const { article } = source
  const days = eventDays(source)
  return { title: article.headline.replace(/\s+/g, ' '), words: article.text, days, isDayTold: days.isTold, isTelling: days.isTelling, mentioned: false, isFragment: false, source, calendar: null }
}

/** What a report, given by its news, only goes back to, or foretells: each day once, as far as can be where more is said of it. */
export function mentionedBy({ source, days: own }: Candidate, calendar: readonly CalendarEntry[]): Candidate[] {
  const { article, sentences } = source
  const told = new Map<string, Candidate>()
  for (const one of backgroundDates(source, own).map(candidateOf)) {
    const key = `${one.days.earliest} ${one.days.latest}`
    if (told.get(key)?.isFragment !== false) told.set(key, one)
  }
  return [...told.values()]

  function candidateOf({ date, days: around, isNear }: Background): Candidate {
    const sentence = sentences.find(({ start, end }) => start <= date.start && date.end <= end)
    const named = calendar.find(({ names, when }) => when.kind !== 'era' && names.some((name) => says(date.quote, name)))
    const words = (sentence?.text ?? date.quote).replace(/\s+/g, ' ')
    const isFragment = isNear && named === undefined && (sentence === undefined || ownTitle(date, sentence, article.text)?.isPlain !== true)
    return { title: named?.names[0] ?? (sentence === undefined ? words : backgroundTitle(date, sentence, article.text)), words, days: around, isDayTold: true, isTelling: false, mentioned: true, isFragment, source, calendar: named?.id ?? null }
  }
}

function says(quote: string, name: string): boolean {
  return quote.toLowerCase().includes(name.toLowerCase())
}
