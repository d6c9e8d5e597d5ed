import type { Status } from '../../../bundle/schema.ts'
import { isAimedAt, isBoundFor, isSeenAt } from './aimed-at.ts'
import { verbOfWhole } from './contained.ts'
import { deniedAround } from './denial.ts'
import { isDeniedAfter } from './denied-after.ts'
import { isFeared } from './feared.ts'
import type { Governor } from './grammar/governor.ts'
import { mainVerbBefore } from './grammar/subject.ts'
import { tenseOf } from './grammar/tense.ts'
import { chunkAt, lastLower, nounAt, verbAt, wordAt, type Parse } from './grammar/parse.ts'
import { MEASURING } from './lexicon/verb-classes.ts'
import type { Numbered } from './numbered.ts'
import { isWhere, ofBound } from './not-denied.ts'
import { isOrdered } from './ordered.ts'
import { isPresupposed, isSought, isToldApart } from './presupposed.ts'
import { isOfApposition, isOfSpeaker } from './told-beside.ts'
import { isAsked, thoughtOf } from './thought-of.ts'
import { DOUBT_ADVERBS, isPromised, ofVerb } from './status-of-verb.ts'
import { isThereAlready, undecided } from './undecided.ts'
import { isOfUntrueReport } from './untrue-report.ts'
import { isToCome } from './when/as-of.ts'
import { TIME_UNITS } from '../time-units.ts'

const PLAN_WORDS = new Set([
  'planned',
  'proposed',
  'scheduled',
  'expected',
  'projected',
  'intended',
  'pledged',
  'promised',
  'upcoming',
])
const DOUBT_WORDS = new Set(['possible', 'potential', 'feared', 'hypothetical'])
/** How many phrases an aside has. */
const LONGEST_ASIDE = 8
/** How sure the clause that governs the number is that it came about. Other verbs of the sentence have no say. */
export function statusOf(mention: Numbered): Status {
  const { parse, first: chunk, number } = mention
  const open = undecided(mention)
  // "to raise output to 900 from 700": from what there is, unless both were only foreseen.
  if (isThereAlready(mention) || (open !== 'planned' && number.change?.role === 'from')) return 'actual'
  if (sinceThen(mention) || (isCompared(mention) && open === null)) return 'actual'
  if (isDeniedAfter(mention) || isOfUntrueReport(mention)) return 'denied'
  // "doubts that it will cut the 28,500-strong force": it is there
  if (/^-strong\b/.test(mention.input.text.slice(number.end, number.end + 7)) && /^the$/.test(parse.words[nounAt(parse, chunk)?.from ?? -1]?.lower ?? '')) return 'actual'
  const bound = ofBound(mention)
  if (bound !== null) return bound
  if (isSought(mention)) return 'actual'
  const denial = deniedAround(parse, asideOf(mention))
  if (denial !== null && !(denial === 'denied' && isItsCount(mention))) return denial
  if (isStatedAside(mention) || isSample(mention) || isCited(mention)) return 'actual'
  if (isCalledOff(mention)) return 'denied'
  if (isOfSpeaker(mention) || isOfApposition(mention)) return 'actual'
  if (isBehindIt(mention)) return 'actual'
  if (isUnchecked(mention)) return 'possible'
  if (isAimedAt(mention)) return 'planned'
  const near = nearWords(parse, chunk, number.start)
  if (near !== null) return near
  if (isBoundFor(mention) || isOrdered(mention)) return 'planned'
  if (isPresupposed(mention) || isItsCount(mention)) return 'actual'
  if (isFeared(mention)) return 'possible'
  if (isWithinReach(mention)) return 'possible'
  if (isOption(mention) || isThreatened(mention)) return 'possible'
  if (isSeenAt(mention)) return 'planned'
  const thought = open ?? thoughtOf(mention)
  if (thought !== null) return thought
  const governor = governorPastAside(mention)
  if (governor !== null && governor.role === 'object' && /^(?:assume|suppose)$/.test(verbAt(parse, governor.verb)?.lemma ?? '')) return 'possible'
  const own = governor === null ? 'actual' : ofVerb(parse, governor.verb, 0, governor.role === 'object' || isPromised(parse, governor.verb, chunk))
  const whole = verbOfWhole(mention)
  const status = own === 'actual' && whole !== null ? ofVerb(parse, whole, 0, true) : own
  if (status !== 'actual' && isToldApart(mention, status)) return 'actual'
  // "47 percent did not": so many there are.
  if (status === 'denied' && governor?.role === 'subject' && /^(?:percent|fraction)$/.test(number.unit)) return 'actual'
  // "classes were not held in 40 schools", "aid did not reach 12 villages": so many there are.
  if (status === 'denied' && isWhere(mention)) return 'actual'
  // "had not been paid for three months", "has not won in six games": so long it has not been.
  if (status === 'denied' && (TIME_UNITS.has(number.unit) || OCCASION.test(lastLower(parse, chunk))) && NOT_FOR.test(mention.input.text.slice(Math.max(number.sentence.start, number.start - 40), number.start))) return 'actual'
  // "needs 10 batteries", and not "needs 5 million tons a year": they are not there
  if (status === 'actual' && governor?.role === 'object' && number.unit === 'count' && number.per === null && verbAt(parse, governor.verb)?.lemma === 'need') return 'planned'
  // "kidnappers want 17 motorcycles", "wants a raise of 20 percent"
  if (status === 'actual' && governor?.role === 'object' && verbAt(parse, whole ?? governor.verb)?.lemma === 'want') return 'planned'
  // "faces up to 20 years in prison"
  const isFine = /^(?:fine|penalty|sentence|term)s?$/.test(parse.words[nounAt(parse, mention.first - 2)?.head ?? -1]?.lower ?? '')
  const faces = governor?.role === 'object' && verbAt(parse, governor.verb)?.lemma === 'face' && (TIME_UNITS.has(number.unit) || (isFine && /\bif (?:convicted|found guilty)\b/i.test(mention.input.text.slice(number.sentence.start, number.sentence.end))))
  if (status === 'actual' && (faces || isAsked(mention))) return 'possible'
  return status === 'actual' && !holdsNow(mention) && isToCome(mention) ? 'planned' : status
}

