import type { Bounds } from '../../../bundle/schema.ts'
import { overlaps } from '../../../lib/bounds.ts'
import { dayNumber } from '../../../lib/days.ts'
import { pushTo } from '../../../lib/group.ts'
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
const [WORDS, PART, PART_IN_STORY] = [2, 0.5, 0.3]
/** A longer time than this tells little of which event is meant; one of several must say more. */
const [FEW_DAYS, WORDS_IN_LONG] = [3, 3]

/** Mentions of events that other reports tell as their news, by the event; the rest are of none. Only events of the mention's own days are looked at. */
export function linkMentions(told: readonly ToldEvent[], mentions: readonly Candidate[], storyOf: (one: Candidate) => unknown): { linked: ReadonlyMap<ToldEvent, readonly Candidate[]>; rest: Candidate[] } {
  const wordsOf = told.map(({ group }) => new Set(group.flatMap(({ source: { article } }) => stemsOf(article.text.slice(0, OPENING_CHARACTERS)))))
  const count = new Map<string, number>()
  for (const words of wordsOf) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1)
  const weightOf = (word: string): number => Math.log((told.length + 1) / ((count.get(word) ?? 0) + 0.5))
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
    const own = [...new Set(stemsOf(mention.title))]
    const all = own.reduce((sum, word) => sum + weightOf(word), 0)
    let best: { event: ToldEvent; part: number } | null = null
    for (const at of new Set(daysIn(mention.days).flatMap((day) => byDay.get(day) ?? []))) {
      const [event, words] = [told[at], wordsOf[at]]
      if (event === undefined || words === undefined || !overlaps(event.days, mention.days) || event.group.some(({ source }) => source === mention.source)) continue
      const shared = own.filter((word) => words.has(word))
      const part = shared.reduce((sum, word) => sum + weightOf(word), 0) / all
      const story = storyOf(mention)
      const isOfStory = story !== undefined && story === event.story
      const isLong = daysIn(mention.days).length > FEW_DAYS
      if (shared.length < (isLong ? WORDS_IN_LONG : isOfStory ? WORDS - 1 : WORDS) || part < (isOfStory && !isLong ? PART_IN_STORY : PART)) continue
      if (best === null || part > best.part) best = { event, part }
    }
    return best?.event ?? null
  }
}

/** Longer than a month is no day of one event. */
const MOST_DAYS = 31

function daysIn({ earliest, latest }: Bounds): number[] {
  if (earliest === null || latest === null) return []
  const [first, last] = [dayNumber(earliest), dayNumber(latest)]
  return last - first >= MOST_DAYS ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
