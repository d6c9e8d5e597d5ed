import type { Status } from '../../../bundle/schema.ts'
import { isForecaster } from './attribution/relative.ts'
import { lastLower, nounAt, REACH, verbAt, type Parse } from './grammar/parse.ts'
import { singular } from './lexicon/singular.ts'
import type { Numbered } from './numbered.ts'

/** What is only thought or talked of: no finite verb says that it came about, and none that it will. */
export function thoughtOf(mention: Numbered): Status | null {
  return ofGerundSubject(mention) ?? ofTalks(mention) ?? (isForecast(mention) || isInTheWorks(mention) ? 'planned' : null)
}

/** "Sending 300 troops would break the treaty", "said sending 300 would": as sure as what follows from it. */
function ofGerundSubject({ parse, governor, first, chunk }: Numbered): Status | null {
  // "keeping the 300 men out would": they are there
  if (/^(?:the|its|their|these|those)$/.test(parse.words[nounAt(parse, first)?.from ?? -1]?.lower ?? '')) return null
  const gerund = verbAt(parse, governor?.verb ?? -1)
  if (governor?.role !== 'object' || gerund?.form !== 'ing' || gerund.finite === true) return null
  const before = parse.chunks[governor.verb - 1]
  if (!(before === undefined || ['verb', 'relative', 'quote', 'stop', 'subordinator'].includes(before.kind))) return null
  for (let index = chunk + 1; index < parse.chunks.length && index < chunk + REACH / 4; index += 1) {
    const kind = parse.chunks[index]?.kind
    if (kind === 'comma' || kind === 'stop' || kind === 'relative' || kind === 'subordinator') return null
    const verb = verbAt(parse, index)
    if (verb?.finite !== true) continue
    const group = parse.words.slice(verb.from, verb.to).map(({ lower }) => lower)
    if (group.some((word) => /^(?:would|could|might|may)$/.test(word))) return 'possible'
    return group.includes('will') ? 'planned' : null
  }
  return null
}

const TALKS = /^(?:talk|negotiation|discussion|hope|effort|bid|appeal|call|consultation|push)$/
/** What the talks are on, besides nouns in "-tion" and "-ment". */
const DEED = /^(?:exchange|swap|release|return|sale|purchase|supply|delivery|transfer|handover|withdrawal|pullout|rescue|freeing|sending|building|import|export|truce|ceasefire)$|(?:tion|ment)$/

/** "Talks on the exchange of 500 prisoners": not done, and where they failed it will not be. */
function ofTalks({ parse, first, chunk }: Numbered): Status | null {
  const word = (at: number): string => singular(parse.words[nounAt(parse, at)?.head ?? -1]?.lower ?? '')
  if (lastLower(parse, first - 1) !== 'of' || !DEED.test(word(first - 2)) || !/^(?:on|for|over|about)$/.test(lastLower(parse, first - 3)) || !TALKS.test(word(first - 4))) return null
  // "wrapped up negotiations on the release of 300"
  if (/^(?:wrap|conclude|complete|finish)$/.test((verbAt(parse, first - 5) ?? verbAt(parse, first - 6))?.lemma ?? '')) return 'planned'
  return isFailure(parse, chunk + 1) ? 'denied' : 'possible'
}

/** "… of war collapsed": the first finite verb of the clause. */
function isFailure(parse: Parse, from: number): boolean {
  for (let index = from; index < parse.chunks.length && index < from + REACH / 6; index += 1) {
    const kind = parse.chunks[index]?.kind
    if (kind === 'comma' || kind === 'stop' || kind === 'relative') return false
    const verb = verbAt(parse, index)
    if (verb?.finite === true) return !verb.passive && (/^(?:fail|collapse|founder)$/.test(verb.lemma) || (verb.lemma === 'break' && parse.words[verb.to]?.lower === 'down'))
  }
  return false
}

const MARKET = String.raw`(?:analysts?|economists?|consensus|market|forecasters?|brokers?|wall street|street)(?:['’]s?)?`
/** "beat forecasts of 6%", "expectations for net income of $5m", "the analyst estimate of $6m" */
const FORESEEN = new RegExp(String.raw`\b(?:forecasts|expectations|projections|predictions|${MARKET} (?:average |mean |median |consensus )?(?:estimates?|forecast|projection|expectation)) (?:of|for) (?:an? )?(?:[\p{L}\d-]+ (?:in |of |for )?){0,4}?(?:of )?$`, 'iu')
/** "the 30 cents (that) analysts had estimated" */
const HAD_FORESEEN = new RegExp(String.raw`^(?: [\p{L}-]+){0,3}? (?:that |which )?(?:${MARKET} (?:had |have )?(?:estimated|projected|anticipated|expected|forecast|predicted|been (?:expecting|looking for)))\b`, 'iu')
/** How far before the figure they stand, in characters. */
const FORESEEN_REACH = 90

/** "beat forecasts of 6%", "the 50,000 economists had expected": what was only expected. */
function isForecast({ parse, chunk, number, input: { text } }: Numbered): boolean {
  const begin = Math.min(number.start, number.hedge?.start ?? number.start)
  if (FORESEEN.test(text.slice(Math.max(number.sentence.start, begin - FORESEEN_REACH), begin)) || HAD_FORESEEN.test(text.slice(number.end, Math.min(number.sentence.end, number.end + FORESEEN_REACH)))) return true
  return isForecaster(parse, chunk) && (parse.words[nounAt(parse, chunk)?.head ?? -1]?.start ?? 0) >= number.end
}

/** "is working on a facility of another $20bn", and not "are working on 12 sites" */
function isInTheWorks({ parse, governor, first }: Numbered): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (governor?.role !== 'object' || verb?.lemma !== 'work' || verb.form !== 'ing' || verb.finite !== true || lastLower(parse, governor.verb + 1) !== 'on') return false
  return first > governor.verb + 2 && /^(?:an?|another)$/.test(parse.words[nounAt(parse, governor.verb + 2)?.from ?? -1]?.lower ?? '')
}

/** "Russia says 40 builders died?", "Did 40 men die?": asked, and not told; what is asked of or when it was, is known ("Why did 40 die?"). */
export function isAsked({ input, number }: Numbered): boolean {
  const sentence = input.text.slice(number.sentence.start, number.sentence.end)
  return /\?["”’']?\s*$/.test(sentence) && !/[,;:](?!\d)|\b(?:wh\p{Ll}+|how|after|before|despite|since|because|as)\b/iu.test(sentence)
}
