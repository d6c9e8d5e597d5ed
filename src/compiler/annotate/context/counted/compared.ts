import { isNumbered, lastLower, nounAt, REACH, type Parse } from '../grammar/parse.ts'
import type { Numbered } from '../numbered.ts'
import { countedPhrase } from './noun-phrase.ts'

/** A number that only stands beside another one counts what that does: "a 15% share, up from 12%", "61m users, three times as many as in 2020". */
export function countsCompared(mention: Numbered): string | null {
  const from = upFrom(mention) ?? asMany(mention)
  if (from !== null) return before(mention.parse, from, mention.number.unit)
  const { parse, number, governor, first, chunk } = mention
  // "60% of firms expect to; only 8% planned it"
  const alone = /^(?:percent|fraction)$/.test(number.unit) && governor?.role === 'subject' && governor.verb === chunk + 1
  if (alone) return before(parse, first, number.unit)
  const to = comparedWith(mention)
  return to === null ? null : leading(mention.parse, to, number.unit)
}

/** ", up from 12%" */
function upFrom({ parse, first }: Numbered): number | null {
  if (lastLower(parse, first - 1) !== 'from') return null
  const moved = /^(?:up|down|rising|falling)$/.test(lastLower(parse, first - 2)) ? first - 3 : first - 2
  return parse.chunks[moved]?.kind === 'comma' ? moved : null
}

/** ", compared with 43 last year", ", against 43 last year" */
function comparedWith({ parse, first }: Numbered): number | null {
  const link = lastLower(parse, first - 1)
  if (link === 'with' && lastLower(parse, first - 2) === 'compared') return first - 2
  // "fewer than the 190,000 economists had forecast"
  if (link === 'than') return first - 1
  return /^(?:versus|against)$/.test(link) && parse.chunks[first - 2]?.kind === 'comma' ? first - 1 : null
}

/** What the first number of the clause counts: what is compared is its subject. */
function leading(parse: Parse, end: number, unit: string): string | null {
  // "the worst of 30 fires, in which 140 people died, compared with 102": the relative clause's own
  const clause = parse.chunks.slice(0, end).findLastIndex(({ kind }, at) => kind === 'relative' && lastLower(parse, at - 1) === 'in')
  for (let index = Math.max(0, clause, end - REACH); index < end; index += 1) {
    if (nounAt(parse, index)?.time !== false || !isNumbered(parse, index)) continue
    // "spends 4 percent and wants 300,000 men, compared with 216,000"
    if (isShare(parse, index) && unit === 'count') continue
    return before(parse, index + 1, unit)
  }
  return null
}

function isShare(parse: Parse, at: number): boolean {
  return /^(?:%|percent|pct|cent)$/.test(lastLower(parse, at))
}

/** ", nearly three times as many" */
function asMany({ parse, number, first, after }: Numbered): number | null {
  if (number.unit !== 'times' || parse.chunks[first - 1]?.kind !== 'comma') return null
  return /^(?:as|more|higher|what|the)$/.test(parse.words[after]?.lower ?? '') ? first - 1 : null
}

/** What the nearest number before counts, if its noun follows it: "61 million paying users", "1 in 10 adults", "60% of firms". */
function before(parse: Parse, at: number, unit: string): string | null {
  for (let index = at - 1; index >= 0 && index > at - REACH / 4; index -= 1) {
    const phrase = nounAt(parse, index)
    if (parse.chunks[index]?.kind === 'stop' && lastLower(parse, index) !== ';') return null
    if (phrase === null) continue
    const number = parse.words.slice(phrase.from, phrase.to).findLastIndex(({ tag }) => tag === 'number')
    if (number < 0 || phrase.time) continue
    const head = parse.words[phrase.head]
    // "at 40 billion euros, up from 36 billion"
    const measures = !/^(?:count|times|fraction|percent)$/.test(unit) && head?.tag === 'noun' && (lastLower(parse, index + 1) === 'of' || parse.words[phrase.head - 1]?.tag === 'number')
    if (measures || head?.tag === 'number' || head?.tag === 'symbol' || /^per ?cent$|^pct$|^cent$/.test(head?.lower ?? '')) {
      const whole = lastLower(parse, index + 1) === 'of' ? nounAt(parse, index + 2) : null
      return whole === null ? null : countedPhrase(parse.words, whole.from, whole.to)
    }
    return countedPhrase(parse.words, phrase.from + number, phrase.to)
  }
  return null
}
