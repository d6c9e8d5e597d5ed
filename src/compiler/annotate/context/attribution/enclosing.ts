import type { NamedSpan } from '../../../../bundle/schema.ts'
import { countriesOf } from '../../countries.ts'
import { isNegated } from '../denial.ts'
import type { Governor } from '../grammar/governor.ts'
import { coordinate, finiteBetween, opensContrast, subjectOf } from '../grammar/subject.ts'
import { isNumbered, lastLower, nounAt, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import { ACTORS, EVIDENCE, REPORTS } from '../lexicon/nouns.ts'
import { isNamed } from '../named-span.ts'
import { isPlural, singular } from '../lexicon/singular.ts'
import { DENYING, PERCEIVING, SAYING, SAYING_BARE } from '../lexicon/verb-classes.ts'
import type { Numbered } from '../numbered.ts'
import { canMean } from './antecedent.ts'
import { isForecaster } from './relative.ts'
import { speaker } from './speaker.ts'
import { trailing } from './trailing.ts'

/** "Officials said that 20 people had died", "the military detected 10 shells": the number is in what the verb reports. */
export function enclosing(mention: Numbered): NamedSpan | null {
  let pronoun: number | null = null
  const { parse, first: chunk, governor } = mention
  for (let index = chunk - 1; index >= 0 && index > chunk - REACH; index -= 1) {
    const verb = verbAt(parse, index)
    if (parse.chunks[index]?.kind === 'stop' && lastLower(parse, index) === ';') return null
    const own = opensContrast(parse, index) ? ownSaying(parse, index, chunk) : null
    if (own !== null && joins(parse, own, governor)) return speaker(mention, subjectOf(parse, own) ?? -1, own)
    if (
      verb === null ||
      !SAYING.has(verb.lemma) ||
      verb.passive ||
      verb.infinitive ||
      isNegated(parse, verb) ||
      (verb.finite === false && verb.form !== 'ing')
    )
      continue
    const subject = subjectOf(parse, sayingOf(parse, index))
    const next = parse.chunks[index + 1]
    // "It is telling, say analysts: a worker earns 300"
    if (lastLower(parse, index - 1) === ',' && next?.kind === 'noun' && !next.time && colonBetween(parse, index + 1, chunk)) return speaker(mention, index + 1)
    // "…, the opposition says, although 20 were": closed before the number's clause.
    if (pronoun === null && next?.kind === 'comma' && parse.chunks[index + 2]?.kind === 'subordinator') continue
    // "expects to spend 30, though 6 have been released": that is no outlook.
    if (/^(?:expect|forecast|predict|project)$/.test(verb.lemma) && parse.chunks.slice(index, chunk).some((one, at) => one.kind === 'subordinator' && parse.chunks[index + at - 1]?.kind === 'comma')) continue
    // "says it needs 27, but is believed to have eight": others believe so.
    if (isThoughtOf(parse, index, chunk)) continue
    // "Of the 20,000 who Kyiv says were taken, 1,980 have come home": the comma has closed that clause.
    if (parse.chunks.slice(0, index).some((one, at) => one.kind === 'relative' && at > index - 3) && pausesBetween(parse, index, chunk) && governor !== null && governor.verb > chunk) continue
    if (isConceded(parse, index, mention)) continue
    const isOwn = governor?.verb === index
    // "Peru reported 40 cases, while Chile has had 30": what it reported has ended.
    if (!isOwn && verb.lemma !== 'tell' && parse.chunks[index + 1]?.kind === 'noun' && governor !== null && governor.verb > index && contrasts(parse, index + 2, governor.verb)) continue
    if (isOwn && isAsideOfSaid(parse, index, mention)) return subject === null ? null : speaker(mention, subject, index)
    // "Sudan has recorded 40 cases, the office said": who says so stands at the end.
    const told = isOwn ? trailing(mention) : null
    if (told !== null) return told
    if (isOwn ? !(PERCEIVING.has(verb.lemma) || finds(parse, verb.lemma, subject) || claims(mention, verb.lemma, subject)) : !holds(parse, index, chunk, governor)) continue
    if (subject !== null && isMute(mention, subject, verb.lemma)) continue
    if (subject === null || subject === chunk || isForecaster(parse, subject) || lastLower(parse, subject - 1) === 'than') continue
    // "our army": who that is, is said farther out.
    if (/^(?:our|my)$/.test(parse.words[nounAt(parse, subject)?.from ?? -1]?.lower ?? '')) continue
    if (parse.words[nounAt(parse, subject)?.head ?? -1]?.tag === 'pronoun') {
      pronoun ??= subject
      continue
    }
    const said = speaker(mention, subject, index)
    if (said !== null) return said
  }
  return pronoun === null ? null : (speaker(mention, mainSubject(mention, pronoun) ?? -1) ?? speaker(mention, pronoun))
}

/** "The ministry tracked a missile, which it said flew 300 km", "The firm jumped after it said sales fell 3%": whom the main clause is about. */
function mainSubject(mention: Numbered, pronoun: number): number | null {
  const { parse } = mention
  const isAside = parse.chunks[pronoun - 1]?.kind === 'relative' && parse.chunks[pronoun - 2]?.kind === 'comma'
  if (!isAside && !/^(?:after|as)$/.test(lastLower(parse, pronoun - 1))) return null
  const subject = subjectOf(parse, parse.chunks.findIndex((chunk) => chunk.kind === 'verb' && chunk.finite === true))
  return subject !== null && subject < pronoun && canMean(mention, parse, subject, lastLower(parse, pronoun)) ? subject : null
}

/** "The owner denies that the ship was full, saying it was certified for 260": the owner says so. */
function sayingOf(parse: Parse, index: number): number {
  if (verbAt(parse, index)?.form !== 'ing' || parse.chunks[index - 1]?.kind !== 'comma') return index
  const main = parse.chunks.findIndex((chunk) => chunk.kind === 'verb' && chunk.finite === true)
  const verb = verbAt(parse, main)
  return verb !== null && main < index && lastLower(parse, main + 1) === 'that' && !parse.chunks.slice(0, index).some((_, at) => at > main && opensContrast(parse, at)) && (SAYING.has(verb.lemma) || DENYING.has(verb.lemma)) ? main : index
}

/** "while the group has confirmed 6,126 deaths and is looking into 17,000 more": the first verb of that clause, which is one of saying. */
function ownSaying(parse: Parse, from: number, to: number): number | null {
  const at = finiteBetween(parse, from, to)
  const verb = verbAt(parse, at ?? -1)
  return verb !== null && SAYING.has(verb.lemma) && !verb.passive && !isNumbered(parse, (at ?? 0) - 1) ? at : null
}

/** The number's verb is joined to it: of one subject. */
function joins(parse: Parse, saying: number, governor: Governor | null): boolean {
  return governor !== null && governor.role === 'object' && governor.verb > saying && coordinate(parse, governor.verb) === saying
}

/** "While Peru says it hit 30, Chile lost seven": the clause of the saying is over. */
function isConceded(parse: Parse, saying: number, { first, governor }: Numbered): boolean {
  const from = Math.max(0, saying - REACH)
  const opens = (at: number): boolean => /^(?:while|although|though|whereas)$/.test(lastLower(parse, at)) && (at === 0 || parse.chunks[at - 1]?.kind === 'stop')
  if (governor === null || !parse.chunks.slice(from, saying).some((_, step) => opens(from + step))) return false
  const comma = saying + 1 + parse.chunks.slice(saying + 1, saying + 1 + REACH).findIndex(({ kind }) => kind === 'comma')
  return comma > saying && comma < first && governor.verb > comma && nounAt(parse, comma + 1) !== null
}

/** A verb joined to the one of saying tells what others think: "but is believed to have". */
function isThoughtOf(parse: Parse, saying: number, chunk: number): boolean {
  for (let index = chunk - 1; index > saying; index -= 1) {
    const verb = verbAt(parse, index)
    if (verb?.finite === true) return verb.passive && /^(?:and|but|yet)$/.test(lastLower(parse, index - 1)) && /^(?:believe|think|estimate|know|expect|suspect|assume|understand|say|report)$/.test(verb.lemma)
  }
  return false
}

/** With no verb before it, a comma and "while". */
function contrasts(parse: Parse, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (parse.chunks[index]?.kind === 'verb') return false
    if (parse.chunks[index]?.kind === 'subordinator') return /^(?:while|whereas)$/.test(lastLower(parse, index))
  }
  return false
}

