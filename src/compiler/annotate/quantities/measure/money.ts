import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, isOpen, lowerAt, type Mention, type Rule } from '../mention.ts'
import { DEMONYMS, DOLLAR_PREFIXES, MONEY_CODES, MONEY_MODIFIERS, MONEY_NAMES, MONEY_SIGNS } from './money-table.ts'

/** "$5", "US$40 billion", "€3m", "USD 5 million", "Rs 500", "5 million won", "9.9 billion yuan", "$23 billion dollar". */
export const money: Rule = {
  name: 'money',
  apply({ tokens, mentions }) {
    for (const mention of mentions) {
      if (!isOpen(mention) || mention.form === 'ordinal' || mention.form === 'multiple' || mention.form === 'decade') continue
      const before = prefix(tokens, mention.from)
      if (before !== null) {
        mention.left = before.from
        mention.unit = before.code
        mention.prefixed = true
        if (before.negative) negate(mention)
      }
      const after = suffix(tokens, mention, before !== null)
      if (after === null) continue
      mention.unit = before !== null && before.code !== 'USD' ? before.code : after.code
      mention.right = after.to
      mention.prefixed = true
    }
  },
}

function negate(mention: Mention): void {
  mention.value = -mention.value
  mention.mantissa = -mention.mantissa
  mention.low = mention.value
  if (mention.high !== null) mention.high = mention.value
}

function prefix(tokens: readonly Token[], at: number): { from: number; code: string; negative: boolean } | null {
  const before = tokens[at - 1]
  if (before === undefined) return null
  const sign = MONEY_SIGNS.get(before.text)
  if (sign !== undefined) {
    const letters = tokens[at - 2]
    const glued = letters !== undefined && (letters.end === before.start || /^(?:u\.s\.|us|hk|c)$/.test(letters.lower) && tokens[at]?.start !== before.end)
    const code = glued && before.text === '$' ? (DOLLAR_PREFIXES.get(letters.lower) ?? MONEY_CODES.get(letters.text.toUpperCase())) : undefined
    // "USD$", "GBP£": a code glued to a sign.
    const double = glued && code === undefined && MONEY_CODES.has(letters.text) && letters.end === before.start
    const from = code === undefined && !double ? at - 1 : at - 2
    const negative = /^[-−]$/.test(lowerAt(tokens, from - 1)) && gluedBefore(tokens, from) && !gluedBefore(tokens, from - 1)
    return { from: negative ? from - 1 : from, code: code ?? sign, negative }
  }
  const code = MONEY_CODES.get(before.text)
  if (code !== undefined && before.kind === 'word') return { from: at - 1, code, negative: false }
  if (before.text === '.' && lowerAt(tokens, at - 2) === 'rs') return { from: at - 2, code: 'INR', negative: false }
  return null
}

/** Verbs and nouns that make "five pounds" money; it is a weight elsewhere unless millions. */
const PRICED = /^(?:cost|costs|costing|paid|pay|pays|paying|worth|fined|fine|price|priced|earn|earns|earned|earning|spent|spend|spends|raised|salary|wages?|bill|loan|debt|bet|charged|charge|sold|cash|prize|donated|owed|budget|bail|reward|tax|rent|ticket|tickets|sterling)$/

function suffix(tokens: readonly Token[], mention: Mention, prefixed: boolean): { to: number; code: string } | null {
  const sign = tokens[mention.to]
  if (sign !== undefined && !prefixed && MONEY_SIGNS.has(sign.text) && tokens[mention.to + 1]?.kind !== 'number') {
    return { to: mention.to + 1, code: MONEY_SIGNS.get(sign.text) ?? 'USD' }
  }
  const of = mention.vague && lowerAt(tokens, mention.to) === 'of' ? 1 : 0
  const hyphen = DASHES.has(lowerAt(tokens, mention.to)) && gluedBefore(tokens, mention.to) ? 1 : 0
  for (let at = mention.to + of + hyphen; at < mention.to + of + hyphen + 3; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return null
    const code = MONEY_CODES.get(token.text)
    if (at === mention.to && code !== undefined) return { to: at + 1, code }
    const name = MONEY_NAMES.get(token.lower)
    if (name === undefined) {
      if (at > mention.to + of + hyphen + 2 || !/^\p{Lu}/u.test(token.text) && !DEMONYMS.has(token.lower)) return null
      continue
    }
    const modified = at > mention.to + of + hyphen ? modifier(tokens, at) : undefined
    if (token.lower.startsWith('pound') && modified === undefined && !isSterling(tokens, mention, at)) return null
    if (/^(?:won|real|mark|marks|sterling)$/.test(token.lower) && !isMoneyName(tokens, mention, at, modified)) return null
    const to = token.lower.startsWith('pound') && lowerAt(tokens, at + 1) === 'sterling' ? at + 2 : at + 1
    return { to, code: modified ?? name }
  }
  return null
}

function modifier(tokens: readonly Token[], at: number): string | undefined {
  const name = lowerAt(tokens, at)
  const stem = name.startsWith('kron') ? 'kron' : name.replace(/s$/, '')
  const word = lowerAt(tokens, at - 1)
  return MONEY_MODIFIERS.get(`${word} ${stem}`)
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

/** "won", "real" and "mark" are other words too. */
function isMoneyName(tokens: readonly Token[], mention: Mention, at: number, modified: string | undefined): boolean {
  const token = tokens[at]
  if (modified !== undefined) return true
  if (token?.lower === 'won') {
    const next = tokens[at + 1]
    if (!Number.isInteger(mention.value) || PER_OR_CHANGE.test(next?.lower ?? '')) return true
    // "Of the 20 races, 5 won", "all three won medals": a verb has its object or subject beside it.
    return mention.scale > 1 || mention.value >= 100 || next?.kind === 'punct' ? mention.value >= 100 || DASHES.has(lowerAt(tokens, at - 1)) : false
  }
  if (token?.lower === 'mark') return false
  return mention.scale > 1 || mention.value >= 100
}
