import type { Claim, Quantity } from '../../../bundle/schema.ts'
import { groupBy } from '../../../lib/group.ts'
import { countriesOf } from '../../annotate/countries.ts'
import type { Wording } from './wording.ts'

/** Of each claim so many mentions are read. */
const MENTIONS = 4
/** Counts of one place that are nearer to each other than this may well be of the same ones. */
const WELL_BELOW = 0.8

const NAME = String.raw`((?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,2})`
const OFFICE = String.raw`(?:mayor|governor|prefect|police chief|fire chief|district head)`
/** Whose speaker or clause is one place's: "the governor of Sumy", "Kharkiv's mayor", "In Hanoi police said", "in Khmelnytskyi region, where". */
const LOCALITIES = [
  new RegExp(String.raw`\b${OFFICE} of ${NAME}`, 'u'),
  new RegExp(String.raw`${NAME}['’]s (?:regional |acting |deputy )?${OFFICE}\b`, 'u'),
  new RegExp(String.raw`^["“]?In ${NAME}(?:,| (?:police|officials|authorities)\b)`, 'u'),
  new RegExp(String.raw`\bin ${NAME} (?:region|province|district|county|state), where\b`, 'u'),
]
const GOVERNMENT = new RegExp(String.raw`^(?:[Tt]he )?${NAME} (?:government|authorities|administration)$`, 'u')
/** Of a place that the sentence only points to. */
const POINTED = /\b(?:(?:over|in|across) (?:the|that|this) (?:region|city|province|district|town|village|county)\b|there(?! (?:is|are|was|were|has|have|had|will|would|could|may|might)\b))/i

const OTHER = /\b(?:(?:another|an earlier|a previous|a second|a separate|a similar) (?:[\p{L}-]+ ){0,2}(?:accident|attack|crash|incident|strike|blast|explosion|bombing|quake|shooting|raid|fire|flood|storm|collision|disaster|assault|case)\b|(?:hours|days|weeks|months|years) (?:earlier|before|later)\b|separately\b)/iu

interface Told {
  /** Where it was, by its name; '' where the sentence points to a place, null where it says nothing. */
  where: string | null
  isOther: boolean
  /** Per report: its text up to the end of the figure's sentence. */
  before: ReadonlyMap<string, string>
}

/**
 * Whether two claims of a report are told as of two things: one of a place of its own and much smaller, so that it is a part of the other ("90 died", "in Hanoi police
 * said four"), or of another happening ("months earlier 12 were killed").
 */
export function localTallies(quantities: readonly Quantity[], wording: Wording): (a: Claim, b: Claim) => boolean {
  const mentions = groupBy(quantities, ({ claim }) => claim)
  const known = new Map<string, Told>()
  const toldOf = ({ id }: Claim): Told => {
    const told = known.get(id) ?? read((mentions.get(id) ?? []).slice(0, MENTIONS), wording)
    known.set(id, told)
    return told
  }
  return (a, b) => {
    if (!a.articles.some((article) => b.articles.includes(article))) return false
    const [x, y] = [toldOf(a), toldOf(b)]
    if (x.isOther !== y.isOther) return true
    return isLocalPart(a, b, x, y) || isLocalPart(b, a, y, x)
  }
}

/** `part` is told of a place, and `whole`, told of none or of another, is a good deal more. */
function isLocalPart(part: Claim, whole: Claim, { where, before: own }: Told, { where: elsewhere, before }: Told): boolean {
  const [less, more] = [part.high ?? part.low ?? Infinity, whole.low ?? whole.high ?? 0]
  if (where === null || less > more * WELL_BELOW) return false
  // "90 died in Hanoi. The mayor of Hanoi said 40 died there."
  if (where === '') return elsewhere === null || countriesOf(elsewhere).size > 0
  if (elsewhere !== null && elsewhere !== '' && !alike(where, elsewhere)) return true
  return elsewhere === null && [...before].every(([report, text]) => !own.has(report) || !text.includes(where))
}

function alike(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

function read(mentions: readonly Quantity[], wording: Wording): Told {
  let where: string | null = null
  let isOther = mentions.length > 0
  const before = new Map<string, string>()
  for (const mention of mentions) {
    const text = wording.textOf(mention)
    const sentence = text.slice(mention.sentence.start, mention.sentence.end)
    const clause = text.slice(mention.sentence.start, mention.start)
    before.set(mention.article, text.slice(0, mention.sentence.end))
    isOther &&= OTHER.test(clause) || OTHER.test(text.slice(mention.end, Math.min(mention.sentence.end, mention.end + 40)))
    where ??= mention.place?.text ?? localityIn(mention, clause, sentence)
  }
  return { where, isOther, before }
}

function localityIn({ attribution }: Quantity, clause: string, sentence: string): string | null {
  const speaker = attribution?.text ?? ''
  for (const locality of LOCALITIES) {
    const name = (locality.exec(speaker) ?? locality.exec(clause))?.[1]
    if (name !== undefined) return name
  }
  const body = GOVERNMENT.exec(speaker)?.[1]
  if (body !== undefined && countriesOf(body).size === 0) return body
  return POINTED.test(sentence) ? '' : null
}
