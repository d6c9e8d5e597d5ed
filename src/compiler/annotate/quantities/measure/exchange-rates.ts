import type { Token } from '../../../segment/index.ts'
import { lowerAt, open, type Rule, type Scene } from '../mention.ts'
import { firstForm, modifiedMoney, MONEY_NAMES } from './money-table.ts'

/** From the number back to its currency, in tokens. */
const REACH = 24
const BASE = /^(?:dollar|greenback|euro|pound|sterling|yen|yuan)$/

/** "the peso weakened to 18.62 per dollar", "at 83.54 to the dollar": so many of the currency that the sentence is about. */
export const exchangeRates: Rule = {
  name: 'exchange-rate',
  apply(scene) {
    for (const mention of open(scene)) {
      if (mention.unit !== null) continue
      const base = mention.per !== null && BASE.test(mention.per) ? mention.per : baseAfter(scene.tokens, mention.right)
      const currency = base === null ? null : subjectCurrency(scene, mention.left, base)
      if (currency === null) continue
      mention.unit = currency
      mention.per = base
    }
  },
}

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
