import type { Status } from '../../../bundle/schema.ts'
import { lastLower, verbAt } from './grammar/parse.ts'
import type { Numbered } from './numbered.ts'

/** How far back a clause is read, in characters. */
const CLAUSE = 140

const HEDGES = String.raw`(?:(?:about|around|some|over|nearly|almost|more than|at least|up to|just|only|as many as|as much as|an?|another|the) )*[$€£¥]?`
const BRINGS = new RegExp(String.raw`\b(could|may|might|would|will) (?:bring|take|push|raise|lift|put|swell) (?:the|its|their) (?:total|overall )?(?:number|total|tally|toll|count)\b[^,;.]* to ${HEDGES}$`, 'i')
const FORECAST = new RegExp(String.raw`\b(?:rais|cut|lower|lift|trim|revis|hik|reduc|slash|upgrad|downgrad|maintain|boost|narrow)\p{L}* (?:its|their|his|her|the) (?:[\p{L}\d-]+ ){0,3}(?:forecast|outlook|guidance|projection|prognosis|target|goal)s?\b[^,;.]* (?:to|at|from|of) ${HEDGES}$`, 'iu')
const WITH = new RegExp(String.raw`, with ${HEDGES}$`, 'i')
/** Of a firm or a field what it comes to, which is seen before it is there. */
const RESULT = /\b(?:revenues?|sales|profits?|earnings|growth|inflation|income|demand|output|turnover|exports|imports|prices) (?:of|at|growing|rising|falling|reaching) $/i

/** What nobody has decided on, or only foresees: "weighs sanctions on 150 ships", "sees revenue of $12 billion", "could bring the number of listed ships to 300". */
export function undecided(mention: Numbered): Status | null {
  const { number, input, governor, parse } = mention
  const before = input.text.slice(Math.max(number.sentence.start, number.start - CLAUSE), number.hedge === null ? number.start : Math.min(number.start, number.hedge.start))
  const brings = BRINGS.exec(before)?.[1]?.toLowerCase()
  if (brings !== undefined) return brings.startsWith('w') ? 'planned' : 'possible'
  if (FORECAST.test(before)) return 'planned'
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (governor?.role !== 'object' || verb === null) return null
  if (verb.passive) return isSeenToBe(mention, before) ? 'planned' : null
  const isNow = verb.form === 's' || verb.form === 'base'
  const modal = parse.words.slice(verb.from, verb.to).some(({ lower }) => lower === 'can')
  // "containers that can hold 5 million shells": nobody has put them in; and not "The plane can carry 290", which it does
  if (modal && parse.chunks[governor.verb - 1]?.kind === 'relative' && number.unit === 'count' && /^(?:hold|contain|store|fit)$/.test(verb.lemma)) return 'possible'
  if (!isNow || verb.infinitive || modal) return null
  if (verb.lemma === 'see' && number.per === null && RESULT.test(before)) return 'planned'
  // "The ship weighs 300 tonnes" is no doubt.
  return /^(?:mull|contemplate)$/.test(verb.lemma) || (verb.lemma === 'weigh' && mention.first > governor.verb + 1) ? 'possible' : null
}

/** "is seen at 5 percent", and not "was seen at 40 sites" */
function isSeenToBe({ parse, governor, first, number }: Numbered, before: string): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1)
  return verb?.lemma === 'see' && number.unit !== 'count' && lastLower(parse, first - 1) === 'at' && /\b(?:is|are) (?:now )?seen at /.test(before)
}

/** "plans to send 6,000, with 1,000 already there": those are. */
export function isThereAlready({ number, input: { text } }: Numbered): boolean {
  const before = text.slice(Math.max(number.sentence.start, number.start - 60), number.start)
  return WITH.test(before) && /^ [^,;.]{0,40}\balready\b/.test(text.slice(number.end, Math.min(number.sentence.end, number.end + 60)))
}
