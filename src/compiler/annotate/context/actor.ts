import type { NamedSpan } from '../../../bundle/schema.ts'
import { isIncluding, verbOfWhole } from './contained.ts'
import { countedPhrase } from './counted/noun-phrase.ts'
import { PORTION } from './counted/priced.ts'
import { accused } from './accused.ts'
import { aged } from './aged.ts'
import { allied } from './allied.ts'
import { behindDeed } from './deadly-deed.ts'
import { deedOf, type Deed } from './deed.ts'
import { deniesFigure } from './denial.ts'
import { isDowned } from './downed.ts'
import { subjectOf } from './grammar/subject.ts'
import { isNumbered, lastLower, nounAt, REACH, verbAt, type Parse } from './grammar/parse.ts'
import { tenseOf } from './grammar/tense.ts'
import { ACTORS, CHANGE_NOUNS, COUNTING_NOUNS, EVIDENCE, REPORTS, TALLYING } from './lexicon/nouns.ts'
import { isPlural, singular } from './lexicon/singular.ts'
import { estimating, PUTTING } from './attribution/estimating.ts'
import { reportNoun } from './attribution/report-noun.ts'
import { together } from './joint-actors.ts'
import { HARMING, JOINING, MEASURING, PERCEIVING, SAYING } from './lexicon/verb-classes.ts'
import { apposition, namedSpan, phraseSpan } from './named-span.ts'
import { within, type Numbered } from './numbered.ts'
import { polled } from './polled.ts'
import { isPronounOf, subjectMeant, subjectMeantBefore } from './stands-for.ts'
import { isAdjunct, isNotOfSubject } from './not-of-subject.ts'
import { isIts, itsOwner, owner, ownerIn } from './owner.ts'

/** Who does or owns it: the agent, else whose the counted thing is; null when the clause does not say. */
export function actorOf(mention: Numbered, counted: string | null): NamedSpan | null {
  if (isAdjunct(mention)) return null
  const actor = actorFound(mention, counted)
  // "trade came to 300, compared with 200": what is counted does nothing.
  return actor?.text === counted ? null : actor
}

function actorFound(mention: Numbered, counted: string | null): NamedSpan | null {
  if (isNotOfSubject(mention, counted)) return owner(mention)
  const deed = deedOf(mention)
  if (deed !== null) return doerOf(mention, deed) ?? owner(mention)
  // "downed 62 of the 71 drones that Peru launched": who did what the whole is told by
  const doer = lastLower(mention.parse, mention.first - 1) === 'of' ? (whoDid(mention) ?? (reducedAfter(mention.parse, mention.chunk) === null ? null : byPhrase(mention))) : null
  return doer ?? polled(mention) ?? accused(mention) ?? aged(mention) ?? gapped(mention) ?? agent(mention, counted) ?? whoDid(mention) ?? byPhrase(mention) ?? (isDowned(mention) ? null : owner(mention)) ?? ofMeasured(mention, counted) ?? agentOfWhole(mention)
}

/** "Seoul's budget of 728 trillion won": whose what it measures is. */
function ofMeasured(mention: Numbered, counted: string | null): NamedSpan | null {
  const { parse, first } = mention
  const phrase = lastLower(parse, first - 1) === 'of' ? nounAt(parse, first - 2) : null
  return phrase !== null && counted !== null && countedPhrase(parse.words, phrase.from, phrase.to) === counted ? ownerIn(mention, first - 2) : null
}

function doerOf(mention: Numbered, { noun, doer }: Deed): NamedSpan | null {
  if (doer === null) return null
  // "The storm was blamed for the deaths of 40"
  const things = doer > (mention.governor?.verb ?? Infinity)
  return doer === noun ? ownerIn(mention, noun) : (somebody(mention, doer) ?? (things ? something(mention, doer) : null))
}