const NOT_FOR = /\b(?:for|in) (?:(?:more|less|fewer) than |at least |over |about |some |nearly |almost |the (?:past|last) )*$/i

const OCCASION = /^(?:game|match|race|round|season|session|outing|start|appearance|innings|tournament|election|term|generation|issue|edition)s?$/

/** "do not intend to return, according to a survey of 2,340 households": so many were asked. */
function isSample({ parse, first }: Numbered): boolean {
  return lastLower(parse, first - 1) === 'of' && /^(?:survey|poll|sample|study|census)$/.test(parse.words[nounAt(parse, first - 2)?.head ?? -1]?.lower ?? '')
}

/** "would block the deal, citing the deaths of 19,000 civilians": what is there already is why. */
function isCited({ parse, governor }: Numbered): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1)
  return governor?.role === 'object' && verb?.form === 'ing' && verb.finite === false && /^(?:cite|recall)$/.test(verb.lemma) && parse.chunks[governor.verb - 1]?.kind === 'comma'
}

/** What can be cancelled before it is there. */
const ORDERED = /^(?:order|purchase|contract|deal|plan|sale|delivery|shipment|visit|strike|option|project)s?$/

/** "cancelled an order for 32 howitzers", "a strike by 36,000 nurses has been called off", "a 48-hour strike planned for Tuesday has been called off" */
function isCalledOff({ parse, first, chunk }: Numbered): boolean {
  const own = parse.words[nounAt(parse, chunk)?.head ?? -1]?.lower ?? ''
  const thing = ORDERED.test(own) ? chunk : first - 2
  if (!ORDERED.test(parse.words[nounAt(parse, thing)?.head ?? -1]?.lower ?? '') || (thing !== chunk && !/^(?:for|of|by)$/.test(lastLower(parse, first - 1)))) return false
  const by = verbAt(parse, thing - 1)
  if (by !== null) return by.finite === true && !by.passive && DROPPED.test(by.lemma)
  for (let index = thing + 1; index < parse.chunks.length && index < thing + LONGEST_ASIDE + 4; index += 1) {
    const verb = verbAt(parse, index)
    if (verb?.finite === true) return verb.passive && (DROPPED.test(verb.lemma) || (verb.lemma === 'call' && parse.words[verb.to]?.lower === 'off'))
  }
  return false
}

