import type { Token } from '../../../segment/index.ts'
import { isMoney } from '../../../../lib/money.ts'
import { lowerAt, open, type Rule, type Scene } from '../mention.ts'
import { firstForm, modifiedMoney, MONEY_NAMES } from './money-table.ts'

/** From the number back to its currency, in tokens. */
const REACH = 24
const BASE = /^(?:dollar|greenback|euro|pound|sterling|yen|yuan)$/

/** "the peso weakened to 18.62 per dollar", "at 83.54 to the dollar": so many of the currency that the sentence is about. */
export const exchangeRates: Rule = {
  name: 'exchange-rate',
  apply(scene) {
    const mentions = open(scene)
    for (const [index, mention] of mentions.entries()) {
      const bought = mention.per === null && mention.unit !== null && isMoney(mention.unit) ? boughtBy(scene.tokens, mention.left) : null
      if (bought !== null) {
        mention.per = bought.per
        const one = mentions[index - 1]
        if (one !== undefined && one.left >= bought.from) one.joined = mention
      }
      if (mention.unit !== null) continue
      const base = mention.per !== null && BASE.test(mention.per) ? mention.per : baseAfter(scene.tokens, mention.right)
      const currency = base === null ? null : subjectCurrency(scene, mention.left, base)
      if (currency === null) continue
      mention.unit = currency
      mention.per = base
    }
  },
}

const BUYS = /^(?:buys?|bought|fetch(?:es|ed)|costs?|trad(?:es|ed)|is|was|worth|now|currently|today|for|at|about|around|some|nearly|almost|roughly|over|only|just)$/
const ONE = /^(?:one|an?|the|each)$/

/** "One US dollar now buys 38,000 won": the currency of which one is bought, and where its words begin. */
function boughtBy(tokens: readonly Token[], left: number): { per: string; from: number } | null {
  let at = left - 1
  while (at > left - LONGEST_VERB && BUYS.test(lowerAt(tokens, at))) at -= 1
  const word = lowerAt(tokens, at)
  const one = /^(?:us|u\.s\.|american)$/.test(lowerAt(tokens, at - 1)) ? at - 2 : at - 1
  return at < left - 1 && BASE.test(word) && ONE.test(lowerAt(tokens, one)) ? { per: word === 'greenback' ? 'dollar' : word, from: one } : null
}

const LONGEST_VERB = 6

/** "to the dollar", "against the US dollar" */
function baseAfter(tokens: readonly Token[], at: number): string | null {
  if (!/^(?:to|against|versus)$/.test(lowerAt(tokens, at))) return null
  for (let next = at + 1; next <= at + 3; next += 1) {
    const word = lowerAt(tokens, next)
    if (BASE.test(word)) return word === 'greenback' ? 'dollar' : word
    if (!/^(?:the|a|us|u\.s\.|american)$/.test(word)) return null
  }
  return null
}

/** The nearest currency before the number other than the base; "won" only as "the won" or with its country. */
function subjectCurrency({ tokens, article: { currencies } }: Scene, left: number, base: string): string | null {
  for (let at = left - 1; at >= 0 && at > left - REACH; at -= 1) {
    const name = lowerAt(tokens, at)
    const alone = MONEY_NAMES.get(name)
    if (alone === undefined || name === base || tokens[at + 1]?.kind === 'number') continue
    const before = [lowerAt(tokens, at - 2), lowerAt(tokens, at - 1)]
    const code = modifiedMoney(before, name) ?? currencies.get(firstForm(name)) ?? alone
    if (code !== null && (name !== 'won' || /^(?:the|a|its|weak|weaker|strong|stronger|local)$/.test(before[1] ?? '') || modifiedMoney(before, name) !== undefined)) return code
  }
  return null
}
