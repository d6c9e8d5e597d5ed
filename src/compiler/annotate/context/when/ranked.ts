import type { DayBounds } from '../../../../lib/bounds.ts'
import { dayNumber } from '../../../../lib/days.ts'
import type { FoundDate } from '../../types.ts'

/** "the biggest attack this year", "for the third time in June", "the most so far this month": nouns alone stand between the rank and the time. */
const RANK = /\b(?:the|its|their|his|her|a|for)\s+(?:(?:\p{L}+[- ])?(?:biggest|largest|heaviest|deadliest|worst|highest|lowest|longest|shortest|strongest|most|fewest|least|best)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?:[- ]\p{Ll}+){0,3}(?: so far)?(?: (?:of|in|during))?\s*$/iu
const REACH = 70
const VERBS = /\b(?:was|were|is|are|has|had|have|will|came|took|killed|struck|hit|fired|launched|arrived|sent)\b/i
/** Shorter than this a time is the happening's own. */
const PERIOD_DAYS = 28

/** "the tenth launch since late May": which one it is, and not as long as all of them took. */
const NTH_SINCE = new RegExp(String.raw`(?:\b(?:the|its|their|his|her|a)|['’]s)\s+(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))(?:[- ]\p{Ll}+){1,3} since(?: (?:the (?:start|beginning|end) of|early|mid|late))?[ -]$`, 'iu')

export function countsFrom({ start }: FoundDate, text: string): boolean {
  return NTH_SINCE.test(text.slice(Math.max(0, start - REACH), start))
}

/** A month or year that is still running tells how rare the news is, not when it was. */
export function onlyRanks(date: FoundDate, text: string, { earliest: told }: DayBounds): boolean {
  const { earliest, latest } = date
  if (told === null || earliest === null || latest === null || earliest > told || latest < told || dayNumber(latest) - dayNumber(earliest) + 1 < PERIOD_DAYS) return false
  const match = RANK.exec(text.slice(Math.max(0, date.start - REACH), date.start))
  return match !== null && !VERBS.test(match[0])
}