/** "Peru lost 300 men and Chile 90": the verb is said once. */
function gapped(mention: Numbered): NamedSpan | null {
  const { parse, first, governor } = mention
  // "and Chile 90", "and the United States 90" in one phrase
  const phrase = nounAt(parse, first)
  const words = parse.words.slice(phrase?.from, phrase?.to)
  const name = words.slice(0, words.findIndex(({ tag, start }) => tag === 'number' && start >= mention.number.start))
  const [from, to] = [name[0], name.at(-1)]
  if (phrase !== null && from !== undefined && to?.tag === 'name' && name.every(({ tag, lower }) => tag === 'name' || lower === 'the') && ['conjunction', 'comma'].includes(parse.chunks[first - 1]?.kind ?? '')) return namedSpan(mention, from.start, to.end)
  const own = parse.words[nounAt(parse, first - 1)?.head ?? -1]
  const known = own?.tag === 'name' || (ACTORS.has(singular(own?.lower ?? '')) && parse.words[nounAt(parse, first - 1)?.from ?? -1]?.lower === 'the')
  if (governor?.role !== 'object' || !known || !(parse.chunks[first - 2]?.kind === 'conjunction' || (parse.chunks[first - 2]?.kind === 'comma' && (['conjunction', 'comma', 'stop', undefined].includes(parse.chunks[mention.chunk + 1]?.kind) || lastLower(parse, mention.chunk + 1) === 'worth')))) return null
  const { verb } = governor
  const told = parse.chunks.slice(verb + 1, first - 2).some((_, at) => isNumbered(parse, verb + 1 + at))
  return told ? somebody(mention, first - 1) : null
}

/** Verbs of saying that are deeds before a number: "is recalling 300 cars", "added 40 jobs". */
const DOING = new Set(['charge', 'announce', 'recall', 'add', 'find', 'show', 'mention'])

/** The subject of the governing verb, if somebody: "Chile to send 6,000 builders". */
function agent(mention: Numbered, counted: string | null): NamedSpan | null {
  const { parse, governor, chunk } = mention
  const verb = governor === null ? null : verbAt(parse, governor.verb)
  if (governor === null || verb === null || governor.role === 'subject' || (isReported(mention, governor.verb) && reportNoun(mention) !== null)) return null
  if (verb.passive && (!SAYING.has(verb.lemma) || /^(?:show|find)$/.test(verb.lemma))) return null
  // "The advance cost Peru 300 men": whom it cost them
  if (verb.lemma === 'cost' && nounAt(parse, governor.verb + 1) !== null && governor.verb + 1 < mention.first && !parse.chunks.slice(governor.verb + 2, mention.first).some(({ kind }, at) => kind === 'preposition' || (kind === 'noun' && !/^(?:much|many|little)$/.test(lastLower(parse, governor.verb + 2 + at))))) return lastLower(parse, governor.verb + 1) === 'it' ? subjectMeantBefore(mention, governor.verb + 1, governor.verb) : somebody(mention, governor.verb + 1)
  // "The firm attributed 30 hacks to the country": who is said to have done it
  if (/^(?:attribute|ascribe|credit|blame|link|trace)$/.test(verb.lemma)) return blamed(mention)
  // "would come on top of the 15,000 there": those are others
  if (lastLower(parse, mention.first - 1) === 'of' && lastLower(parse, mention.first - 2) === 'top') return null
  // "Six soldiers were among 11 people missing"
  if (lastLower(parse, mention.first - 1) === 'among' && verb.lemma === 'be') return ownerIn(mention, chunk)
  // "Analysts doubt the figure of 30,000"
  if (/^(?:doubt|question|dispute|query|challenge|believe|trust)$/.test(verb.lemma)) return null
  // "…, according to a survey of 1,002 adults": of the survey
  if (parse.chunks.slice(governor.verb, mention.first).some((_, index) => lastLower(parse, governor.verb + index) === 'according')) return null
  if (deniesFigure(parse, governor.verb, chunk) || JOINING.has(verb.lemma)) return null
  // "police put the figure at 45", "raised its count to 45", "spoke of 45": who says it, not who does it.
  // "puts Ukraine's dead at 55,000": theirs
  if (putsAt(mention, governor.verb)) return ownerIn(mention, talliedAt(parse, governor.verb + 1))
  if (estimating(mention) !== null || verb.lemma === 'speak') return null
  if (
    (PERCEIVING.has(verb.lemma) && verb.lemma !== 'announce') ||
    (SAYING.has(verb.lemma) && !DOING.has(verb.lemma))
  )
    return null
  const dealt = behindDeed(mention, governor.verb, (at) => somebody(mention, at))
  if (dealt !== undefined) return dealt
  if (isPlaceOnTheWay(parse, governor.verb)) return null
  const whole = verbOfWhole(mention)
  const at = subjectOf(parse, whole ?? governor.verb)
  if (at !== null && isIncluding(mention)) return somebody(mention, at)
  if (at === null || at === chunk || isCount(mention, at) || EVIDENCE.has(singular(lastLower(parse, at)))) return null
  // "The quake killed 40": nobody did it
  if (NOBODYS.test(lastLower(parse, at))) return ownerIn(mention, chunk)
  // "Jalisco accounts for 58 percent of this year's 3,400 infections": those are of more than one
  if (lastLower(parse, mention.first - 1) === 'of' && isNumbered(parse, mention.first - 2) && /^(?:account|make|form|represent|constitute)$/.test(verb.lemma)) return ownerIn(mention, chunk)
  const what = talliedAt(parse, at)
  // "Russian oil makes up 35 percent of its imports"
  const isShare = lastLower(parse, chunk + 1) === 'of' && /^(?:make|form|constitute|represent|account|cover)$/.test(verb.lemma)
  if (isShare && isIts(parse, chunk + 2)) return itsOwner(mention, chunk + 2)
  // "Russia's share of EU imports"
  if (isMeasured(mention, what, counted)) return (/^(?:share|part|proportion)$/.test(lastLower(parse, at)) ? ownerIn(mention, at) : null) ?? ownerIn(mention, what) ?? whose(mention, what)
  // "wigs made up 60 percent of the North's exports"
  return together(mention, at, governor.verb) ?? somebody(mention, at) ?? (MEASURING.has(verb.lemma) ? null : theirs(mention, at)) ?? (isShare ? ownerIn(mention, chunk + 2) : null) ?? (HARMING.has(verb.lemma) || verb.lemma === 'leave' || MEASURING.has(verb.lemma) || (parse.chunks[governor.verb - 1]?.kind === 'relative' && /^(?:bring|mean)$/.test(verb.lemma)) ? null : something(mention, at))
}

