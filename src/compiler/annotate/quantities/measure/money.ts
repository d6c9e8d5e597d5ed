import type { Token } from '../../../segment/index.ts'
import { GLUED_SCALES, SCALES, SHORT_SCALES } from '../words.ts'
import { DASHES, gluedBefore, isOpen, lowerAt, type Mention, type Rule } from '../mention.ts'
import { DEMONYMS, DOLLAR_PREFIXES, firstForm, modifiedMoney, MONEY_CODES, MONEY_NAMES, MONEY_SIGNS } from './money-table.ts'
import { rescale } from './rescale.ts'

/** "$5", "US$40 billion", "€3m", "USD 5 million", "Rs 500", "5 million won", "9.9 billion yuan", "$23 billion dollar". */
export const money: Rule = {
  name: 'money',
  apply({ tokens, mentions, article: { currencies } }) {
    for (const [index, mention] of mentions.entries()) {
      if (!isOpen(mention) || mention.form === 'ordinal' || mention.form === 'multiple' || mention.form === 'decade') continue
      const before = prefix(tokens, mention.from, mentions[index - 1]?.right ?? 0)
      if (before !== null) {
        mention.left = before.from
        mention.unit = before.code
        mention.prefixed = true
        if (before.negative) negate(mention)
        rescale(mention, before.scale)
      }
      const after = suffix(tokens, mention, before !== null, currencies)
      // "rmb 10 usd 20": the next number has the code.
      if (after === null || (before !== null && tokens[after.to]?.kind === 'number')) continue
      mention.unit = before !== null && before.code !== 'USD' ? before.code : after.code
      mention.right = after.to
      mention.prefixed = true
      rescale(mention, after.scale)
    }
  },
}

/** "USD", or "MUSD" with its scale. */
function codeOf(text: string): { code: string; scale: number } | undefined {
  const code = MONEY_CODES.get(text)
  if (code !== undefined) return { code, scale: 1 }
  const scaled = /^[KMB]\p{Lu}{3}$/u.test(text) ? MONEY_CODES.get(text.slice(1)) : undefined
  return scaled === undefined ? undefined : { code: scaled, scale: GLUED_SCALES.get(text.charAt(0)) ?? 1 }
}

interface Money {
  code: string
  /** What the unit itself multiplies by: a million in "MUSD". */
  scale: number
}

function negate(mention: Mention): void {
  mention.value = -mention.value
  mention.mantissa = -mention.mantissa
  mention.low = mention.value
  if (mention.high !== null) mention.high = mention.value
}

/** `taken`: where the number before ends with its unit; "10 rmb 20 usd" has no code before 20. */
function prefix(tokens: readonly Token[], at: number, taken: number): (Money & { from: number; negative: boolean }) | null {
  const before = tokens[at - 1]
  if (before === undefined || at - 1 < taken) return null
  const sign = MONEY_SIGNS.get(before.text)
  if (sign !== undefined) {
    const letters = tokens[at - 2]
    const glued = letters !== undefined && (letters.end === before.start || /^(?:u\.s\.|us|hk|c)$/.test(letters.lower) && tokens[at]?.start !== before.end)
    const code = glued && before.text === '$' ? (DOLLAR_PREFIXES.get(letters.lower) ?? MONEY_CODES.get(letters.text.toUpperCase())) : undefined
    // "USD$", "GBP£": a code glued to a sign.
    const double = glued && code === undefined && MONEY_CODES.has(letters.text) && letters.end === before.start
    const from = code === undefined && !double ? at - 1 : at - 2
    const negative = /^[-−]$/.test(lowerAt(tokens, from - 1)) && gluedBefore(tokens, from) && !gluedBefore(tokens, from - 1)
    return { from: negative ? from - 1 : from, code: code ?? sign, scale: 1, negative }
  }
  const code = codeOf(before.text)
  if (code !== undefined && before.kind === 'word') return { from: at - 1, ...code, negative: false }
  if (before.text === 'W' && gluedBefore(tokens, at) && isLargeSum(tokens, at)) return { from: at - 1, code: 'KRW', scale: 1, negative: false }
  if (before.text === '.' && lowerAt(tokens, at - 2) === 'rs') return { from: at - 2, code: 'INR', scale: 1, negative: false }
  return null
}

/** "W41.2b", "W300 million", "W8,600", and not the model "W40": after a letter that is no sign of its own, only a sum's size shows the money. */
function isLargeSum(tokens: readonly Token[], at: number): boolean {
  const scale = tokens[at + 1]
  return /,\d{3}/.test(tokens[at]?.text ?? '') || SCALES.has(scale?.lower ?? '') || SHORT_SCALES.has(scale?.lower ?? '') || (gluedBefore(tokens, at + 1) && GLUED_SCALES.has(scale?.text ?? ''))
}