const DROPPED = /^(?:cancel|scrap|abandon|shelve|axe|scrub)$/

/** "the reservoir, now 34 percent full, is to rise": an aside says what is there. */
function isStatedAside({ parse, number }: Numbered): boolean {
  const at = wordAt(parse, number.start)
  const now = [at - 1, at - 2, at - 3].find((index) => /^(?:now|currently|presently)$/.test(parse.words[index]?.lower ?? ''))
  return now !== undefined && parse.words[now - 1]?.text === ','
}

/** "will cut jobs after posting a loss of 300 million": what has come out is why. */
function isBehindIt({ parse, governor, first, chunk, number }: Numbered): boolean {
  // "agree to halt fighting after five days of clashes"
  if (TIME_UNITS.has(number.unit) && lastLower(parse, first - 1) === 'after' && lastLower(parse, chunk + 1) === 'of') return true
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (governor?.role !== 'object' || verb?.form !== 'ing' || verb.finite === true) return false
  return /^(?:after|since|following)$/.test(lastLower(parse, governor.verb - 1)) && /^(?:post|report|record|suffer|lose|incur|sustain|book|register|see|miss)$/.test(verb.lemma)
}

/** "has not updated its own count of 5,937": there is one. */
function isItsCount({ parse, first }: Numbered): boolean {
  const phrase = nounAt(parse, first - 2)
  if (phrase === null || lastLower(parse, first - 1) !== 'of' || !/^(?:its|their|his|her)$/.test(parse.words[phrase.from]?.lower ?? '')) return false
  return /^(?:count|tally|toll|estimate|figure)$/.test(parse.words[phrase.head]?.lower ?? '')
}

/** "is looking into 17,000 more", "are investigating another 40 deaths", "eight more are under investigation": whether they are is not known yet. */
function isUnchecked({ parse, governor, first, number, input }: Numbered): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1)
  const looks = lastLower(parse, first - 1) === 'into' && verbAt(parse, first - 2)?.lemma === 'look'
  const checks = governor?.role === 'object' && verb !== null && !verb.passive && tenseOf(parse, governor.verb) !== 'past' && /^(?:investigate|examine|verify|review|check|assess)$/.test(verb.lemma)
  const isUnder = governor?.role === 'subject' && verb?.lemma === 'be' && tenseOf(parse, governor.verb) !== 'open' && lastLower(parse, governor.verb + 1) === 'under' && /^(?:investigation|review|examination|verification|consideration)$/.test(lastLower(parse, governor.verb + 2))
  if (!looks && !checks && !isUnder) return false
  return number.change?.role === 'by' || /^(?: more| further| other| additional| suspected| possible| reported| alleged)\b/.test(input.text.slice(number.end, number.end + 12)) || /\b(?:another|further|additional) $/.test(input.text.slice(Math.max(0, number.start - 12), number.start))
}

/** "threatened both with 36 percent tariffs", "threatened a 30% duty" */
function isThreatened({ parse, governor }: Numbered): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1)
  return governor?.role === 'object' && verb?.lemma === 'threaten' && !verb.passive
}

/** "has an option for 72 more", "an option to buy 72" */
function isOption({ parse, first }: Numbered): boolean {
  const at = verbAt(parse, first - 1)?.infinitive === true ? first - 2 : /^(?:for|on)$/.test(lastLower(parse, first - 1)) ? first - 2 : -1
  return /^options?$/.test(parse.words[nounAt(parse, at)?.head ?? -1]?.lower ?? '')
}

/** "enough plutonium for 40 bombs", and not "enough for 40 homes", which are there */
function isWithinReach({ parse, first, chunk }: Numbered): boolean {
  const phrase = nounAt(parse, first - 2)
  if (lastLower(parse, first - 1) === 'for' && /^(?:enough|sufficient)$/.test(lastLower(parse, first - 2)) && /^(?:bomb|warhead|weapon|missile|rocket|shell|round|device)s?$/.test(lastLower(parse, chunk))) return true
  return lastLower(parse, first - 1) === 'for' && phrase !== null && parse.words.slice(phrase.from, phrase.head).some(({ lower }) => lower === 'enough' || lower === 'sufficient')
}

