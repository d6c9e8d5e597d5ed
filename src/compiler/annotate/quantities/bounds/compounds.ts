import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, lowerAt, open, type Mention, type Rule } from '../mention.ts'
import { PARTS } from '../measure/unit-parts.ts'
import { isMoney } from '../../../../lib/money.ts'

/** "thirteen dollars forty", "15 dollars and 50": the smaller coin need not be named where nothing else is counted. */
function isCents(tokens: readonly Token[], first: Mention, second: Mention): boolean {
  if (!isMoney(first.unit) || first.right === first.to || second.unit !== null || second.value < 10) return false
  const next = tokens[second.to]
  return second.scale === 1 && (next === undefined || (next.kind === 'punct' && !DASHES.has(next.text)) || next.lower === 'more')
}

/** "6-foot-2", "5ft 10 tall", "6 feet 2,": the inches of a height need not be named. */
function isInches(tokens: readonly Token[], first: Mention, second: Mention): boolean {
  if (first.unit !== 'foot' || second.unit !== null || second.form === 'fraction' || second.scale !== 1) return false
  if (DASHES.has(lowerAt(tokens, first.right))) return second.left === first.right + 1 && gluedBefore(tokens, first.right) && gluedBefore(tokens, second.left)
  const next = tokens[second.right]
  return second.left === first.right && (next === undefined || next.kind === 'punct' || next.lower === 'tall')
}

/** "5 feet 2 inches", "3 hours, 20 minutes and 5 seconds": one measure in two units or three, said in the largest. */
export const compounds: Rule = {
  name: 'compound',
  apply({ tokens, ...scene }) {
    const mentions = open({ tokens, ...scene })
    for (let at = 0; at + 1 < mentions.length; at += 1) {
      const whole = mentions[at]
      if (whole === undefined || whole.qualifier !== 'exact') continue
      let smallest = whole.unit ?? ''
      let size = 1
      for (let next = at + 1; next < mentions.length; next += 1) {
        const [second, part] = [mentions[next], PARTS[smallest]]
        if (second === undefined || part === undefined || second.qualifier !== 'exact' || second.value >= part[1]) break
        const unnamed = second.unit === null && (isCents(tokens, whole, second) || isInches(tokens, whole, second))
        if ((second.unit !== part[0] && !unnamed) || !isAdjoined(tokens, whole, second)) break
        size *= part[1]
        whole.value += second.value / size
        whole.low = whole.value
        whole.high = whole.value
        whole.right = second.right
        whole.rule = 'compound'
        second.joined = whole
        smallest = part[0]
        at = next
      }
    }
  },
}

/** Nothing but "and", a comma, both, or the hyphen of "6-foot-2" between the two. */
function isAdjoined(tokens: readonly Token[], first: Mention, second: Mention): boolean {
  const words = tokens.slice(first.right, second.left).map((token) => (DASHES.has(token.text) ? '-' : token.lower))
  return /^(?:|and|,|, and|-)$/.test(words.join(' '))
}
