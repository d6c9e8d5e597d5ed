import { DROPPED_PREMODIFIERS, TIME_NOUNS, TIME_OPENERS } from '../lexicon/closed.ts'
import { isDemonym } from '../lexicon/demonyms.ts'
import { ACTORS, EVIDENCE, NOMINAL_ADJECTIVES, PLACE_NOUNS, REPORTS } from '../lexicon/nouns.ts'
import { isPlural, singular } from '../lexicon/singular.ts'
import { GERUND_MODIFIERS, PLANNING, SAYING, SAYING_BARE, TAKING_GERUND } from '../lexicon/verb-classes.ts'
import { closesAside, closesDate, closesSubject, counts, finiteNext, following, followsSubject, inPhrase, isNounAfterTo, laterFinite, opensObject, opensObjectOrClause, previous, verbBefore, verbFormBefore } from './neighbours.ts'
import type { Tag, Word } from './words.ts'

/** Verbs in the base form that are never nouns. */
const PLAIN = new Set(
  'say believe think know argue agree expect insist suggest acknowledge become seem appear include remain go come give take bring send keep get provide receive employ carry occur begin happen exist require arrive depart flee die attend join enter serve suffer lose kill vanish disappear perish survive exceed resign oppose reject refuse deny accept choose decide lack indicate reveal confirm allege announce predict declare conclude assert describe foresee envisage'.split(
    ' ',
  ),
)

/** Words that make a preposition with "to". */
const COMPOUND_TO = new Set([
  'according',
  'due',
  'thanks',
  'prior',
  'relative',
  'compared',
  'contrary',
  'owing',
  'close',
])

/** After "due to" nouns, though they may be verbs. */
const CAUSES = new Set('work fire damage delay use demand need concern fear rain snow flood stress strike protest attack lack crash conflict heat increase change rise fall decline drop cut cost error smoke fog wind storm shortage neglect abuse'.split(' '))

export const NOMINAL = new Set<Tag>(['noun', 'name', 'adjective', 'number', 'symbol', 'calendar'])

/** "…, stands at 4,000", "…, amounts to $5" */
function comesToAmount(words: readonly Word[], at: number): boolean {
  return /^(?:at|to|by)$/.test(words[at + 1]?.lower ?? '') && /^(?:number|symbol)$/.test(words[at + 2]?.tag ?? '')
}

/** "the agency estimates", "a survey shows": not one of several nouns of a list. */
function isTold(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index > at - 8; index -= 1) {
    const tag = words[index]?.tag
    if (tag === 'determiner' || tag === 'possessive') return true
    if (tag !== 'noun' && tag !== 'adjective' && tag !== 'name') return false
  }
  return false
}

function verbAdds(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 8), at).some(({ verb, readings }) => (verb?.lemma ?? readings[0]?.lemma) === 'add')
}

/** "sells for 62,000", "trades at 40" */
function pricesAt(words: readonly Word[], at: number, lemma: string): boolean {
  return /^(?:sell|trade|retail|go|fetch)$/.test(lemma) && /^(?:for|at)$/.test(words[at + 1]?.lower ?? '') && /^(?:number|symbol|adverb)$/.test(words[at + 2]?.tag ?? '')
}

/** A short name, body or report after a comma: "…, the army", "…, poll". */
function isSpeaker(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined || !(before.tag === 'name' || ACTORS.has(before.lower) || REPORTS.has(before.lower) || EVIDENCE.has(before.lower))) return false
  for (let index = at - 2; index > 0 && index > at - 9; index -= 1) {
    const tag = words[index]?.tag
    if (tag === 'comma') return true
    if (tag !== 'name' && tag !== 'noun' && tag !== 'adjective' && tag !== 'determiner' && tag !== 'possessive' && tag !== 'preposition') return false
  }
  return false
}

/** What many of some do, after their number: "2,000 cross into Chad every day". */
const MOVES = new Set('make cross leave flee arrive enter live work serve fight die return head travel walk march sleep depend study stay wait drive flow pass emigrate migrate'.split(' '))