function pausesBetween(parse: Parse, from: number, to: number): boolean {
  return parse.chunks[to - 1]?.kind === 'comma' && parse.chunks.slice(from, to - 1).every(({ kind }) => kind !== 'comma')
}

/** "said the pace, roughly 7 miles a day, has slowed": beside the subject of what is said. */
function isAsideOfSaid(parse: Parse, saying: number, { first, chunk }: Numbered): boolean {
  if (parse.chunks[first - 1]?.kind !== 'comma' || first - 2 <= saying || nounAt(parse, first - 2) === null) return false
  const close = parse.chunks.slice(chunk + 1, chunk + 4).findIndex(({ kind }) => kind === 'comma')
  return close >= 0 && verbAt(parse, chunk + 1 + close + 1)?.finite === true
}

function colonBetween(parse: Parse, from: number, to: number): boolean {
  for (let index = from; index < to && index < from + 5; index += 1) {
    if (lastLower(parse, index) === ':') return true
    if (parse.chunks[index]?.kind === 'verb') return false
  }
  return false
}

/** Behind a colon stands a list that no verb follows: the number tells more of what was said. */
function listsAfterColon(parse: Parse, from: number, to: number): boolean {
  let colon = to - 1
  while (colon > from && lastLower(parse, colon) !== ':') colon -= 1
  return colon > from && finiteBetween(parse, from, colon) !== null && finiteBetween(parse, colon, to) === null
}

