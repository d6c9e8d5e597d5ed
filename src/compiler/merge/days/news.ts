import type { Article } from '../../../bundle/schema.ts'
import { nounAt, REACH, verbAt, type Parse } from '../../annotate/context/grammar/parse.ts'
import { DENYING, DOUBTING, SAYING } from '../../annotate/context/lexicon/verb-classes.ts'
import { datelineEnd } from '../../segment/dateline.ts'
import { Sentence } from '../../segment/index.ts'
import { isInRelative, mainVerb } from './clause-of-date.ts'
import { givesSpeech, isOrder } from './telling.ts'

/** How many sentences after the opening go on with its news. */
const GOES_ON = 2
const LOOKED_AT = 8

/** A report's opening sentence and those that go on with it, without title and dateline. */
export interface News {
  /** Where the title ends; 0 without one. */
  titleEnd: number
  /** Where the opening begins, past its dateline. */
  from: number
  lead: Sentence | undefined
  next: readonly Sentence[]
  /** Those after these, as far as the day of a disaster is looked for. */
  rest: readonly Sentence[]
}

export function newsOf({ text, headlineFrom }: Article, sentences: readonly Sentence[]): News {
  const titleEnd = headlineFrom === 'title' ? Math.max(0, text.indexOf('\n')) : 0
  const first = sentences.findIndex(({ start }) => start >= titleEnd)
  const from = datelineEnd(text, sentences[first]?.start ?? text.length)
  const body = first < 0 ? [] : sentences.slice(first, first + GOES_ON + LOOKED_AT).filter(({ end }) => end > from)
  const [lead, ...rest] = body
  return { titleEnd, from, lead: lead === undefined || lead.start >= from ? lead : new Sentence(text, from, lead.end), next: rest.slice(0, GOES_ON), rest: rest.slice(GOES_ON) }
}

/** The saying itself is the news: "accused the rival of", "offered to". */
const SPEAKING = new Set('accuse blame condemn denounce criticize criticise slam blast decry lambast rebuke offer vow pledge promise threaten welcome praise hail reaffirm protest reply respond comment thank apologize apologise stress hint voice'.split(' '))
/** What is said after these is not told as what happened. */
const SUPPOSING = new Set('estimate believe think suspect expect assess reckon fear doubt predict warn consider'.split(' '))

/** Deeds, too, of a thing rather than a clause: "were found", "detected two shells". */
const FINDING = new Set('find detect count record discover observe document notify charge conclude hear recall'.split(' '))

/** "accused", "denied": the verb is the news, and no day of another clause is its. */
function isSpeaking(lemma: string): boolean {
  return SPEAKING.has(lemma) || DENYING.has(lemma)
}

/** True when what the sentence says is that somebody says something: of a deed, somebody may say it and it is the news all the same ("said that it fired"). */
export function isSaying(parse: Parse): boolean {
  const main = mainVerb(parse)
  const verb = main === null ? null : verbAt(parse, main)
  if (main === null || verb === null) return false
  if (SUPPOSING.has(verb.lemma) || isSpeaking(verb.lemma) || (DOUBTING.has(verb.lemma) && !SAYING.has(verb.lemma))) return true
  if (givesSpeech(parse, main)) return true
  if (FINDING.has(verb.lemma) && (verb.passive || nounAt(parse, main + 1)?.time === false)) return false
  if (isOrder(parse, main)) return false
  if (!SAYING.has(verb.lemma)) return !isDone(parse, main) && isAttributedAfter(parse, main)
  for (let at = main + 1; at < parse.chunks.length && at < main + REACH; at += 1) {
    if (verbAt(parse, at)?.finite === true && !isInRelative(parse, at)) return !isDone(parse, at) || alsoSpeaks(parse, at)
  }
  return true
}

/** "said that Peru fired shells and threatened to strike back": what is said is why. */
function alsoSpeaks({ chunks }: Parse, from: number): boolean {
  return chunks.slice(from, from + REACH).some((chunk, at, after) => chunk.kind === 'verb' && chunk.finite === true && after[at - 1]?.kind === 'conjunction' && (SPEAKING.has(chunk.lemma) || /^(?:warn|demand|urge)$/.test(chunk.lemma)))
}

/** In the past tense or the perfect, and not "was ready", "was working", "would". */
export function isDone(parse: Parse, at: number): boolean {
  const verb = verbAt(parse, at)
  const main = verb === null ? undefined : parse.words[verb.main]
  if (verb === null || main?.tag !== 'verb') return false
  const opener = parse.words.slice(verb.from, verb.main + 1).find(({ tag }) => tag !== 'adverb' && tag !== 'negation')
  if (opener === main) return verb.form === 'past' || verb.form === 'ed'
  if (opener?.tag === 'have') return true
  return verb.passive && /^(?:was|were)$/.test(opener?.lower ?? '')
}

/** "…, the ministry said" */
function isAttributedAfter({ chunks }: Parse, main: number): boolean {
  return chunks.some((chunk, at) => at > main && chunk.kind === 'verb' && chunk.finite === true && SAYING.has(chunk.lemma) && chunks[at - 1]?.kind === 'noun')
}