/** What a word that may be a verb or a noun is here, by its neighbours: a reading, another tag, or null where it stays what its spelling says. */
export function settled(words: readonly Word[], at: number): Word['verb'] | 'adjective' | 'noun' | null {
  const word = words[at]
  if (word === undefined) return null
  const before = previous(words, at)
  const next = following(words, at)
  const pick = (...forms: string[]): Word['verb'] =>
    word.readings.find((reading) => forms.includes(reading.form)) ?? null
  const base = pick('base')
  const ed = pick('ed')
  const past = pick('past')
  const participle = pick('participle') ?? ed
  const ing = pick('ing')
  const s = pick('s')
  const tag = before?.tag

  // "the 3 billion it needs": a subject has a verb.
  if (s !== null && /^(?:it|he|she)$/.test(before?.lower ?? '') && !['verb', 'preposition', 'to'].includes(words[at - 2]?.tag ?? '')) return s
  if (tag === 'modal' || tag === 'do') return base ?? participle
  // "are due to arrive"
  if (tag === 'to' && base !== null && words[at - 2]?.lower === 'due' && words[at - 3]?.tag === 'be' && !CAUSES.has(base.lemma) && (PLAIN.has(base.lemma) || !NOMINAL.has(next?.tag ?? 'stop'))) return base
  if (tag === 'to' && COMPOUND_TO.has(words[at - 2]?.lower ?? '')) return ing ?? null
  // "adds 43 tankers to blacklist"
  if (tag === 'to' && base !== null && next === undefined && verbAdds(words, at)) return null
  // "sentenced to labor camp terms"
  if (tag === 'to' && /^labou?r$/.test(word.lower) && /^(?:camp|colon)/.test(next?.lower ?? '')) return null
  if (tag === 'to' && base !== null)
    return s === null && opensObject(next) ? base : isNounAfterTo(words, at) ? null : base
  if (tag === 'be') return participle ?? ing ?? null
  if (tag === 'have') return participle ?? (opensObject(next) ? base : null)
  // "the military said four": never the adjective that other pasts may be
  if (word.lower === 'said' && tag !== 'determiner') return past ?? participle
  // "…, says a source there"
  if ((tag === 'comma' || tag === 'quote') && (s ?? base)?.lemma === 'say' && next !== undefined && (NOMINAL.has(next.tag) || next.tag === 'determiner')) return s ?? base
  // "Another put the figure at eight"
  if (words[at - 1]?.lower === 'another' && words[at + 1]?.tag === 'determiner') return past ?? participle
  // "estimates run from 50 to 90", "the figures come from"
  if (base !== null && participle !== null && past === null && ed === null && before?.tag === 'noun' && isPlural(before.lower) && next?.tag === 'preposition' && next.lower !== 'by') return base
  // "the number of wounded", "of the wounded", "of the 117 wounded"
  const among = words[at - 1]?.tag === 'number' && words[at - 2]?.lower === 'the' && /^(?:of|among)$/.test(words[at - 3]?.lower ?? '') && next?.tag === 'comma'
  // "the number of wounded stood at 40", "three of the injured died"
  const ofTally = words[at - 1]?.lower === 'of' && /^(?:number|total|count|toll|tally|that)$/.test(words[at - 2]?.lower ?? '')
  const ofThose = words[at - 1]?.lower === 'the' && words[at - 2]?.lower === 'of'
  if (participle !== null && (ofTally || ofThose) && NOMINAL_ADJECTIVES.has(word.lower) && finiteNext(next)) return 'noun'
  if (participle !== null && (among || words[at - 1]?.lower === 'of' || (words[at - 1]?.lower === 'the' && words[at - 2]?.lower === 'of')) && NOMINAL_ADJECTIVES.has(word.lower) && !NOMINAL.has(next?.tag ?? 'stop') && next?.tag !== 'verb') return 'noun'
  if (ing !== null) return settledIng(words, at, ing, before, next)
  if (participle !== null || past !== null) {
    const chosen = ed ?? past ?? participle
    // "those freed included"
    if (ed !== null && words[at - 1]?.lower === 'those' && next?.readings.some(({ form }) => form === 'ed' || form === 'past') === true) return ed
    // "the forecast said", "a television broadcast showed"
    if (base !== null && ed !== null && next?.lower === 'said') return 'noun'
    // "only 40 came home"
    if (tag === 'number' && past !== null && participle === null) return past
    if (ed !== null && before?.verb?.form === 'ing' && next?.tag === 'noun') return 'adjective'
    if (inPhrase(tag)) {
      // "A quake in September 2018 killed more than 300", "in 2018 killed about 300"
      const dated = closesDate(words, at) || (/^(?:19|20)\d\d$/.test(before?.text ?? '') && /^(?:in|of|since|from)$/.test(words[at - 2]?.lower ?? ''))
      if (dated && /^(?:more|less|fewer|about|some|around|nearly|almost|at|up|over|roughly|approximately|an?|the|dozens|scores|hundreds|thousands)$/.test(words[at + 1]?.lower ?? '')) return chosen
      // "the S&P 500 lost 0.8%"
      if (tag === 'number' && words[at - 2]?.tag === 'name' && /^(?:number|symbol)$/.test(next?.tag ?? '')) return chosen
      // "The shot costs $11": the next word is the verb.
      if (next?.readings.some(({ form }) => form === 's') === true && /^(?:number|symbol)$/.test(words[at + 2]?.tag ?? '')) return null
      if (tag === 'number' && !NOMINAL.has(next?.tag ?? 'stop') && next?.tag !== 'verb') return chosen
      // "10,000 reached Lima", and not "300 captured Chileans", "40 used Toyota cars"
      const closes = words[at + 2] === undefined || ['stop', 'comma', 'preposition', 'conjunction', 'to'].includes(words[at + 2]?.tag ?? '')
      if (tag === 'number' && next?.tag === 'name' && closes && !isPlural(next.lower) && !isDemonym(next.text)) return chosen
      // "11,000 sent last fall"; "34 people aged between 20 and 70 filed claims"
      if (tag === 'number' && (TIME_OPENERS.has(next?.lower ?? '') || words.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'aged'))) return chosen
      if (next !== undefined && (NOMINAL.has(next.tag) || next.tag === 'verb') && tag !== 'adjective')
        return 'adjective'
      return base !== null && tag !== 'number' ? null : NOMINAL.has(next?.tag ?? 'stop') ? 'adjective' : chosen
    }
    const opens =
      tag === undefined ||
      tag === 'preposition' ||
      tag === 'comma' ||
      tag === 'conjunction' ||
      tag === 'stop' ||
      tag === 'quote'
    // "The official, who spoke by telephone, put losses at 40"
    const resumes = tag === 'comma' && ed !== null && closesAside(words, at)
    if (opens && next?.tag === 'noun' && past === null && !resumes && !(tag === 'conjunction' && verbBefore(words, at)))
      return 'adjective'
    if (tag === 'preposition' && base !== null) return null
    return chosen
  }
  // "39 remain missing"
  if (tag === 'number' && base !== null && words[at - 1]?.lower !== 'one' && (PLAIN.has(base.lemma) || (MOVES.has(base.lemma) && next?.tag === 'preposition'))) return base
  // "none of the 15,000 holds a visa"
  if (tag === 'number' && s !== null && words[at - 2]?.lower === 'the' && words[at - 3]?.lower === 'of' && next?.tag === 'determiner') return s
  // "of which $1,400 goes to the town"
  if (tag === 'number' && s !== null && PLAIN.has(s.lemma)) return s
  // "a family of four needs"
  if (tag === 'number' && s !== null && words[at - 2]?.lower === 'of' && /^(?:family|household|group|team|crew|panel|trio|couple|gang)$/.test(words[at - 3]?.lower ?? '')) return s
  if (s !== null && closesSubject(words, at)) return s
  // "if one of them runs"
  if (s !== null && /^(?:them|us|you)$/.test(before?.lower ?? '') && words[at - 2]?.lower === 'of') return s
  // "money that experts say covers 40 percent"
  if (s !== null && before?.verb != null && SAYING_BARE.has(before.verb.lemma) && opensObject(next)) return s
  // "overall exports"
  if (s !== null && tag === 'noun' && DROPPED_PREMODIFIERS.has(before?.lower ?? '') && !/^(?:others?|more|less)$/.test(before?.lower ?? '')) return null
  if ((inPhrase(tag) && !closesDate(words, at)) || tag === 'preposition' || tag === 'possessive') return null
  // "costs $11 and cuts deaths": one tense after the other.
  if (s !== null && tag === 'conjunction' && (opensObject(next) || next?.tag === 'noun' || next?.tag === 'verb') && verbFormBefore(words, at) === 's' && !laterFinite(words, at)) return s
  // "has sent 1.5 million doses and expects a further two million"
  if (s !== null && tag === 'conjunction' && (PLAIN.has(s.lemma) || PLANNING.has(s.lemma)) && opensObject(next) && verbBefore(words, at)) return s
  // "denies it and says that", "disputes that and says it"
  if (s !== null && tag === 'conjunction' && SAYING_BARE.has(s.lemma) && (next?.lower === 'that' || words[at - 2]?.lower === 'that')) return s
  if (s !== null && tag === 'conjunction' && next?.tag === 'to' && PLANNING.has(s.lemma) && verbBefore(words, at)) return s
  // "the 7,500 builders Moscow says it was promised"
  if (s !== null && SAYING_BARE.has(s.lemma) && PLAIN.has(s.lemma) && followsSubject(before)) return s
  // "the shells that Peru fires are": what its subject does, before the verb of the clause
  if (s !== null && (tag === 'name' || tag === 'noun') && finiteNext(next) && words[at - 2]?.tag === 'relative' && words[at - 3]?.tag === 'noun') return s
  // "pork sells for 62,000 won", "Chile speaks of 3,400"
  if (s !== null && tag !== 'number' && followsSubject(before) && (pricesAt(words, at, s.lemma) || (/^(?:speak|warn|complain|boast)$/.test(s.lemma) && next?.lower === 'of') || (s.lemma === 'account' && next?.lower === 'for'))) return s
  if (s !== null && counts(words, at)) return null
  // "The chip, built on silicon, packs 92 billion transistors"
  if (s !== null && tag === 'comma' && (/^(?:number|symbol|determiner|pronoun)$/.test(next?.tag ?? '') || comesToAmount(words, at)) && (closesAside(words, at) || verbFormBefore(words, at) === 's')) return s
  // "The bank, which cut its rate in May, sees inflation at 15 percent"
  if (s !== null && tag === 'comma' && /^(?:see|expect|forecast|predict|project|plan|hope|want|face|need)$/.test(s.lemma) && next !== undefined && NOMINAL.has(next.tag) && closesAside(words, at)) return s
  // "Moscow, for its part, denies that"
  if (s !== null && tag === 'comma' && next?.lower === 'that' && (SAYING_BARE.has(s.lemma) || PLAIN.has(s.lemma)) && closesAside(words, at)) return s
  if (s !== null && PLAIN.has(s.lemma) && followsSubject(before)) return s
  // "…, UN warns"
  if (s !== null && SAYING.has(s.lemma) && (next === undefined || next.tag === 'stop' || (next.tag === 'comma' && (before?.tag === 'name' || isTold(words, at)) && verbBefore(words, at))) && isSpeaker(words, at)) return s
  if (s !== null)
    return followsSubject(before) && opensObjectOrClause(words, at) && !finiteNext(next)
      ? s
      : tag === 'relative'
        ? s
        : null
  if (base !== null) {
    // "…, officials in Lima report."
    if (SAYING.has(base.lemma) && (next === undefined || next.tag === 'stop') && before?.tag === 'name' && words[at - 2]?.tag === 'preposition' && words[at - 3]?.tag === 'noun' && isPlural(words[at - 3]?.text ?? '')) return base
    if (tag === 'pronoun' || tag === 'relative') return base
    if (before !== undefined && (before.tag === 'noun' || before.tag === 'name') && PLAIN.has(base.lemma)) return base
    // "In the first five months trade totaled $2 billion"
    if (TIME_NOUNS.has(singular(before?.lower ?? '')) && finiteNext(next)) return null
    const plural =
      before !== undefined && (before.tag === 'noun' || before.tag === 'name') && /[^s]s$|^(?:people|police|data|media|staff|\p{L}*men|\p{L}*women|children)$/u.test(before.lower)
    // "two dozen countries account for 85 percent"
    if (plural && base.lemma === 'account' && next?.lower === 'for') return base
    // "where 12 people live."
    if (plural && MOVES.has(base.lemma) && !/^(?:work|walk|march|head|travel|study|drive|flow|pass|fight|return|wait|stay)$/.test(base.lemma) && (next === undefined || next.tag === 'stop')) return base
    // "…, police data show.", "figures released Wednesday show", "images taken on May 3 show 40"
    const dated = (tag === 'calendar' || closesDate(words, at)) && words[at - 2]?.tag !== 'determiner'
    if ((plural || dated) && SAYING_BARE.has(base.lemma) && (next === undefined || next.tag === 'comma' || next.tag === 'stop')) return base
    // and not "the Tuesday show"
    if (dated && SAYING_BARE.has(base.lemma) && opensObject(next)) return base
    // "HIMARS rocket launchers": nothing is rocketed
    if (base.lemma === 'rocket' && next?.tag === 'noun') return null
    if (plural || tag === 'to') return opensObjectOrClause(words, at) || next === undefined ? base : null
    if ((tag === 'conjunction' || tag === 'adverb') && verbBefore(words, at) && opensObject(next)) return base
  }
  return null
}

