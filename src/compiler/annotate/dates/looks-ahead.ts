import type { Token } from '../../segment/index.ts'
import { isForetold } from './foretold.ts'
import { MONTHS, WEEKDAYS } from './lexicon.ts'

const REACH = 8

/** What people are called to on a day; and what else is called for one. */
const PROTEST = /^(?:strikes?|walkouts?|rall(?:y|ies)|protests?|demonstrations?|march(?:es)?|boycotts?|vigils?|sit-ins?|shutdown)$/
const SITTING = /^(?:mourning|elections?|votes?|referendum|meetings?|summit|sessions?|hearings?|conference|truce|ceasefire|day)$/
const MOVED = /^(?:moved|postponed|rescheduled|delayed|deferred|extended|adjourned|shifted|forward|pushed|put)$/
const ORDERED = /^(?:told|urged|asked|ordered|instructed|advised|warned|invited|summoned|tells|urges|asks|orders|advises|warns)$/
/** Not "IS", the group. */
const COPULA = /^(?:[Ii]s|[Aa]re|['’]s|['’]re)$/
/** Between "is" and its day. */
const AT_A_TIME = /^(?:on|at|due|likely|possible|probable|set|also|now|here|by|noon|midnight|[ap]\.?m\.?|:|\d{1,2}|local|time)$/

/**
 * What the construction around a day tells, whatever the form of the verb: "called a strike for Friday" and "told residents to leave by
 * Friday" are ahead, "postponed from Friday" is neither. Undefined where there is none of these. Bounded by `REACH`.
 */
