import type { Token } from '../../../segment/index.ts'
import { lowerAt, open, type Mention, type Rule } from '../mention.ts'

/** Wholes that nobody has counted. */
const PROVERBIAL = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000])
/** In digits these count things as often: "nine out of 20 houses", "14 out of 25 bridges"; "15 out of 100" is a share. */
const SMALL_WHOLES = new Set([12, 20, 25, 50])

function isCounted({ value, form }: Mention): boolean {
  return form === 'digits' && SMALL_WHOLES.has(value)
}

/** "one in four", "3 out of 10", "nine in ten": a part of a whole, one quantity in two numerals. */
export const ratios: Rule = {
  name: 'ratio',
  apply({ tokens, mentions: all, ...rest }) {
    const mentions = open({ tokens, mentions: all, ...rest })
    for (const mention of mentions) if (isOneOfEvery(tokens, mention)) makeRatio(mention, 1, mention.value, mention.from - 3)
    for (let at = 0; at + 1 < mentions.length; at += 1) {
      const [first, second] = [mentions[at], mentions[at + 1]]
      if (first === undefined || second === undefined || first.unit !== null || second.unit !== null) continue
      if (!isPart(first, second)) continue
      const words = tokens.slice(first.to, second.from).map((token) => token.lower).join(' ')
      // "50 out of 65 drones" are two counts
      const out = words === 'out of every' || (words === 'out of' && PROVERBIAL.has(second.value) && !isCounted(second))
      // "one dose in every 50,000"
      const every = Number.isInteger(first.value) && (/^(?:in|of) every$/.test(words) || (first.value === 1 && /^[a-z]+ in every$/.test(words)))
      // "one flight in 10", "two families in five", where nothing is counted after it
      const isRound = [5, 10, 20, 50, 100, 1000].includes(second.value) || (first.value === 1 && second.form === 'words' && second.value <= 10)
      const apart = (first.value === 1 || (first.form === 'words' && second.form === 'words')) && /^[a-z]+ in$/.test(words) && isRound && isEnd(tokens[second.to])
      const plain = words === 'in' && isUsual(first, second) && lowerAt(tokens, second.to) !== 'years'
      const hyphens = words === '- in -'
      if (!out && !every && !apart && !plain && !hyphens) continue
      makeRatio(first, first.value, second.value, first.left)
      first.right = second.right
      second.joined = first
    }
  },
}

/** "one of every eight", where "one" alone counts nothing */
function isOneOfEvery(tokens: readonly Token[], { from, unit, value }: Mention): boolean {
  return unit === null && value > 1 && lowerAt(tokens, from - 1) === 'every' && /^(?:of|in)$/.test(lowerAt(tokens, from - 2)) && lowerAt(tokens, from - 3) === 'one'
}

function makeRatio(mention: Mention, part: number, whole: number, left: number): void {
  mention.value = part / whole
  mention.low = mention.value
  mention.high = mention.value
  mention.unit = 'fraction'
  mention.left = left
  mention.rule = 'ratio'
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punct' || /^(?:is|are|was|were|has|have|had|will|would|could|may)$/.test(token.lower)
}

function isPart(first: Mention, second: Mention): boolean {
  // "9.8 out of 10"
  const whole = (mention: Mention): boolean => (mention === first || Number.isInteger(mention.value)) && (mention.form === 'digits' || mention.form === 'words')
  return whole(first) && whole(second) && first.value > 0 && first.value < second.value && first.scale === 1
}

/** "one in four" with any whole; else only with a round one: "two in 2008" and "five in 12 days" are no parts. */
function isUsual(first: Mention, second: Mention): boolean {
  if (!Number.isInteger(first.value)) return false
  return first.value === 1 || second.value === 5 || second.value === 10 || (second.value % 100 === 0 && second.value <= 100_000) || (second.form === 'words' && second.value <= 10)
}