/** The most words of a currency: "Central African CFA francs". */
const LONGEST_NAME = 4

/** Names of money that are other words too. */
const AMBIGUOUS = /^(?:won|real|mark|marks|sterling|sol|soles|colon|kip|lek|leks|lev|levs|som|soms|pula|kina|leone|leones|lari|cordoba)$/

/** Verbs and nouns that make "five pounds" money; it is a weight elsewhere unless millions. */
const PRICED = /^(?:cost|costs|costing|paid|pay|pays|paying|worth|fined|fine|price|priced|earn|earns|earned|earning|spent|spend|spends|raised|salary|wages?|bill|loan|debt|bet|charged|charge|sold|cash|prize|donated|owed|budget|bail|reward|tax|rent|ticket|tickets|sterling)$/

/** `currencies`: what the article called its money before; "won" is North Korea's once it said so. */
function suffix(tokens: readonly Token[], mention: Mention, prefixed: boolean, currencies: Map<string, string>): (Money & { to: number }) | null {
  const sign = tokens[mention.to]
  if (sign !== undefined && !prefixed && MONEY_SIGNS.has(sign.text) && tokens[mention.to + 1]?.kind !== 'number') {
    return { to: mention.to + 1, code: MONEY_SIGNS.get(sign.text) ?? 'USD', scale: 1 }
  }
  const of = mention.vague && lowerAt(tokens, mention.to) === 'of' ? 1 : 0
  const hyphen = DASHES.has(lowerAt(tokens, mention.to)) && gluedBefore(tokens, mention.to) ? 1 : 0
  for (let at = mention.to + of + hyphen; at < mention.to + of + hyphen + LONGEST_NAME; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return null
    const code = codeOf(token.text)
    if (at === mention.to && code !== undefined) {
      // "75 USD million"
      const scale = mention.scale === 1 ? (SCALES.get(lowerAt(tokens, at + 1)) ?? SHORT_SCALES.get(lowerAt(tokens, at + 1))) : undefined
      return scale === undefined ? { to: at + 1, ...code } : { to: at + 2, code: code.code, scale }
    }
    const name = MONEY_NAMES.get(token.lower)
    if (name === undefined) {
      if (!/^\p{Lu}/u.test(token.text) && !DEMONYMS.has(token.lower)) return null
      continue
    }
    const modified = modifiedMoney(tokens.slice(Math.max(mention.to + of + hyphen, at - 3), at).map(({ lower }) => lower), token.lower)
    if (name === null && modified === undefined) return null
    if (token.lower.startsWith('pound') && modified === undefined && !isSterling(tokens, mention, at)) return null
    if (AMBIGUOUS.test(token.lower) && !isMoneyName(tokens, mention, at, modified)) return null
    const to = token.lower.startsWith('pound') && lowerAt(tokens, at + 1) === 'sterling' ? at + 2 : at + 1
    const form = firstForm(token.lower)
    if (modified !== undefined) currencies.set(form, modified)
    return { to, code: modified ?? currencies.get(form) ?? name ?? '', scale: 1 }
  }
  return null
}

function isSterling(tokens: readonly Token[], mention: Mention, at: number): boolean {
  if (lowerAt(tokens, at + 1) === 'sterling' || mention.scale >= 1e6) return true
  for (let before = Math.max(0, mention.from - 6); before < mention.from; before += 1) {
    if (PRICED.test(lowerAt(tokens, before))) return true
  }
  return false
}

/** After "won" these make it money, as no verb takes them: "down 6 won from the previous session". */
const PER_OR_CHANGE = /^(?:from|per|higher|lower|each|apiece|against)$/

/** "won" may be a victory; the others are money in hundreds or more. */
function isMoneyName(tokens: readonly Token[], mention: Mention, at: number, modified: string | undefined): boolean {
  const token = tokens[at]
  if (modified !== undefined) return true
  // "below the 5,000 mark" is a level.
  if (token?.lower === 'mark') return false
  if (token?.lower === 'won') {
    const next = tokens[at + 1]
    if (!Number.isInteger(mention.value) || PER_OR_CHANGE.test(next?.lower ?? '')) return true
    // "Of the 20 races, 5 won", "all three won medals": a verb has its object or subject beside it.
    return mention.scale > 1 || mention.value >= 100 || next?.kind === 'punct' ? mention.value >= 100 || DASHES.has(lowerAt(tokens, at - 1)) : false
  }
  return mention.scale > 1 || mention.value >= 100
}
