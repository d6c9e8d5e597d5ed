import type { Token } from '../../../segment/index.ts'
import { DASHES, lowerAt, settle, type Rule } from '../mention.ts'
import { set } from '../words.ts'

/** Before "one", these make it a pronoun whatever follows. */
const BEFORE = set('first second no the this that which every each any some another only latest last previous other big little new old good bad right wrong single loved not')
/** After "one", these do. */
const AFTER = set(
  "'s ’s another who whose that which can could should would must may might will has had was is does did knows needs wants another's thing such and or but for to with by as at on from than said after it he she they we i you's until when because if",
)

/** "one of the", "no one", "the one who", "one another", "one day", "one-time": no number is meant, or none to count. */
export const pronouns: Rule = {
  name: 'pronoun',
  apply({ tokens, mentions }) {
    for (const mention of mentions) {
      if (mention.to !== mention.from + 1 || lowerAt(tokens, mention.from) !== 'one' || mention.unit === 'times') continue
      if (mention.unit !== null && mention.unit !== 'count' && !isOneDay(tokens, mention.from)) continue
      const before = lowerAt(tokens, mention.from - 1)
      const next = tokens[mention.to]
      const after = next?.lower ?? ''
      if (mention.fate !== null) continue
      if (isOneDay(tokens, mention.from)) settle(mention, this.name, 'other', 'idiom')
      else if (before === 'as' && !(after === 'in' && isNumeral(tokens[mention.to + 1])) && (next === undefined || next.kind === 'punct' || /^(?:in|and|to|with|behind|against|for|on|from)$/.test(after))) settle(mention, this.name, 'other', 'pronoun')
      else if (after === 'in' && lowerAt(tokens, mention.to + 1) === 'particular') settle(mention, this.name, 'other', 'pronoun')
      else if (after === 'of' || after === 'in' && before === 'the') settle(mention, this.name, 'other', 'pronoun')
      else if (before === 'number') settle(mention, 'designator', 'designator')
      else if (DASHES.has(after)) {
        if (/^(?:time|off|sided|way|on|to|by|stop|liner|liners|up|size|half)$/.test(lowerAt(tokens, mention.to + 1))) settle(mention, this.name, 'other', 'idiom')
      } else if (BEFORE.has(before) || DASHES.has(before)) {
        if (isNounAfter(next) && /^(?:the|only|single|any|every|not)$/.test(before)) continue
        settle(mention, this.name, 'other', 'pronoun')
      } else if (isAfter(tokens, mention.to, after)) settle(mention, this.name, 'other', 'pronoun')
    }
  },
}

function isAfter(tokens: readonly Token[], at: number, after: string): boolean {
  const next = tokens[at]
  if (after === 'and' || after === 'or' || after === 'to' || after === 'in' || after === 'for' || after === 'from' || after === 'than') {
    return tokens[at + 1] === undefined || (after !== 'in' && !isNumeral(tokens[at + 1]))
  }
  if (AFTER.has(after)) return true
  if (after === ',' && isNumeral(tokens[at + 1])) return false
  return next === undefined || (next.kind === 'punct' && !DASHES.has(next.text) && next.text !== '(')
}

function isNumeral(token: Token | undefined): boolean {
  return token?.kind === 'number' || /^(?:two|three|four|five|six|seven|eight|nine|ten|more|a)$/.test(token?.lower ?? '')
}

function isNounAfter(next: Token | undefined): boolean {
  return next?.kind === 'word' && !AFTER.has(next.lower) && !/^(?:i|you|we|they|he|she|it|there|here|of)$/.test(next.lower)
}

/** "one day", "one thing", "one hand", "at one time": how one speaks, not how many. */
function isOneDay(tokens: readonly Token[], at: number): boolean {
  const noun = lowerAt(tokens, at + 1)
  const before = lowerAt(tokens, at - 1)
  if (noun === 'hand' || noun === 'point') return before === 'on' || before === 'the' || before === 'at'
  if (noun === 'time') return before === 'at'
  if (noun === 'day') return before === '' || before === ',' || before === 'could' || before === 'will' || before === 'would'
  return noun === 'thing' || (noun === 'way' && before !== 'only')
}