/** "footprints suggest that 20 men": things show it to somebody who says so. */
function isMute(mention: Numbered, at: number, says: string): boolean {
  const { parse } = mention
  const phrase = nounAt(parse, at)
  const head = parse.words[phrase?.head ?? -1]
  // "Spain recorded 400 deaths" in it; its ministry recorded them in a book.
  const names = parse.words.slice(phrase?.from, phrase?.to)
  if (says === 'record' && phrase !== null && names.every(({ tag }) => tag === 'name') && countriesOf(names.map(({ text }) => text).join(' ')).size > 0) return true
  if (head !== undefined && EVIDENCE.has(singular(head.lower))) return true
  // "Kallas said that": a name of which the text does not show that it is one
  if (says === 'say' && head !== undefined && head === parse.words[0] && nounAt(parse, at)?.to === 1) return false
  return head?.tag === 'noun' && isPlural(head.text) && !ACTORS.has(singular(head.lower)) && !REPORTS.has(singular(head.lower)) && !isNamed(mention, parse, at) && !/(?:ers|ors|ists|ians|ants|ents|yers)$/.test(head.lower)
}

/** "Researchers found 5,400 species", and not "rescuers found 20 bodies": a finding is told. */
function finds(parse: Parse, lemma: string, subject: number | null): boolean {
  const head = singular(parse.words[nounAt(parse, subject ?? -1)?.head ?? -1]?.lower ?? '')
  return lemma === 'find' && (REPORTS.has(head) || /^(?:researcher|scientist|economist|analyst|auditor|inspector|investigator|inquiry|investigation|audit|review|research)$/.test(head))
}

/** "forecasters warned of 15 inches"; "its ministry claimed 340 square kilometres", and not "the attack claimed 20 lives". */
function claims(mention: Numbered, lemma: string, subject: number | null): boolean {
  const warns = lemma === 'warn' && lastLower(mention.parse, mention.first - 1) === 'of'
  // "acknowledged 14 deaths", "admitted the loss of 14 men", and not "admitted 14 patients"
  const owns = /^(?:acknowledge|concede|allege|attribute|verify|document|cite)$/.test(lemma) || (lemma === 'admit' && /^(?:of|to)$/.test(lastLower(mention.parse, mention.first - 1)))
  if ((lemma !== 'claim' && !warns && !owns) || subject === null) return false
  const head = singular(mention.parse.words[nounAt(mention.parse, subject)?.head ?? -1]?.lower ?? '')
  // "It has verified 6,000 deaths": whom that is, was said before.
  return ACTORS.has(head) || head === 'it' || isNamed(mention, mention.parse, subject)
}

