import type { Token } from '../../segment/index.ts'
import { WEEKDAYS } from './lexicon.ts'
import { BREAKS, OUTCOMES } from './looks-back.ts'
import { CONCLUDED, UNPLANNED } from './unplanned.ts'

/** So many tokens at most between "after" and its day. */
const REACH = 9
/** What somebody said or made known, whose words follow: "his announcement on Saturday that he would stand". */
const SAID = /^(?:announcements?|statements?|decisions?|rulings?|verdict|judge?ment|reports?|news|word|revelations?|confirmation|declarations?|disclosure|admission|claims?|allegations?|accusations?|warnings?|pledge|promise|vow|threat|remarks?|comments?|suggestions?|denial|assurances?|acknowledgement|acknowledgment|signals?|messages?|letter|speech|agreement|conclusion|findings?|order|decree|notice|insistence|assertion)$/
const YET_TO_SAY = /^(?:will|would|to|may|might|could|expected|awaits?|awaiting|upcoming|for)$/
const PREPOSITION = /^(?:in|on|at|near|with|between|against|of|over|by|for|to|from|about|outside|inside|along|across|around|among)$/
/** Sit, or are held, on a day that is known before. */
const SITTING = /^(?:hearings?|meetings?|summit|conference|congress|sessions?|ceremony|match|game|final|trial|talks|speech|elections?|visit|deadline|parade|concert|holiday|festival)$/
/** Come to somebody, or are done without a plan: "after winning the vote on Sunday". */
const COMING_ABOUT = /^(?:winning|losing|beating|defeating|failing|falling|crashing|collapsing|killing|suffering|finding|clashing|pleading|admitting|escaping|fleeing|missing|hitting|striking|testing|receiving|surviving|breaking|being|having|resigning|scoring|overturning|exploding|sinking|dying|refusing|rejecting)$/

/** A weekday that belongs to a noun of what has been, whatever is to come of it. */
export function isOfPastNoun(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isWeekday(tokens, first, last)) return false
  return isOfWhatWasSaid(tokens, first, last) || isAfterIt(tokens, first)
}

function isWeekday(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, Math.min(last, first + 3)).some(({ lower }) => WEEKDAYS.has(lower)) && !/^(?:next|coming)$/.test(tokens[first]?.lower ?? '')
}

/** "an announcement on Saturday that the president would stand"; one that "will make an announcement on Saturday" has yet to say it. */
function isOfWhatWasSaid(tokens: readonly Token[], first: number, last: number): boolean {
  // "expects a ruling on Monday that will clear it"
  if (tokens[last]?.lower !== 'that' || /^(?:will|would|could|may|might|is|are)$/.test(tokens[last + 1]?.lower ?? '')) return false
  const noun = tokens[first - 1]?.lower === 'on' ? first - 2 : first - 1
  return SAID.test(tokens[noun]?.lower ?? '') && !tokens.slice(Math.max(0, noun - 5), noun).some(({ lower }) => YET_TO_SAY.test(lower))
}

/** "after violent clashes with the army on Monday", "after a vote on Sunday"; "will meet after the summit on Friday" may be of one to come. */
function isAfterIt(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.lower !== 'on') return false
  for (let at = first - 2; at >= Math.max(0, first - REACH); at -= 1) {
    const { kind, lower } = tokens[at] ?? { kind: 'punct', lower: '' }
    if (lower === 'after' || lower === 'following' || lower === 'since') return isDone(tokens.slice(at + 1, first - 1).map((token) => token.lower))
    if ((kind === 'punct' && lower !== '-') || BREAKS.test(lower)) return false
  }
  return false
}

/** Of the words of the phrase: its first noun is the one that is meant. */
function isDone(phrase: readonly string[]): boolean {
  const [opener = ''] = phrase
  if (COMING_ABOUT.test(opener)) return true
  const end = phrase.findIndex((word) => PREPOSITION.test(word))
  const head = phrase[(end === -1 ? phrase.length : end) - 1] ?? ''
  if (UNPLANNED.has(head) || OUTCOMES.test(head) || CONCLUDED.has(head)) return true
  return /^an?$/.test(opener) && !SITTING.test(head)
}
