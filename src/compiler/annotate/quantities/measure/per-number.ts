import type { Token } from '../../../segment/index.ts'
import { isCapitalised, lowerAt, open, type Mention, type Rule } from '../mention.ts'
import { SCALES } from '../words.ts'

/** From the rate's number to "per", and from there to the noun that ends its base, in tokens. */
const REACH = 6
const LONGEST_BASE = 4

/** "12 per 100,000 people", "3 deaths for every 1,000 live births": the second number is the rate's base, no figure of its own. */
export const numberedRates: Rule = {
  name: 'numbered-rate',
  apply(scene) {
    const mentions = open(scene)
    for (let at = 0; at + 1 < mentions.length; at += 1) {
      const [first, second] = [mentions[at], mentions[at + 1]]
      if (first === undefined || second === undefined || first.per !== null || second.unit !== null) continue
      const { tokens, text } = scene
      if (isDozenPriced(tokens, first, second)) {
        first.per = 'dozen'
        second.joined = first
        continue
      }
      const subject = baseOfSubject(tokens, first)
      if (subject && isSamePhrase(tokens, first, second)) {
        const base = text.slice(tokens[first.left]?.start, tokens[baseEnd(tokens, first.right) - 1]?.end)
        for (const rate of mentions.slice(at + 1)) if (rate.unit === null) rate.per ??= base
        first.joined = second
        continue
      }
      const every = lowerAt(tokens, second.left - 1) === 'every' && lowerAt(tokens, second.left - 2) === 'for'
      const link = every ? second.left - 2 : second.left - 1
      if (!every && lowerAt(tokens, link) !== 'per') continue
      if (link - first.right > REACH || tokens.slice(first.right, link).some((token) => token.kind === 'punct')) continue
      first.per = text.slice(tokens[second.left]?.start, tokens[baseEnd(tokens, second.right) - 1]?.end)
      second.joined = first
    }
  },
}

/** "$3.29 a dozen" */
function isDozenPriced(tokens: readonly Token[], price: Mention, dozen: Mention): boolean {
  return price.prefixed && dozen.rule === 'dozen' && dozen.left === price.right && dozen.to === dozen.from + 2 && lowerAt(tokens, dozen.from) === 'a' && !lowerAt(tokens, dozen.to).endsWith('s')
}

/** "Deaths per 100,000 population fell to 18.9": the rate's base is said with what it is a rate of. */
function baseOfSubject(tokens: readonly Token[], base: Mention): boolean {
  return lowerAt(tokens, base.left - 1) === 'per' && base.value >= 100 && tokens[base.left - 2]?.kind === 'word' && baseEnd(tokens, base.right) > base.right
}

function isSamePhrase(tokens: readonly Token[], first: Mention, second: Mention): boolean {
  return second.unit === null && !tokens.slice(first.right, second.left).some((token) => /^[,;:.]$/.test(token.text))
}

/** The end of "people", "live births": up to the first plural. */
function baseEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + LONGEST_BASE; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if (/[^s]s$|^(?:people|children|women|men|inhabitants|population)$/.test(token.lower)) return at + 1
  }
  return from
}

/** "per million British thermal units": the base is said with a scale word alone; null where it is not. */
export function scaledBase(tokens: readonly Token[], at: number): string | null {
  if (!SCALES.has(lowerAt(tokens, at))) return null
  const end = baseEnd(tokens, at + 1)
  const words = tokens.slice(at, end).map((token, index) => (index > 0 && isCapitalised(token) ? token.text : token.lower))
  return end > at + 1 ? words.join(' ') : null
}