/** "sent from Peru to Chile that hold 4 million", ", which could contain": a restrictive clause says nothing of a name, and no country contains shells. */
function isPlaceOnTheWay(parse: Parse, verb: number): boolean {
  const bare = parse.chunks[verb - 2]?.kind === 'noun'
  const [pronoun, at] = [lastLower(parse, verb - 1), bare ? verb - 2 : verb - 3]
  if (parse.chunks[verb - 1]?.kind !== 'relative' || !/^(?:that|which)$/.test(pronoun)) return false
  const isName = parse.words[nounAt(parse, at)?.head ?? -1]?.tag === 'name' && /^(?:to|from|in|into|near|across|via|at|on)$/.test(lastLower(parse, at - 1))
  return isName && (bare || verbAt(parse, verb)?.lemma === 'contain')
}

/** "puts losses at 900, including 300 dead": of all figures that it puts there. */
function putsAt({ parse, first }: Numbered, verb: number): boolean {
  if (!PUTTING.has(verbAt(parse, verb)?.lemma ?? '')) return false
  for (let index = verb + 1; index < first && index < verb + REACH / 4; index += 1) if (lastLower(parse, index) === 'at') return true
  return false
}

/** What the phrase at `at` only tallies: "the number of Russian dead". */
function talliedAt(parse: Parse, at: number): number {
  const tallies = TALLYING.has(singular(lastLower(parse, at))) && lastLower(parse, at + 1) === 'of'
  return tallies && nounAt(parse, at + 2)?.time === false ? at + 2 : at
}

function blamed(mention: Numbered): NamedSpan | null {
  const { parse, chunk } = mention
  for (let index = chunk + 1; index < chunk + REACH / 8; index += 1) {
    const kind = parse.chunks[index]?.kind
    if (kind !== 'preposition' && kind !== 'noun') return null
    if (/^(?:to|on)$/.test(lastLower(parse, index))) return somebody(mention, index + 1)
  }
  return null
}

/** "published an estimate of 300", and not "a claim that it covers 40 percent": between the verb and the number stands the report. */
function isReported({ parse, first }: Numbered, verb: number): boolean {
  for (let index = verb + 1; index < first; index += 1) if (REPORTS.has(singular(parse.words[nounAt(parse, index)?.head ?? -1]?.lower ?? ''))) return true
  return false
}

/** "the Dow rose 5%", "China's exports fell 5%": the subject is what the number measures; whose it is, is said in it, if anywhere. */
function isMeasured({ parse, entities }: Numbered, at: number, counted: string | null): boolean {
  const phrase = nounAt(parse, at)
  const [first, head] = [parse.words[phrase?.from ?? -1], parse.words[phrase?.head ?? -1]]
  if (phrase === null || counted === null || first === undefined || head === undefined) return false
  const subject = countedPhrase(parse.words, phrase.from, phrase.to)
  // "a kilogram of rice": the rice
  const inner = lastLower(parse, at + 1) === 'of' && PORTION.test(head.lower) ? nounAt(parse, at + 2) : null
  if (inner !== null && countedPhrase(parse.words, inner.from, inner.to) === counted) return true
  if (subject === null || (counted !== subject && !counted.startsWith(`${subject} of `))) return false
  return !within(entities, first.start, head.end).some((known) => known.end === head.end && known.entity !== null)
}