/** The clause of the number begins after the saying verb: its subject does too, or "that" stands between. */
function holds(parse: Parse, saying: number, chunk: number, governor: Governor | null): boolean {
  // "A poll found 36 percent think so"
  if (verbAt(parse, saying)?.lemma === 'find' && governor?.role === 'subject' && governor.verb > saying && verbAt(parse, governor.verb)?.finite === true) return true
  if (!SAYING_BARE.has(verbAt(parse, saying)?.lemma ?? '')) return isOpened(parse, saying, chunk)
  // "the 150,000 that economists had forecast, and the rate fell to 4%": the aside ends at the comma.
  if (isRelative(parse, saying) && parse.chunks[saying + 1]?.kind === 'comma') return false
  // "fired warning shots after 15 men crossed"
  if (verbAt(parse, saying)?.form === 'ing' && nounAt(parse, saying + 1) !== null && verbAt(parse, saying - 1) !== null) return false
  // "told every household to hand in 40 coins", "told residents to flee, and 300 left": an order
  if (isOrder(parse, saying) && !isOpened(parse, saying, chunk)) return false
  if (governor?.role === 'subject' && governor.verb > saying) return true
  const verb = governor?.verb ?? null
  const said = verbAt(parse, saying)?.lemma
  // "claims to have downed 300" says so
  if (verb !== null && verbAt(parse, verb)?.infinitive === true && verb === saying + 1) return said === 'claim'
  // "employers added 160,000 jobs"
  if (said === 'add' && parse.chunks[saying + 1]?.kind === 'noun' && !(governor?.role === 'subject' && governor.verb > saying)) return false
  // "reported shooting down 87 drones"
  if (verb === saying + 1 && verbAt(parse, verb)?.form === 'ing' && /^(?:report|claim|acknowledge|admit|confirm)$/.test(said ?? '')) return true
  // "money that experts say covers 40 percent"
  if (verb === saying + 1 && isRelative(parse, saying)) return true
  const opener = parse.chunks[saying + 1]
  const told = lastLower(parse, afterWhomAndWhen(parse, saying)) === 'that'
  const opened =
    told ||
    opener?.kind === 'relative' ||
    opener?.kind === 'quote' ||
    (opener?.kind === 'stop' && lastLower(parse, saying + 1) === ':') ||
    (opener?.kind === 'comma' && parse.chunks[saying + 2]?.kind === 'quote')
  // "said nine were missing: six women"
  if (verb === null && nounAt(parse, saying + 1) !== null && listsAfterColon(parse, saying, chunk)) return true
  if (verb === null || verb <= saying) return opened
  const subject = subjectOf(parse, verb)
  if (subject !== null) return subject > saying
  return opened || (nounAt(parse, saying + 1) !== null && chunk > saying)
}

/** The chunk past "Monday", "on Monday" and "(told) reporters": "said on Monday that", "told reporters on Monday that". */
function afterWhomAndWhen(parse: Parse, saying: number): number {
  let at = saying + 1
  if (verbAt(parse, saying)?.lemma === 'tell' && nounAt(parse, at) !== null) at += 1
  if (parse.chunks[at]?.kind === 'preposition' && nounAt(parse, at + 1)?.time === true) at += 1
  return nounAt(parse, at)?.time === true ? at + 1 : at
}

function isOrder(parse: Parse, saying: number): boolean {
  const verb = verbAt(parse, saying)
  return verb?.lemma === 'tell' && !verb.passive && nounAt(parse, saying + 1) !== null && verbAt(parse, saying + 2)?.infinitive === true
}

/** The saying verb's own subject stands after a relative pronoun. */
function isRelative(parse: Parse, saying: number): boolean {
  const subject = subjectOf(parse, saying)
  return subject !== null && parse.chunks[subject - 1]?.kind === 'relative'
}

/** "that" or a quotation begins between the verb and the number. */
function isOpened(parse: Parse, saying: number, chunk: number): boolean {
  for (let index = saying + 1; index < chunk && index < saying + 6; index += 1) {
    const kind = parse.chunks[index]?.kind
    if (kind === 'quote' || (kind === 'relative' && lastLower(parse, index) === 'that')) return true
    if (kind === 'verb' || kind === 'clause' || kind === 'subordinator') return false
  }
  return false
}
