import { CHANGING, DOUBTING, PERCEIVING, PLANNING, SAYING } from '../lexicon/verb-classes.ts'
import { isNumbered, isOfOne, lastLower, nounAt, REACH, verbAt, type Parse } from './parse.ts'
import { mainVerbBefore } from './subject.ts'

/** How a phrase stands in its clause: `verb` and `subject` are chunk indexes. */
export interface Governor {
  verb: number
  role: 'subject' | 'object'
}

/** The verb group whose clause the noun phrase in chunks at..last belongs to, or null ("Of 300 workers, none"). */
export function governorOf(parse: Parse, at: number, last: number): Governor | null {
  // "five of which could be lost": the relative clause is the number's own.
  const theirs = lastLower(parse, last + 1) === 'of' && parse.chunks[last + 2]?.kind === 'relative'
  const after = verbAfter(parse, theirs ? last + 2 : last)
  if (theirs && after !== null) return { verb: after, role: 'subject' }
  const right = after !== null && (isPurpose(parse, at, after) || isSingular(parse, last, after)) ? null : after
  let crossed = false
  for (let index = at - 1; index >= 0 && index > at - REACH; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'relative' || chunk.kind === 'subordinator' || chunk.kind === 'stop')
      break
    if (chunk.kind === 'quote' && opensSpeech(parse, index)) break
    if (chunk.kind === 'clause' && right !== null) break
    if (chunk.kind === 'comma' || chunk.kind === 'conjunction') crossed = true
    if (chunk.kind !== 'verb') continue
    if (right === null && !crossed && isOfObject(parse, index, at)) continue
    const complement = SAYING.has(chunk.lemma) && !chunk.passive && !(index === at - 1 && right !== null && PERCEIVING.has(chunk.lemma) && isOther(parse, last, right))
    if (
      right !== null &&
      (complement || crossed || (chunk.finite === false && !chunk.infinitive && chunk.form !== 'ing'))
    )
      break
    if (right !== null && hasItsObject(parse, index, at)) break
    return { verb: index, role: 'object' }
  }
  return right === null ? null : { verb: right, role: 'subject' }
}

/** "raise the share allocated for defence to 3.5%": the participle says of the object which one is changed. */
function isOfObject(parse: Parse, participle: number, at: number): boolean {
  const verb = verbAt(parse, participle)
  if (verb === null || verb.finite === true || verb.form === 'ing' || verb.infinitive || lastLower(parse, at - 1) !== 'to' || nounAt(parse, participle - 1) === null) return false
  const main = mainVerbBefore(parse, participle)
  return main !== null && parse.chunks.slice(main + 1, participle).every(({ kind }) => kind === 'noun' || kind === 'preposition') && CHANGING.has(verbAt(parse, main)?.lemma ?? '')
}

/** "Since Lima took office 300 have come": the opening clause has its object, and the number a verb of its own. */
function hasItsObject(parse: Parse, verb: number, at: number): boolean {
  return nounAt(parse, at - 1) !== null && verb === at - 2 && verbAt(parse, verb)?.finite === true && verb === 2 && parse.chunks[0]?.kind === 'clause' && nounAt(parse, 1) !== null
}

/** "counted six missiles and the army gave no number": what is joined to the number and has none itself begins a clause of its own. */
function isOther(parse: Parse, at: number, verb: number): boolean {
  return parse.chunks[at + 1]?.kind === 'conjunction' && nounAt(parse, at + 2) !== null && verb === at + 3 && !isNumbered(parse, at + 2)
}

/** "gave arms worth 40 billion and Chile comes third with 6": what is one only is the subject of the verb by itself. */
function isSingular(parse: Parse, at: number, verb: number): boolean {
  return lastLower(parse, at + 1) === 'and' && nounAt(parse, at + 2) !== null && verb === at + 3 && !isNumbered(parse, at + 2) && isOfOne(parse, verb)
}

/** "sent 300 reinforcements to replace its losses": the infinitive says what for, the verb before what is done with them. */
function isPurpose(parse: Parse, at: number, verb: number): boolean {
  const infinitive = verbAt(parse, verb)
  if (infinitive?.infinitive !== true || infinitive.passive || infinitive.main > infinitive.from + 1) return false
  for (let index = at - 1; index >= 0 && index > at - REACH / 2; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'relative' || chunk.kind === 'subordinator') return false
    if (chunk.kind === 'verb') return chunk.finite === true && !SAYING.has(chunk.lemma) && (!PLANNING.has(chunk.lemma) || (chunk.lemma === 'order' && REPLACING.test(infinitive.lemma))) && !DOUBTING.has(chunk.lemma)
  }
  return false
}