/** "shares in Ford", "revenue at the streaming group": whose, after the thing that is measured. */
function whose(mention: Numbered, at: number): NamedSpan | null {
  const { parse } = mention
  if (!['in', 'of', 'at', 'for'].includes(lastLower(parse, at + 1))) return null
  const phrase = nounAt(parse, at + 2)
  const head = parse.words[phrase?.head ?? -1]
  if (phrase === null || phrase.time || head === undefined) return null
  const known = within(mention.entities, parse.words[phrase.from]?.start ?? 0, head.end).some(({ type }) => type === 'place')
  const owns = !known && ((head.tag === 'name' && lastLower(parse, at + 1) !== 'at') || ACTORS.has(singular(head.lower)))
  return owns ? phraseSpan(mention, parse, at + 2) : null
}

/** "the frigate carries 32 missiles", "hospitals recorded 400 cases": a thing that has or does it, told of as known or in general. */
function something(mention: Numbered, at: number): NamedSpan | null {
  const { parse } = mention
  const phrase = nounAt(parse, at)
  const [first, head] = [parse.words[phrase?.from ?? -1], parse.words[phrase?.head ?? -1]]
  if (phrase === null || phrase.time || first === undefined || head?.tag !== 'noun') return null
  if (/(?:ing|tion|sion|ment|ness|ance|ence|ity)$|^(?:attack|strike|raid|assault|barrage|blast|war|test)s?$/.test(head.lower) || REPORTS.has(singular(head.lower)) || COUNTING_NOUNS.has(head.lower) || CHANGE_NOUNS.has(singular(head.lower)) || TRADES.test(head.lower)) return null
  const told = ['the', 'a', 'an', 'this', 'that'].includes(first.lower) || first.tag === 'name' || isPlural(head.text)
  return told && !isNumbered(parse, at) ? phraseSpan(mention, parse, at) : null
}

const NOBODYS = /^(?:(?:earth)?quake|magnitude|tremor|storm|typhoon|hurricane|cyclone|tornado|flood|monsoon|rain|landslide|mudslide|avalanche|eruption|drought|heatwave|crash|accident|collision|derailment|fire|blaze|wildfire|explosion|blast|stampede|swap|exchange|vote|ballot|outbreak|epidemic|pandemic|disease|virus|cholera|measles|ebola|disaster|war|conflict|fighting|violence|clash|famine)(?:s|es)?$/

/** "Imports climbed, leaving a surplus of 300 billion": no one. */
const TRADES = /^(?:exports|imports|shipments|sales|revenues?|profits?|earnings|deliveries|orders|prices|stocks|shares|tolls?|deaths|snapshots?|stockpiles?|camps?|packages?|deals?|lists?)$/

/** "1,200 workers are in Peru and 300 in Chile": the other count is no owner of this one. */
function isCount({ parse, chunk }: Numbered, at: number): boolean {
  const [own, other] = [nounAt(parse, chunk), nounAt(parse, at)]
  const bare = own !== null && parse.words[own.head]?.tag === 'number'
  return bare && other !== null && parse.words.slice(other.from, other.to).some((word) => word.tag === 'number')
}

/** "sells a share of its harvest, which comes to 4,000 crates": an aside that measures is about what the main clause's subject does. */
function agentOfWhole(mention: Numbered): NamedSpan | null {
  const { parse, governor } = mention
  const verb = verbAt(parse, governor?.verb ?? -1)
  const before = parse.chunks[(governor?.verb ?? 0) - 1]?.kind
  if (governor === null || verb === null || governor.role === 'subject' || !(MEASURING.has(verb.lemma) || (verb.lemma === 'bring' && before === 'relative'))) return null
  if (before !== 'relative' && !(before === 'comma' && verb.finite === false)) return null
  for (let index = governor.verb - 1; index >= 0 && index > governor.verb - REACH / 2; index -= 1) {
    if (verbAt(parse, index)?.finite !== true) continue
    const subject = subjectOf(parse, index)
    return subject === null ? null : somebody(mention, subject)
  }
  return null
}

