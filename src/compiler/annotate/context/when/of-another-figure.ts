import type { FoundDate } from '../../types.ts'
import { REACH, wordAt, type Parse } from '../grammar/parse.ts'
import type { Numbered } from '../numbered.ts'
import { COMPARISONS } from './other-dates.ts'

/** "17%, up from 14% a year ago": the date is of the figure that this one is compared with. */
export function ofAnother({ parse, after, number, input }: Numbered, date: FoundDate): boolean {
  const until = wordAt(parse, date.start)
  // "cut to 450 from 550 since May": what changed then.
  if (parse.words[until - 1]?.lower === 'since' && number.change?.role === 'to') return false
  // "to 22% from 20% on January 1": then it changes, and so is the date of what it changes to.
  const onDay = parse.words[until - 1]?.lower === 'on' && date.earliest === date.latest
  if (onDay && number.change?.role === 'to') return false
  if (onDay && number.change?.role === 'from' && CHANGED_TO.test(input.text.slice(Math.max(number.sentence.start, number.start - 80), number.start))) return true
  // "stood at 440 kg, up 8 percent since May": since then it has risen.
  if (date.start > number.end && RISEN.test(input.text.slice(number.end, date.start))) return true
  for (let index = after; index < until && index < after + REACH; index += 1) {
    if (
      (COMPARISONS.has(parse.words[index]?.lower ?? '') || BEATEN.test(parse.words[index]?.lower ?? '') || addsTo(parse, index)) &&
      !isHedge(parse, index) &&
      (parse.words[index]?.lower !== 'from' || number.change !== null || /^(?:up|down)$/.test(parse.words[index - 1]?.lower ?? '')) &&
      parse.words.slice(index + 1, Math.min(until, index + 7)).some((word) => word.tag === 'number')
    )
      return true
  }
  return false
}

const RISEN = /^[^,;]*, (?:up|down|(?:an?|its) (?:\p{L}+ )?(?:increase|rise|gain|growth|jump|decrease|fall|drop|decline|cut)) (?:(?:of|by|some|about|more than|nearly|almost) )*[^,;]*\d[^,;]*$/u
const CHANGED_TO = /\bto [^;]{1,60} from [^;]{0,12}$/

/** "fired 40 missiles and more than 90 drones": how many, and no comparison. */
function isHedge({ words }: Parse, than: number): boolean {
  return words[than]?.lower === 'than' && /^(?:more|less|fewer)$/.test(words[than - 1]?.lower ?? '') && words[than + 1]?.tag === 'number' && /^(?:conjunction|preposition)$/.test(words[than - 2]?.tag ?? '')
}

/** "for 86 minutes, surpassing the 74 logged in May" */
const BEATEN = /^(?:surpass|exceed|topp|beat|break|eclips|match|improv)(?:ing|ed)$/

/** "9,000 on top of the 18,000 announced in January", "500, in addition to 300 in March" */
function addsTo({ words }: Parse, at: number): boolean {
  const [lower, before, after] = [words[at]?.lower ?? '', words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? '']
  if (lower === 'top') return before === 'on' && after === 'of'
  if (lower === 'addition') return before === 'in' && after === 'to'
  return (lower === 'building' && after === 'on') || (lower === 'adding' && after === 'to')
}

/** "214 seats, down from 251 four years ago, with turnout at 58%": the date was of the figure before it. */
export function ofEarlier({ parse, number }: Numbered, date: FoundDate): boolean {
  const at = wordAt(parse, date.start)
  if (wordAt(parse, number.start) - at > REACH / 2) return false
  const before = parse.words.slice(Math.max(0, at - 6), at)
  const opener = before.findLastIndex(({ lower }) => COMPARISONS.has(lower) || lower === 'with')
  const compared = opener >= 0 && (before[opener]?.lower !== 'with' || before[opener - 1]?.lower === 'compared')
  return compared && before.slice(opener + 1).some(({ tag }) => tag === 'number') && !before.slice(opener + 1).some(({ tag }) => tag === 'comma')
}