/**
 * "The rest, including 40 nurses, are expected": the verb after the aside says it of the part, too. And of what stands by, the main verb:
 * "voted to confirm her, with three members absent".
 */
function governorPastAside({ parse, first, chunk, governor }: Numbered): Governor | null {
  const opener = openerOf(parse, first)
  if (opener === 'with' && governor !== null && governor.verb < first && verbAt(parse, governor.verb)?.infinitive === true) {
    const main = mainVerbBefore(parse, governor.verb)
    return main === null ? governor : { verb: main, role: 'object' }
  }
  if (governor !== null) return governor
  let open = first - 1
  while (open > first - LONGEST_ASIDE && !['comma', 'stop', 'verb'].includes(parse.chunks[open]?.kind ?? 'stop')) open -= 1
  if (parse.chunks[open]?.kind !== 'comma' || !/^(?:including|among|of)$/.test(lastLower(parse, open + 1))) return null
  for (let index = chunk + 1; index < chunk + LONGEST_ASIDE; index += 1) {
    const kind = parse.chunks[index]?.kind
    if (kind === 'comma') return verbAt(parse, index + 1)?.finite === true ? { verb: index + 1, role: 'subject' } : null
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'conjunction') return null
  }
  return null
}

/** What opens the words between the last comma and the number: "with", also in ", with 204 of 300 in favour and 85 against". */
function openerOf(parse: Parse, first: number): string {
  let open = first - 1
  while (open > first - LONGEST_ASIDE && ['noun', 'preposition', 'conjunction', 'other'].includes(parse.chunks[open]?.kind ?? '')) open -= 1
  return parse.chunks[open]?.kind === 'comma' ? lastLower(parse, open + 1) : ''
}

/** "plans 300,000, up from 40,000", "up 8 percent from this year's 60 million": what a plan is compared with is no plan. */
function isCompared({ number, input }: Numbered): boolean {
  if (/^ (?:that )?(?:\S+ )?(?:was |is |had )?(?:planned|promised|pledged|expected|scheduled|forecast)\b/.test(input.text.slice(number.end, number.end + 40))) return false
  const before = input.text.slice(Math.max(number.sentence.start, number.start - COMPARED_REACH), number.hedge?.start ?? number.start)
  const after = input.text.slice(number.end, Math.min(number.sentence.end, number.end + 40))
  // "900 shells a day, from 400 now"
  if (/, from (?:(?:some|about|around) )?[$€£]?$/.test(before) && /^ (?:\p{Ll}+ )?(?:now|today|currently|at present)\b/u.test(after)) return true
  return COMPARED.test(before) || (ALSO_COMPARED.test(before) && THEN.test(after))
}

/** "up from 4.7 percent this year and 2.2 percent in 2022": the second time, too. */
const ALSO_COMPARED = /(?:\b(?:up|down) from|, (?:compared (?:with|to)|versus|against|from)) (?:[^,;]|,(?=\d)){2,60} and (?:(?:just|only|some|about|around|even) )?[$€£]?$/u
const THEN = /^(?: (?:percent|of|\p{Ll}+))? (?:in \d{4}|in \p{Lu}\p{Ll}+|last|this|a (?:year|month|decade)|the (?:year|month)|before|\p{L}+ (?:years|months) (?:ago|earlier|before))\b/u

const COMPARED = /\b(?:up|down|higher|lower|increase|decrease|rise|jump|drop)(?: (?:of |by )?(?:\p{L}+ )?\$?[\d.,]+ ?(?:%|\p{L}+)(?: \p{L}+)?)? (?:from|than|over) (?:(?:this|last) (?:year|month)['’]s |the )?(?:current |previous )?[$€£]?$|, (?:compared (?:with|to)|versus|against) (?:(?:some|about|around) )?[$€£]?$/u
const COMPARED_REACH = 80

/** "the second meeting in two weeks", "the first drill in 10 years": the time since the last one has passed. */
function sinceThen({ parse, number }: Numbered): boolean {
  const from = chunkAt(parse, number.hedge?.start ?? number.start)
  if (!TIME_UNITS.has(number.unit) || lastLower(parse, from - 1) !== 'in') return false
  const before = parse.chunks[from - 2]
  if (before?.kind !== 'noun') return false
  return parse.words
    .slice(before.from, before.to)
    .some((word) => /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+est|\d+(?:st|nd|rd|th)|only|most|least|worst|best)$/.test(word.lower))
}

/** "1.2 million are at risk of expulsion by June": the date is of what follows. */
function holdsNow({ parse, governor }: Numbered): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1)
  return governor?.role === 'subject' && verb?.lemma === 'be' && verb.from === verb.main && /^(?:is|are)$/.test(parse.words[verb.main]?.lower ?? '')
}