/** The phrase at a chunk, if it names or means someone; a pronoun stands for the subject of the clause that reports it. */
function somebody(mention: Numbered, at: number): NamedSpan | null {
  const { parse } = mention
  const phrase = nounAt(parse, at)
  const head = parse.words[phrase?.head ?? -1]
  if (phrase === null || head === undefined || phrase.time) return null
  if (head.tag === 'pronoun') return antecedent(mention, at)
  // "15,000 Chilean troops": those are another figure.
  if (parse.words.slice(phrase.from, phrase.to).some(({ tag, lower }) => tag === 'number' && /^\d/.test(lower)) && head.tag !== 'name') return ownerIn(mention, at)
  // "Eight OPEC+ members"
  const numbered = parse.words[phrase.from]?.tag === 'number' ? parse.words.slice(phrase.from + 1, phrase.head).find(({ tag }) => tag === 'name') : undefined
  if (numbered !== undefined && /^(?:members?|states|countries)$/.test(head.lower)) return namedSpan(mention, numbered.start, head.end)
  if (head.tag === 'name' || ACTORS.has(singular(head.lower)) || ASSAILANTS.test(head.lower))
    return apposition(mention, parse, at) ?? theirs(mention, at) ?? phraseSpan(mention, parse, at)
  return ownerIn(mention, at)
}

/** "Peru said its air defences had": they, as whose they are. */
function theirs(mention: Numbered, at: number): NamedSpan | null {
  const owned = itsOwner(mention, at)
  const span = owned === null ? null : phraseSpan(mention, mention.parse, at)
  return span === null || owned === null ? null : { ...span, entity: owned.entity }
}

/** People by what they believe or do, whom no list names. */
const ASSAILANTS = /(?:ists|ians|bombers|raiders|bandits|pirates|assailants|attackers|hijackers|kidnappers|smugglers|poachers|settlers)$/

/** Whom a pronoun stands for: in its sentence, else the one before. */
function antecedent(mention: Numbered, at: number): NamedSpan | null {
  if (!isPronounOf(mention, at)) return null
  const own = subjectMeant(mention, at)
  if (own === null) return subjectMeantBefore(mention, at)
  return (lastLower(mention.parse, at) === 'they' ? together(mention, own.at, own.verb) : null) ?? somebody(mention, own.at)
}

/** "the 3,000 workers that Peru hired", "the 14,600 soldiers Peru sent" */
function whoDid(mention: Numbered): NamedSpan | null {
  const { parse, chunk } = mention
  const at = parse.chunks[chunk + 1]?.kind === 'relative' ? chunk + 2 : chunk + 1
  const [does, verb] = [parse.words[nounAt(parse, at)?.head ?? -1], verbAt(parse, at + 1)]
  const did = verb !== null && (verb.finite === true || verb.form === 'ed' || verb.form === 'past') && !verb.passive && !SAYING.has(verb.lemma) && tenseOf(parse, at + 1) !== 'open'
  return did && (does?.tag === 'name' || ACTORS.has(singular(does?.lower ?? ''))) ? somebody(mention, at) : null
}

/** "300 people were killed by Russian forces", "40 shells fired by Russian forces fell" */
function byPhrase(mention: Numbered): NamedSpan | null {
  const { parse, governor, chunk } = mention
  const verb = governor === null ? null : verbAt(parse, governor.verb)
  const reduced = reducedAfter(parse, chunk) ?? (verb !== null && !verb.passive && !SAYING.has(verb.lemma) && governor?.role === 'object' ? reducedAfter(parse, subjectOf(parse, governor?.verb ?? -1) ?? -2) : null)
  // "put at 300 by the ministry": who says it
  if (verb?.passive === true && ((PUTTING.has(verb.lemma) && lastLower(parse, mention.first - 1) === 'at') || (SAYING.has(verb.lemma) && !DOING.has(verb.lemma) && lastLower(parse, (governor?.verb ?? 0) + 1) === 'by'))) return null
  const from = reduced ?? (verb?.passive === true ? (governor?.verb ?? null) : null)
  if (from === null) return null
  for (let index = from + 1; index < parse.chunks.length && index < from + REACH / 4; index += 1) {
    const kind = parse.chunks[index]?.kind
    if (kind === 'comma' || kind === 'stop' || (kind === 'verb' && verbAt(parse, index)?.infinitive !== true))
      return null
    if (kind === 'preposition' && lastLower(parse, index) === 'by' && index + 1 !== mention.chunk)
      return allied(mention, index + 1) ?? somebody(mention, index + 1)
  }
  return null
}

/** The participle that says of the phrase before it what was done to it. */
function reducedAfter(parse: Parse, at: number): number | null {
  const verb = verbAt(parse, at + 1)
  return verb !== null && verb.finite === false && verb.form !== 'ing' && !verb.infinitive && !(SAYING.has(verb.lemma) && !DOING.has(verb.lemma)) ? at + 1 : null
}
