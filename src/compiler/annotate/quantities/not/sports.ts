import type { Token } from '../../../segment/index.ts'
import { DASHES, hasWord, isBare, isOpen, lowerAt, settle, type Mention, type Rule } from '../mention.ts'

const ATHLETICS = /^(?:won|win|wins|gold|silver|bronze|medal|medals|medallist|final|finals|semi-final|heat|heats|relay|freestyle|hurdles|butterfly|backstroke|breaststroke|sprint|sprinter|steeplechase|champion|champions|record|title|athletics|swimmer|runner|ran|swam|olympics?|paralympics?)$/
const DISTANCE = /^(?:50|60|100|110|200|400|800|1,?500|3,?000|5,?000|10,?000)$/
const CRICKET = /^(?:overs?|wickets?|innings|bowled|declared|batting|batted|cricket|runs|stumps|test|odi|t20|chasing|chase)$/
const GOLF = /^(?:par|birdies?|bogeys?|golf|golfer|round|leaderboard|strokes?|holes?|eagle|masters|pga|fairway|shot|carded)$/

/** "won the women's 400m", "a five-under-par 67", "287 for 6": events and scores that need their sport to be known. */
export const sports: Rule = {
  name: 'sport',
  apply({ tokens, mentions }) {
    for (const [index, mention] of mentions.entries()) {
      if (!isOpen(mention)) continue
      if (isEvent(tokens, mention)) settle(mention, this.name, 'designator')
      else if (isUnderPar(tokens, mention) || isRound(tokens, mention)) settle(mention, this.name, 'other', 'score')
      const next = mentions[index + 1]
      if (next !== undefined && isInnings(tokens, mention, next)) {
        settle(mention, this.name, 'other', 'score')
        settle(next, this.name, 'other', 'score')
      }
    }
  },
}

function isEvent(tokens: readonly Token[], { from, right, unit }: Mention): boolean {
  if (unit !== 'metre' || !DISTANCE.test(tokens[from]?.text ?? '')) return false
  if (!/^(?:the|['’]s|men|women|mixed|olympic|individual|world)$/.test(lowerAt(tokens, from - 1)) && !/^(?:hurdles|freestyle|butterfly|backstroke|breaststroke|steeplechase|medley)$/.test(lowerAt(tokens, right))) return false
  return !/^(?:of|wide|long|high|from|away|mark|deep|below|above)$/.test(lowerAt(tokens, right)) && hasWord(tokens, ATHLETICS)
}

/** "five-under-par", "six under", in golf. */
function isUnderPar(tokens: readonly Token[], { to, unit, scale }: Mention): boolean {
  if (unit !== null || scale !== 1) return false
  let at = DASHES.has(lowerAt(tokens, to)) ? to + 1 : to
  if (!/^(?:under|over)$/.test(lowerAt(tokens, at))) return false
  at += 1
  if (DASHES.has(lowerAt(tokens, at))) at += 1
  if (lowerAt(tokens, at) === 'par') return true
  const next = tokens[at]
  return hasWord(tokens, GOLF) && (next === undefined || next.kind !== 'word' || /^(?:for|after|through|to|with|and)$/.test(next.lower))
}

/** "a 67", "an under-par 68", "a closing 70". */
function isRound(tokens: readonly Token[], mention: Mention): boolean {
  if (!isBare(mention) || mention.value < 58 || mention.value > 85) return false
  if (lowerAt(tokens, mention.from - 1) === 'par') return true
  if (!/^(?:a|an|opening|closing|round|under|over)$/.test(lowerAt(tokens, mention.from - 1)) || !hasWord(tokens, GOLF)) return false
  const next = tokens[mention.to]
  return next?.kind !== 'word' || /^(?:to|on|in|for|and|at|that|left)$/.test(next.lower)
}

/** "287 for 6" in cricket. */
function isInnings(tokens: readonly Token[], runs: Mention, wickets: Mention): boolean {
  if (!isBare(runs) || wickets.unit !== null || wickets.from !== runs.to + 1 || lowerAt(tokens, runs.to) !== 'for' || wickets.value > 10) return false
  return hasWord(tokens, CRICKET)
}
