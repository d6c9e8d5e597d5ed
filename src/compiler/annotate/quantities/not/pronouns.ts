import type { Token } from '../../../segment/index.ts'
import { DASHES, lowerAt, settle, type Mention, type Rule } from '../mention.ts'
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
    const firstMany = mentions.find(isMany)?.to ?? Infinity
    for (const mention of mentions) {
      if (mention.to !== mention.from + 1 || lowerAt(tokens, mention.from) !== 'one' || mention.unit === 'times') continue
      if (mention.unit !== null && mention.unit !== 'count' && !isOneDay(tokens, mention.from)) continue
      const before = lowerAt(tokens, mention.from - 1)
      const next = tokens[mention.to]
      const after = next?.lower ?? ''
      if (mention.fate !== null) continue
      // "that one in four was"
      if (before === 'that' && after === 'in' && isNumeral(tokens[mention.to + 1])) continue
      if (isOneDay(tokens, mention.from) || isOnce(tokens, mention.from)) settle(mention, this.name, 'other', 'idiom')
      else if (isDescribed(tokens, mention.from) || (PLACING.has(after) && !isNumeral(tokens[mention.to + 1]) && lowerAt(tokens, mention.to + 1) !== 'every' && mention.from < firstMany)) settle(mention, this.name, 'other', 'pronoun')
      else if (before === 'as' && !(after === 'in' && isNumeral(tokens[mention.to + 1])) && (next === undefined || next.kind === 'punct' || /^(?:in|and|to|with|behind|against|for|on|from)$/.test(after))) settle(mention, this.name, 'other', 'pronoun')
      else if (after === 'in' && lowerAt(tokens, mention.to + 1) === 'particular') settle(mention, this.name, 'other', 'pronoun')
      else if (after === 'of' || after === 'in' && before === 'the') settle(mention, this.name, 'other', 'pronoun')
      else if (before === 'number') settle(mention, 'designator', 'designator')
      else if (DASHES.has(after)) {
        if (/^(?:time|off|sided|way|on|to|by|stop|liner|liners|up|size|half)$/.test(lowerAt(tokens, mention.to + 1))) settle(mention, this.name, 'other', 'idiom')
      } else if (BEFORE.has(before) || DASHES.has(before)) {
        if (isNounAfter(next) && (/^(?:the|only|single|any|every|not)$/.test(before) || (before === 'that' && isClause(tokens, mention.from - 1)))) continue
        settle(mention, this.name, 'other', 'pronoun')
      } else if (isAfter(tokens, mention.to, after)) settle(mention, this.name, 'other', 'pronoun')
    }
  },
}

/** What says which one: "including one in May", unless a number before tells of how many it is one: "40 branches, one in Lyon". */
const PLACING = set('in near off over under inside outside along across around through toward towards below above between during')

function isMany({ low, high, unit, fate }: Mention): boolean {
  return fate === null && unit === null && ((low ?? high ?? 0) > 1)
}

/** What can't be a noun that "one" counts. */
const NO_NOUN = set('a an the this these its his her their on in at of for to by from with after before since near off over two three four five six last earlier later next then there here too instead')

/** "a similar one a week earlier", "the larger one burned down": an adjective between the article and "one". */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  const [adjective, next] = [tokens[at - 1], tokens[at + 1]]
  if (!/^(?:an?|the|this|that|another|every|its|his|her|their|no|any|some)$/.test(lowerAt(tokens, at - 2)) || adjective?.kind !== 'word' || isNumeral(adjective)) return false
  if (next?.lower === 'in' && isNumeral(tokens[at + 2])) return false
  return next === undefined || (next.kind === 'punct' && !DASHES.has(next.text)) || NO_NOUN.has(next.lower) || AFTER.has(next.lower) || next.lower.endsWith('ed')
}

const SPAN = set('for in within over only just least most than about spent spend spends spending lasted lasts last lasting stayed stay stays staying took takes take taking lost lose loses after and or of per every any no the their his her its')

/** "one morning in May", "she met him one summer": when, not for how long. */
function isOnce(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:morning|afternoon|evening|night|weekend|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(lowerAt(tokens, at + 1))) return false
  return !SPAN.has(lowerAt(tokens, at - 1)) && !/^(?:a|an|per|each|every|of|or)$/.test(lowerAt(tokens, at + 2)) && !(lowerAt(tokens, at + 2) === 'and' && /^(?:one|two|a|an|another|half|\d+)$/.test(lowerAt(tokens, at + 3))) && !DASHES.has(lowerAt(tokens, at + 2))
}

/** "said that one man": the clause counts him; not "for that one day". */
function isClause(tokens: readonly Token[], that: number): boolean {
  const before = tokens[that - 1]
  return before?.kind === 'word' && !/^(?:for|on|in|at|of|with|by|to|from|after|before|and|but|or|than)$/.test(before.lower)
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

/** "hopes to go back one day": some time, at the end of what is still to come. */
function isSomeDay(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2]
  if ((next !== undefined && next.kind !== 'punct') || SPAN.has(lowerAt(tokens, at - 1)) || /^(?:by|last|wait|close|shut|stop|pause|delay)/.test(lowerAt(tokens, at - 1))) return false
  return tokens.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => /^(?:to|will|would|could|may|might|can)$/.test(lower))
}

/** "one day", "one thing", "one hand", "at one time": how one speaks, not how many. */
function isOneDay(tokens: readonly Token[], at: number): boolean {
  const noun = lowerAt(tokens, at + 1)
  const before = lowerAt(tokens, at - 1)
  if (noun === 'hand' || noun === 'point') return before === 'on' || before === 'the' || before === 'at'
  if (noun === 'time') return before === 'at'
  if (noun === 'day') return before === '' || before === ',' || before === 'could' || before === 'will' || before === 'would' || isSomeDay(tokens, at)
  return noun === 'thing' || (noun === 'way' && before !== 'only')
}
