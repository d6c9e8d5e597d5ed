import type { Token } from '../../segment/index.ts'
import { isOfMonth } from './looks-back.ts'

const REACH = 8

/** Foretell what they have for an object: "signalled a cut in September", "predicted gales on Thursday". */
const FORETELLING = /^(?:signal(?:s|l?ed|l?ing)?|flag(?:s|ged|ging)?|pencil(?:s|l?ed)?|predict(?:s|ed|ing)?|forecasts?|forecasted|hint(?:s|ed|ing)?)$/
const WARNING = /^warn(?:s|ed|ing)?$/
const WEATHER = /^(?:snow|snowfall|rains?|rainfall|gales?|storms?|thunderstorms?|winds?|heat|heatwave|frost|ice|fog|hail|blizzards?|flooding|floods|temperatures)$/
/** What is held on a day to come once somebody has vowed or ordered it, planned for it or ruled it out. */
const HELD = /^(?:elections?|votes?|referendum|summit|retrial|trial|rerun|recount|rally|strike|walkout|march|protests?|boycott|ballot|polls?|run-off|runoff|congress|conference)$/
const HOLDING = /^(?:vow(?:s|ed)?|promis(?:es|ed)|threatened|threatens|order(?:s|ed)|plans?|nominat(?:es|ed)|select(?:s|ed))$/
/** Want or allow what is then held: "called for an election on June 8", "approved a referendum in May". */
const WANTING = /^(?:propos(?:es?|ed|ing)|approv(?:es?|ed|ing)|demand(?:s|ed|ing)?|back(?:s|ed|ing)?|endors(?:es?|ed|ing)|request(?:s|ed|ing)?|seeks?|seeking|sought|wants?|wanted|invit(?:es?|ed|ing)|call(?:s|ed|ing)?)$/
const WANTED = /^(?:.*elections?|votes?|ballots?|polls?|referendums?|plebiscite|summit|talks|hearings?|run-?off|rerun|conference|session|meeting)$/
const INDEFINITE = /^(?:an?|another|further|more|two|three|four|five|six|\d+)$/
/** "songs, forecasts and a letter on Monday": no verb. */
const NO_OBJECT = /^(?:and|or|of|for|from|on|by|to|with|was|were|is|are|had|has|have|said|,|)$/
const DEFINITE = /^(?:the|its|his|her|their|this|that)$/

/** A time whose happening is named ahead by the verb before it, in whatever tense: "hinted at a cut in June", "warned of heavy snow on Thursday", "ruled out an election in May". */
export function isForetold(tokens: readonly Token[], first: number): boolean {
  const link = tokens[first - 1]?.lower ?? ''
  if (link !== 'in' && link !== 'on') return false
  const noun = tokens[first - 2]?.lower ?? ''
  for (let at = first - 3; at >= Math.max(0, first - REACH); at -= 1) {
    const { kind, lower } = tokens[at] ?? { kind: 'punct', lower: '' }
    if (kind === 'punct' || /^(?:that|which|who|after|when)$/.test(lower)) return false
    const next = tokens[at + 1]?.lower ?? ''
    if (FORETELLING.test(lower)) return foretells(tokens, at, next)
    if (WARNING.test(lower)) return /^(?:of|about)$/.test(next) && WEATHER.test(noun)
    if (/^rul(?:ed|es|ing)$/.test(lower)) return next === 'out' && HELD.test(noun)
    if (HOLDING.test(lower)) return HELD.test(noun) && holds(tokens, at, first)
    if (WANTING.test(lower)) return WANTED.test(noun) && isOfMonth(tokens, first) && wants(tokens, at, first - 2)
    if (lower.length > 3 && lower.endsWith('ed')) return false
  }
  return false
}

/** "signalled a cut", "predicted gales"; "signalled his support in May" and "predicted the crash in May" were then. */
function foretells(tokens: readonly Token[], at: number, next: string): boolean {
  const object = /^(?:at|in)$/.test(next) ? (tokens[at + 2]?.lower ?? '') : next
  return /^(?:predict|forecast)/.test(tokens[at]?.lower ?? '') ? !DEFINITE.test(object) && !NO_OBJECT.test(object) : INDEFINITE.test(object)
}

/** "ordered a retrial", "nominated her for the election", "a plan for a summit" */
function holds(tokens: readonly Token[], at: number, first: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (/^(?:plan|nominat|select)/.test(lower)) return tokens.slice(at + 1, first - 2).some((token) => token.lower === 'for')
  return INDEFINITE.test(tokens[at + 1]?.lower ?? '')
}

/** "called for an election", "demanded early elections", "invited Kim to a summit"; not "approved the vote". */
function wants(tokens: readonly Token[], at: number, noun: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  const link = lower.startsWith('call') ? 'for' : lower.startsWith('invit') ? 'to' : null
  const from = link === null ? at : tokens.findIndex((token, index) => index > at && index < noun && token.lower === link)
  if (from === -1) return false
  return INDEFINITE.test(tokens[from + 1]?.lower ?? '') || (noun - from <= 2 && tokens[noun]?.lower.endsWith('s') === true && !DEFINITE.test(tokens[from + 1]?.lower ?? ''))
}
