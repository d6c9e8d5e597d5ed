import type { Bounds } from '../../../bundle/schema.ts'
import { pushTo } from '../../../lib/group.ts'
import { MONTH_NAME } from '../../../lib/month-names.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { stemsOf } from '../stems.ts'

/** An event that reports tell as their news. */
export interface Told {
  days: Bounds
  reports: readonly AnnotatedArticle[]
}

/** An event that a report only mentions: its title, and the sentence around it. */
export interface Mentioned {
  days: Bounds
  title: string
  words: string
}

/** So much of a report tells its news. */
const OPENING_SENTENCES = 4
/** Of the weight of a mention's own words: so much the news must tell, too. */
const TOLD_SHARE = 0.4
/** A number that both tell says more than a word. */
const NUMBER_WEIGHT = 1.5
/** A word or two may be any happening's of that day; with so many of the sentence around it, they are this one's. */
const SHARED = { title: 2, sentence: 2 }

/**
 * Finds the told event of which a mention is the background: "the May 27 launch" is the launch that was news on 27 May. On one known day, by its words, of which a rare one says more
 * than a common one. Null where it is an event of its own.
 */
export function toldFinder<T extends Told>(told: readonly T[]): (mention: Mentioned) => T | null {
  const onDay = new Map<string, { event: T; stems: ReadonlySet<string> }[]>()
  const seenIn = new Map<string, number>()
  for (const event of told) {
    const stems = new Set(event.reports.flatMap(({ article, sentences }) => stemsOf([article.headline, ...sentences.slice(0, OPENING_SENTENCES).map(({ text }) => text)].join(' '))))
    for (const stem of stems) seenIn.set(stem, (seenIn.get(stem) ?? 0) + 1)
    const day = dayOf(event.days)
    if (day !== null) pushTo(onDay, day, { event, stems })
  }
  const weightOf = (stems: readonly string[]): number => stems.reduce((sum, stem) => sum + (/^\d/.test(stem) ? NUMBER_WEIGHT : 1) * Math.log(1 + told.length / (seenIn.get(stem) ?? 1)), 0)
  return ({ days, title, words }) => {
    const own = stemsWithoutDay(title)
    const around = stemsWithoutDay(words)
    const likely = (onDay.get(dayOf(days) ?? '') ?? []).flatMap(({ event, stems }) => {
      const shared = own.filter((stem) => stems.has(stem))
      const also = around.filter((stem) => stems.has(stem))
      const isAlike = shared.length >= SHARED.title || (shared.length === own.length && also.length >= SHARED.sentence && weightOf(also) >= weightOf(around) * TOLD_SHARE)
      return shared.length > 0 && isAlike && weightOf(shared) >= weightOf(own) * TOLD_SHARE ? [{ event, weight: weightOf(shared) }] : []
    })
    return likely.toSorted((a, b) => b.weight - a.weight)[0]?.event ?? null
  }
}

/** The day itself, and where and how near, say nothing of what it was. */
function stemsWithoutDay(text: string): string[] {
  return [...new Set(stemsOf(text.replaceAll(DAY, ' ')))].filter((stem) => !LIGHT.has(stem))
}

const DAY = new RegExp(String.raw`\b(?:${MONTH_NAME}\.? \d{1,2}|\d{1,2} ${MONTH_NAME})\b`, 'g')
const LIGHT = new Set(['around', 'near', 'come', 'last', 'about', 'nearly'])

function dayOf({ earliest, latest }: Bounds): string | null {
  return earliest === latest ? earliest : null
}
