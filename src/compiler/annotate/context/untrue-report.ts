import type { NamedSpan } from '../../../bundle/schema.ts'
import { isMoney } from '../../../lib/money.ts'
import { enclosing } from './attribution/enclosing.ts'
import { speaker } from './attribution/speaker.ts'
import { trailing } from './attribution/trailing.ts'
import { isNegated } from './denial.ts'
import { lastLower, nounAt, REACH, verbAt, type Parse } from './grammar/parse.ts'
import { singular } from './lexicon/singular.ts'
import { UNTRUE } from './lexicon/untrue.ts'
import { DENYING, NAMING, SAYING } from './lexicon/verb-classes.ts'
import type { Numbered } from './numbered.ts'

const REPORT = /^(?:report|claim|allegation|accusation|rumou?r|assertion|suggestion|charge|story|statement|figure|number|toll|estimate|tally|count)$/
const IS_UNTRUE = new RegExp(`^${UNTRUE}$`)

/** "A report that 600 had died was dismissed as absurd", "Claims that 600 died were nonsense", "Reports of 600 dead are false": what is said of the report is said of what it says. */
export function isOfUntrueReport(mention: Numbered): boolean {
  return untrueVerb(mention) !== null
}

/** Who says so: "was dismissed by the ministry", or whose words the whole sentence is ("were false, the ministry said"). */
export function untrueBy(mention: Numbered): NamedSpan | null {
  const { parse } = mention
  const verb = untrueVerb(mention) ?? -1
  return (lastLower(parse, verb + 1) === 'by' ? speaker(mention, verb + 2) : null) ?? trailing(mention) ?? enclosing(mention)
}

/** The chunk of the verb that calls the report of the number untrue. */
function untrueVerb({ parse, first, chunk, number }: Numbered): number | null {
  for (let index = first - 1; index >= 0 && index > first - REACH / 4; index -= 1) {
    const kind = parse.chunks[index]?.kind
    if (kind === 'comma' || kind === 'stop' || kind === 'subordinator') return null
    const link = linkOf(parse, index)
    if (link === null) continue
    // "a report of 12 experts" and "a claim of $3m" are something else
    if (link === 'of' && (index + 2 !== first || isMoney(number.unit))) return null
    const verb = verbOfReport(parse, index, chunk, link)
    return verb !== null && isCalledUntrue(parse, verb) ? verb : null
  }
  return null
}

/** What joins what is reported to the noun at `at`; null where no report stands there. "said claims that" has one, too. */
function linkOf(parse: Parse, at: number): 'that' | 'of' | 'to' | null {
  const word = lastLower(parse, at)
  const isNoun = nounAt(parse, at) !== null || (verbAt(parse, at)?.form === 's' && SAYING.has(verbAt(parse, at - 1)?.lemma ?? ''))
  if (!isNoun || !REPORT.test(singular(word))) return null
  const link = lastLower(parse, at + 1)
  if (verbAt(parse, at + 1)?.infinitive === true) return 'to'
  if (link === 'of') return singular(word) !== word || /^(?:figure|number|toll|estimate|tally|count)$/.test(word) ? 'of' : null
  return link === 'that' ? 'that' : null
}

/** The verb whose subject the report is: past the one of what it says. */
function verbOfReport(parse: Parse, report: number, chunk: number, link: string): number | null {
  let own = link === 'that' ? 1 : 0
  for (let index = report + 2; index < parse.chunks.length && index < chunk + REACH / 4; index += 1) {
    const { kind } = parse.chunks[index] ?? {}
    if (kind === 'comma' || kind === 'stop' || kind === 'subordinator') return null
    if (kind === 'relative') own += 1
    if (verbAt(parse, index)?.finite !== true || parse.chunks[index - 1]?.kind === 'conjunction') continue
    if (own === 0) return index > chunk ? index : null
    own -= 1
  }
  return null
}

/** "was denied", "has been described as a hoax", "are untrue", "were fabricated" */
function isCalledUntrue(parse: Parse, at: number): boolean {
  const verb = verbAt(parse, at)
  if (verb === null || isNegated(parse, verb)) return false
  if (verb.passive && DENYING.has(verb.lemma)) return true
  const named = verb.passive && (NAMING.has(verb.lemma) || verb.lemma === 'describe')
  if (!named && verb.lemma !== 'be' && !verb.passive) return false
  // "was wrong about the place"
  if (lastLower(parse, at + 2) === 'about') return false
  const end = parse.chunks.findIndex(({ kind }, index) => index > at && ['comma', 'stop', 'relative', 'subordinator', 'conjunction'].includes(kind))
  const told = parse.words.slice(verb.main, parse.chunks[named ? end : Math.min(at + 2, end < 0 ? at + 2 : end)]?.from)
  return told.some(({ lower }) => IS_UNTRUE.test(lower))
}