function settledIng(
  words: readonly Word[],
  at: number,
  ing: NonNullable<Word['verb']>,
  before: Word | undefined,
  next: Word | undefined,
): Word['verb'] | 'adjective' | 'noun' {
  const tag = before?.tag
  const nounNext = next !== undefined && (next.tag === 'noun' || next.tag === 'verb')
  if (before?.lower === 'those') return ing
  // "said spending would reach 152 billion"
  if (tag === 'verb' && before?.verb != null && SAYING_BARE.has(before.verb.lemma) && next?.tag === 'modal') return 'noun'
  // "Hacking groups stole", and not "Losing men is"
  if (tag === undefined && next !== undefined && isPlural(next.lower) && ACTORS.has(singular(next.lower)) && finiteNext(words[at + 2]) && !/^(?:is|was|has)$/.test(words[at + 2]?.lower ?? '')) return 'adjective'
  if (tag === 'number' && before?.lower !== 'one' && (next?.tag === 'preposition' || next?.tag === 'to')) return ing
  if (inPhrase(tag) || tag === 'possessive') return nounNext ? 'adjective' : 'noun'
  if ((tag === 'noun' || tag === 'name') && nounNext && counts(words, at)) return 'noun'
  // "fired warning shots", and not "kept warning ships"
  if (tag === 'verb' && GERUND_MODIFIERS.has(ing.lemma) && next?.tag === 'noun' && before?.verb != null && !TAKING_GERUND.has(before.verb.lemma)) return 'adjective'
  // "the Orla training ground"
  if (tag === 'name' && words[at - 2]?.tag === 'determiner' && PLACE_NOUNS.has(next?.lower ?? '')) return 'noun'
  // "raise defence spending by 8%"
  if ((tag === 'noun' || tag === 'name') && /^(?:spend|fund)$/.test(ing.lemma) && !opensObject(next)) return 'noun'
  // "Defence spending will rise"
  if ((tag === 'noun' || tag === 'name') && finiteNext(next) && next?.tag !== 'adjective' && previous(words, at - 1)?.tag !== 'comma') return 'noun'
  if (tag === 'preposition' || tag === 'clause')
    return opensObject(next) || next?.tag === 'preposition' || nounNext ? ing : 'noun'
  if ((tag === 'noun' || tag === 'name') && nounNext && words[at + 2]?.tag !== 'preposition' && next?.tag === 'noun')
    // "a sanctions monitoring team"
    return before?.lower.endsWith('s') === true && !(ACTORS.has(next.lower) && finiteNext(words[at + 2])) ? ing : 'noun'
  return ing
}