export function lookAhead(tokens: readonly Token[], first: number): 'future' | null | undefined {
  const at = (by: number): string => tokens[first - by]?.lower ?? ''
  const link = at(1)
  const isDay = isDayAt(tokens, first)
  if (!isDay && !MONTHS.has(tokens[first]?.lower ?? '')) return undefined
  for (let by = 2; by <= REACH && /^(?:to|until|till|from)$/.test(link); by += 1) {
    if (tokens[first - by]?.kind === 'punct') break
    if (MOVED.test(at(by))) return link === 'from' ? null : 'future'
  }
  if (isForetold(tokens, first)) return 'future'
  if (!isDay) return undefined
  if (isBound(tokens, first) || isCalled(tokens, first) || isOrdered(tokens, first) || isProclaimed(tokens, first)) return 'future'
  for (let by = 1; by <= REACH; by += 1) {
    // "Today is June 25" tells what day it is; "the army's Monday" is the army's.
    if (/^['’]s$/.test(at(by)) && !/^(?:it|that|he|she|there|what)$/.test(at(by + 1))) return undefined
    if (COPULA.test(tokens[first - by]?.text ?? '')) return by > 1 || WEEKDAYS.has(tokens[first]?.lower ?? '') || /^(?:deadline|day|date)$/.test(at(2)) ? 'future' : undefined
    if (!AT_A_TIME.test(at(by))) break
  }
  return undefined
}

/** "Friday", "October 4", "4 October"; "the week of July 7" is told of as a day is. */
function isDayAt(tokens: readonly Token[], first: number): boolean {
  const day = /^(?:early|late)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first
  const [one, other] = [tokens[day], tokens[day + 1]]
  if (one === undefined) return false
  if (WEEKDAYS.has(one.lower)) return true
  if (other === undefined) return false
  if (/^(?:the|week|weekend)$/.test(one.lower)) return /^(?:week|weekend|of)$/.test(other.lower)
  return (MONTHS.has(one.lower) && other.kind === 'number') || (one.kind === 'number' && MONTHS.has(other.lower))
}

/** "called (for) a general strike on Friday", "called a vote for Saturday"; "called for a ceasefire on Sunday" was then. */
function isCalled(tokens: readonly Token[], first: number): boolean {
  const link = tokens[first - 1]?.lower ?? ''
  const called = tokens[first - 2]?.lower ?? ''
  if (!(link === 'on' && PROTEST.test(called)) && !(link === 'for' && (PROTEST.test(called) || SITTING.test(called)))) return false
  return tokens.slice(Math.max(0, first - REACH), first - 2).some(({ lower }) => (link === 'for' ? /^(?:(?:call|announc|declar|proclaim)(?:s|ed|ing|e|es)?|set|sets|fixed)$/ : /^call(?:s|ed|ing)?$/).test(lower))
}

/** "told residents to stay indoors on Thursday", "ordered them to leave by noon on Thursday"; "urged China to lift the ban on Monday" may have been on that day. */
function isOrdered(tokens: readonly Token[], first: number): boolean {
  const near = tokens.slice(Math.max(0, first - REACH), first)
  const to = near.findLastIndex(({ lower }, at) => lower === 'to' && /^\p{Ll}/u.test(near[at + 1]?.text ?? ''))
  if (to < 1 || !/^(?:on|by|before|in)$/.test(near.at(-1)?.lower ?? '')) return false
  const between = near.slice(to + 2, -1).length
  const by = near.slice(to + 2).some(({ lower }) => lower === 'by')
  const order = near.slice(Math.max(0, to - 4), to).findLastIndex(({ lower }) => ORDERED.test(lower)) + Math.max(0, to - 4)
  if (!ORDERED.test(near[order]?.lower ?? '')) return false
  // "was told to appear in court on Thursday"
  return between <= 1 || by || (order === to - 1 && between <= 3 && /^(?:was|were|been|is|are)$/.test(near[order - 1]?.lower ?? ''))
}

/** "declared Friday a day of mourning", "named Friday as the date", "Saturday has been declared a holiday" */
function isProclaimed(tokens: readonly Token[], first: number): boolean {
  const after = (by: number): string => tokens[first + by]?.lower ?? ''
  if (PROCLAIMED.test(tokens[first - 1]?.lower ?? '')) return /^(?:a|an|as)$/.test(after(1))
  return /^(?:has|was)$/.test(after(1)) && PROCLAIMED.test(after(1) === 'has' ? after(3) : after(2))
}

const PROCLAIMED = /^(?:declar|proclaim|nam|designat)(?:ed|es|e|s)?$/

const STORM = /^(?:landfall|storm|hurricane|typhoon|cyclone|depression|blizzard)$/
/** Between a storm's course and its day. */
const EARLY = /^(?:on|early|late|by|in|the)$/

/** "seemed headed for a strike on Saturday", "on course for landfall Saturday", "landfall seen Sunday"; "headed for the airport on Sunday" and "was heading for Kabul on Sunday" were then. */
function isBound(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (EARLY.test(tokens[at]?.lower ?? '')) at -= 1
  if (/^(?:seen|forecast)$/.test(tokens[at]?.lower ?? '')) return STORM.test(tokens[at - 1]?.lower ?? '')
  for (; at >= Math.max(1, first - REACH); at -= 1) {
    const { kind, lower } = tokens[at] ?? { kind: 'punct', lower: '' }
    if (kind === 'punct' || /^(?:and|but|when|as|after|before|who|which|that|was|were|had)$/.test(lower)) return false
    if (/^(?:for|towards?|to)$/.test(lower)) return isCourse(tokens, at)
  }
  return false
}

function isCourse(tokens: readonly Token[], link: number): boolean {
  const [word, before] = [tokens[link - 1]?.lower ?? '', tokens[link - 2]?.lower ?? '']
  if (/^(?:course|track|route)$/.test(word)) return /^(?:on|en)$/.test(before)
  if (!/^(?:headed|heading|bound)$/.test(word)) return false
  if (/^(?:is|are|be|(?:seem|appear|look)(?:s|ed)?)$/.test(before)) return true
  return /^(?:was|were)$/.test(before) && tokens.slice(Math.max(0, link - REACH), link + 3).some(({ lower }) => STORM.test(lower))
}