/** What is ordered, and no man told to: "ordered 20 jets to replace older ones". */
const REPLACING = /^(?:replace|renew|expand|modernise|modernize|upgrade|bolster|complement)$/

/** The finite verb that the noun phrase is the subject of, past its complements, coordinated phrases and asides. */
function verbAfter(parse: Parse, at: number): number | null {
  let asides = 0
  for (let index = at + 1; index < parse.chunks.length && index < at + REACH; index += 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined) return null
    switch (chunk.kind) {
      case 'verb':
        if (chunk.finite === true || (chunk.infinitive && index === at + 1)) return index
        // "soldiers sent to fight Peru were killed"
        if (chunk.infinitive && !isReduced(parse, index - 1)) return null
        break
      case 'noun':
        // "“at least 300” soldiers were": the quotation ends within the phrase.
        if (!chunk.time && !isAge(parse, index) && !follows(parse, index) && !(index === at + 2 && parse.chunks[at + 1]?.kind === 'quote') && !(index === at + 1 && lastLower(parse, index) === 'others')) return null
        break
      case 'comma': {
        const next = parse.chunks[index + 1]
        if (next?.kind === 'verb' && next.finite === true) return asides > 0 ? index + 1 : null
        const close = commaAfter(parse, index + 1)
        if (close === null) return null
        asides += 1
        index = close - 1
        if (asides > 2) return null
        break
      }
      case 'relative':
        index = Math.max(index, relativeEnd(parse, index) - 1)
        break
      case 'conjunction':
        if (parse.chunks[index + 1]?.kind !== 'noun') return null
        break
      case 'preposition':
      case 'other':
      case 'quote':
        break
      default:
        return null
    }
  }
  return null
}

/** "children | under five | are at risk" */
function isAge({ words, chunks }: Parse, at: number): boolean {
  const [chunk, before] = [chunks[at], chunks[at - 1]]
  return chunk?.kind === 'noun' && before?.kind === 'noun' && chunk.to === chunk.from + 2 && /^(?:under|over)$/.test(words[chunk.from]?.lower ?? '') && words[chunk.head]?.tag === 'number'
}

/** A participle that says of the noun before it what was done. */
function isReduced(parse: Parse, at: number): boolean {
  const verb = verbAt(parse, at)
  return verb !== null && verb.finite === false && verb.form !== 'ing' && !verb.infinitive
}

/** A noun phrase after a preposition, a conjunction or a participle does not begin a clause of its own. */
function follows(parse: Parse, at: number): boolean {
  const before = parse.chunks[at - 1]
  return (
    before !== undefined &&
    (before.kind === 'preposition' ||
      before.kind === 'conjunction' ||
      (before.kind === 'verb' && (before.finite === false || (before.infinitive && isReduced(parse, at - 2)))))
  )
}

function commaAfter(parse: Parse, from: number): number | null {
  for (let index = from; index < parse.chunks.length && index < from + REACH / 2; index += 1) {
    const kind = parse.chunks[index]?.kind
    if (kind === 'stop') return null
    if (kind === 'comma') return index
  }
  return null
}

/** Where the relative clause at `at` ends: after its verb and what is governed by that. */
function relativeEnd(parse: Parse, at: number): number {
  let index = at + 1
  let verbs = 0
  for (; index < parse.chunks.length && index < at + REACH / 2; index += 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'comma' || chunk.kind === 'stop') break
    if (chunk.kind === 'verb' && chunk.finite === true) {
      verbs += 1
      if (verbs > 1) break
    }
  }
  return index
}

/** A quotation mark that begins what somebody says, and not just a word in quotes. */
function opensSpeech(parse: Parse, at: number): boolean {
  const before = parse.chunks[at - 1]
  return (
    before === undefined ||
    before.kind === 'comma' ||
    before.kind === 'stop' ||
    before.kind === 'verb' ||
    before.kind === 'relative'
  )
}