/** "denied that it sent shells, amounting to 500 rounds": what measures after a comma is denied with what it measures. */
function asideOf({ parse, governor, first }: Numbered): number {
  const verb = verbAt(parse, governor?.verb ?? -1)
  const measures = verb !== null && verb.form === 'ing' && verb.finite === false && MEASURING.has(verb.lemma)
  return measures && governor !== null && parse.chunks[governor.verb - 1]?.kind === 'comma' ? governor.verb - 1 : first
}

/** "a planned 300 homes", "possibly 20 soldiers": said in the phrase itself or just before it. */
function nearWords({ words, chunks }: Parse, at: number, start: number): Status | null {
  const chunk = chunks[at]
  if (chunk === undefined) return null
  const [of, none] = [words[chunk.from - 1]?.lower, words[chunk.from - 2]?.lower]
  if (of === 'of' && (none === 'none' || none === 'neither')) return 'denied'
  // "killing all but two of them"
  const but = wordAt({ words }, start) - 1
  if (words[but]?.lower === 'but' && words[but - 1]?.lower === 'all') return 'denied'
  // "12,000 troops, not 11,000", "“Not 12 and not two”", but "and not two weeks later"
  const number = wordAt({ words }, start)
  if (words[number - 1]?.lower === 'not' && /^(?:comma|quote|conjunction)$/.test(words[number - 2]?.tag ?? '') && !/^(?:later|earlier|after|before|ago|away|from|into|since)$/.test(words[number + 2]?.lower ?? '')) return 'denied'
  // "sent 80 instead of 100", "rather than 100"
  const link = words[number - 1]?.lower === 'the' ? number - 2 : number - 1
  const insteadOf = (words[link]?.lower === 'of' && words[link - 1]?.lower === 'instead') || (words[link]?.lower === 'than' && words[link - 1]?.lower === 'rather')
  // "No 25,000 workers are coming"
  if (words[number - 1]?.lower === 'no') return 'denied'
  for (let index = chunk.from - 1; index < chunk.to; index += 1) {
    const word = words[index]
    if (word === undefined) continue
    if (DOUBT_ADVERBS.has(word.lower) && word.start < start) return 'possible'
    if (index < chunk.from) continue
    if (PLAN_WORDS.has(word.lower)) return 'planned'
    if (DOUBT_WORDS.has(word.lower)) return 'possible'
  }
  // "rather than the 99 given by the coast guard": another speaker's word, and no denial
  const given = words[number - 1]?.lower === 'the' && /^(?:given|reported|claimed|cited|announced|counted|stated|put)$/.test(words[chunk.to]?.lower ?? '')
  return insteadOf && !given && !isFormerLevel({ words, chunks }, at, link) ? 'denied' : null
}


/** "costs 46,000 won instead of 20,000": what it was before, and no deed that was not done. */
function isFormerLevel(parse: Pick<Parse, 'words' | 'chunks'>, at: number, link: number): boolean {
  const numbered = parse.words.slice(Math.max(0, link - 8), link).some(({ tag }) => tag === 'number')
  const verb = parse.chunks.slice(0, at).findLast(({ kind }) => kind === 'verb')
  return numbered && verb?.kind === 'verb' && verb.finite === true && (verb.form === 's' || verb.form === 'base' || parse.words.slice(verb.from, verb.to).some(({ lower }) => lower === 'now')) && /^(?:cost|earn|pay|charge|get|receive|sell|fetch|last|take|stand|need|require|buy|make|produce|have)$/.test(verb.lemma)
}
