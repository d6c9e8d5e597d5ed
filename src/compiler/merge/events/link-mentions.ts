import type { Bounds } from '../../../bundle/schema.ts'
import { dayNumber } from '../../../lib/days.ts'
import { pushTo } from '../../../lib/group.ts'
import { MONTH_NAME } from '../../../lib/month-names.ts'
import { stemsOf } from '../stems.ts'
import type { Candidate } from './candidate.ts'

/** An event that reports tell as their news. */
export interface ToldEvent {
  group: readonly Candidate[]
  days: Bounds
  story: unknown
}

/** What of a report says what its event is. */
const OPENING_CHARACTERS = 500
/** Of the words of a mention, weighed by how few events have them, so many are the event's, and at least so much of all: less where both are of one story. */
const [WORDS, PART, PART_IN_STORY] = [2, 0.4, 0.3]
/** A number that both tell says more than a word. */
const NUMBER_WEIGHT = 1.5
/** A longer time than this tells little of which event is meant; one of several must say more. */
const [FEW_DAYS, WORDS_IN_LONG] = [3, 3]

/** Mentions of events that other reports tell as their news, by the event; the rest are of none. Only events of the mention's own days are looked at. */
export function linkMentions(told: readonly ToldEvent[], mentions: readonly Candidate[], storyOf: (one: Candidate) => unknown): { linked: ReadonlyMap<ToldEvent, readonly Candidate[]>; rest: Candidate[] } {
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0)
  const wordsOf = told.map(({ group }) => new Set(group.flatMap(({ source: { article } }) => stemsOf(article.text.slice(0, OPENING_CHARACTERS)))))
  const count = new Map<string, number>()
  for (const words of wordsOf) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1)
  const weightOf = (word: string): number => (/^\d/.test(word) ? NUMBER_WEIGHT : 1) * Math.log(1 + told.length / (count.get(word) ?? 1))
  const byDay = new Map<number, number[]>()
  for (const [at, { days }] of told.entries()) for (const day of daysIn(days)) pushTo(byDay, day, at)

  const linked = new Map<ToldEvent, Candidate[]>()
  const rest: Candidate[] = []
  for (const mention of mentions) {
    const event = mention.calendar === null ? eventOf(mention) : null
    if (event === null) rest.push(mention)
    else pushTo(linked, event, mention)
  }
  return { linked, rest }

  function eventOf(mention: Candidate): ToldEvent | null {
    const [own, around] = [stemsWithoutDay(mention.title), stemsWithoutDay(mention.words)]
    const days = daysIn(mention.days)
    const [story, isLong] = [storyOf(mention), days.length > FEW_DAYS]
    let best: { event: ToldEvent; weight: number } | null = null
    for (const at of new Set(days.flatMap((day) => byDay.get(day) ?? []))) {
      const [event, words] = [told[at], wordsOf[at]]
      if (event === undefined || words === undefined || (!isLong && daysIn(event.days).length > FEW_DAYS) || event.group.some(({ source }) => source === mention.source)) continue
      const isOfStory = story !== undefined && story === event.story && !isLong
      const shared = own.filter((word) => words.has(word))
      const also = around.filter((word) => words.has(word))
      const isAll = shared.length > 0 && shared.length === own.length && also.length >= WORDS && weigh(also) >= weigh(around) * PART && !isLong
      const isAlike = isAll || shared.length >= (isLong ? WORDS_IN_LONG : isOfStory ? 1 : WORDS)
      const weight = weigh(shared)
      if (isAlike && weight >= weigh(own) * (isOfStory ? PART_IN_STORY : PART) && (best === null || weight > best.weight)) best = { event, weight }
    }
    return best?.event ?? null
  }
}

/** The day itself, and where and how near, say nothing of what it was. */
function stemsWithoutDay(text: string): string[] {
  return [...new Set(stemsOf(text.replaceAll(DAY, ' ')))].filter((stem) => !LIGHT.has(stem))
}

const DAY = new RegExp(String.raw`\b(?:${MONTH_NAME}\.? \d{1,2}|\d{1,2} ${MONTH_NAME})\b`, 'g')
const LIGHT = new Set(['around', 'near', 'come', 'last', 'about', 'nearly'])

/** Longer than a month is no day of one event. */
const MOST_DAYS = 31

function daysIn({ earliest, latest }: Bounds): number[] {
  if (earliest === null || latest === null) return []
  const [first, last] = [dayNumber(earliest), dayNumber(latest)]
  return last - first >= MOST_DAYS ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
