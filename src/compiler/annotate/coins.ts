import type { Codebook } from '../codebook/codebook.ts'
import { MONEY_NAMES } from './quantities/measure/money-table.ts'
import { countriesIn, currencyIn } from './countries.ts'
import { isMoney } from '../../lib/money.ts'
import { singular } from './context/lexicon/singular.ts'
import type { EntityMention, FoundQuantity } from './types.ts'

/** What coins of one name are in each country and place of the codebook: "won" is not the same in both Koreas. By entity, by coin. */
export type Coins = ReadonlyMap<string, Readonly<Record<string, string>>>

export function coinsOf({ entities }: Pick<Codebook, 'entities'>): Coins {
  return new Map(entities.flatMap(({ id, money }) => (money === undefined ? [] : [[id, money] as const])))
}

/** Of one coin: the currencies that the text has named so far, that of the first country that the sentence names, and that of the sentence's last sum. */
interface Known {
  named: Set<string>
  sentence: number
  first: string | undefined
  last: string | undefined
}

/**
 * Whose coin is meant where its name alone says nothing ("9,000 won"): that of where it is, of the first country that its sentence names before it, of who pays it, or of
 * the only one that the text has named; two sums that stand side by side are alike. In place; quantities and `mentions` in the order of the text. Linear.
 */
export function nameCoins(quantities: readonly FoundQuantity[], mentions: readonly EntityMention[], coins: Coins): void {
  const names = [...new Set([...coins.values()].flatMap((money) => Object.keys(money)))]
  const known = new Map(names.map((name): [string, Known] => [name, { named: new Set(), sentence: -1, first: undefined, last: undefined }]))
  let at = 0
  for (const quantity of quantities) {
    for (const state of known.values()) {
      if (state.sentence !== quantity.sentence.start) Object.assign(state, { sentence: quantity.sentence.start, first: undefined, last: undefined })
    }
    for (let mention = mentions[at]; mention !== undefined && mention.start < quantity.start; mention = mentions[(at += 1)]) {
      for (const [name, currency] of Object.entries(coins.get(mention.entity ?? '') ?? {})) {
        const state = known.get(name)
        state?.named.add(currency)
        if (state !== undefined && mention.start >= quantity.sentence.start) state.first ??= currency
      }
    }
    // "9,000 South Korean won", "KRW 9,000" and "₩9,000" say it.
    const coin = /[\p{Lu}\p{Sc}]/u.test(quantity.quote) ? undefined : names.find((name) => MONEY_NAMES.get(name) === quantity.unit)
    const state = known.get(coin ?? '')
    if (coin === undefined || state === undefined) continue
    const currencyOf = (entity: string | null | undefined): string | undefined => coins.get(entity ?? '')?.[coin]
    const only = state.named.size === 1 ? [...state.named][0] : undefined
    quantity.unit = state.last ?? currencyOf(quantity.place?.entity) ?? state.first ?? currencyOf(quantity.actor?.entity) ?? only ?? quantity.unit
    state.last = quantity.unit
  }
}

/** Coins that many countries have, and none is meant unless the text names it: "pesos". */
const OF_MANY = /^(?:peso|rupee|franc|dinar|dirham|shilling|krona|krone|koruna|riyal|rial|lira|kwacha|manat)$/

/**
 * Whose "pesos" are meant where the codebook does not say: those of the country that the sentence names last before them, else of the only one that the text names and that
 * has such coins. In place.
 */
export function nameWorldCoins(text: string, quantities: readonly FoundQuantity[]): void {
  let named: ReturnType<typeof countriesIn> | null = null
  for (const quantity of quantities) {
    // "the peso closed at 1,430 to the dollar"
    const coin = wordOf(quantity) ?? quantity.counted
    if (coin === null || !OF_MANY.test(coin) || MONEY_NAMES.get(coin) !== quantity.unit || /\p{Lu}/u.test(quantity.quote)) continue
    named ??= countriesIn(text)
    const having = named.flatMap(({ code, start }) => {
      const currency = currencyIn(code, coin)
      return currency === undefined ? [] : [{ currency, start }]
    })
    const own = having.findLast(({ start }) => start >= quantity.sentence.start && start < quantity.start)
    const only = new Set(having.map(({ currency }) => currency))
    quantity.unit = own?.currency ?? (only.size === 1 ? [...only][0] : undefined) ?? quantity.unit
  }
}

/** "a budget of 2 trillion euros, with 131 billion for roads": a number that would count the coins of a sum before it, or nothing, is a sum of them. In place. */
export function shareCoins(text: string, quantities: readonly FoundQuantity[]): void {
  let sum: FoundQuantity | null = null
  /** The coin that the sentence has named last: "61 billion dollars, 14 billion of it for arms and 9 billion in loans". */
  let named: string | null = null
  for (const quantity of quantities) {
    if (sum?.sentence.start !== quantity.sentence.start) named = null
    const coin: string | null = named
    const isSum = sum?.sentence.start === quantity.sentence.start && isBareSum(text, quantity)
    if (quantity.unit === 'count' && ((coin !== null && quantity.counted === coin) || isSum)) {
      quantity.unit = sum?.unit ?? quantity.unit
      quantity.counted = null
    }
    if (quantity.unit !== 'count' && quantity.counted !== null && (quantity.counted === coin || quantity.counted === wordOf(quantity))) quantity.counted = sum?.counted ?? null
    if (!isMoney(quantity.unit)) continue
    sum = quantity
    named = wordOf(quantity) ?? named
  }
}

/** "Under the 150-billion-euro programme Peru is to receive 43.7 billion.": so many of nothing else. */
function isBareSum(text: string, { counted, unit, quote, start, end, hedge, sentence }: FoundQuantity): boolean {
  const lead = text.slice(Math.max(sentence.start, start - 60), Math.min(start, hedge?.start ?? start))
  return PAID.test(lead) && unit === 'count' && counted === null && /\b(?:million|billion|trillion|bn)$/.test(quote) && BARE.test(text.slice(end, Math.min(sentence.end, end + 12)))
}

const PAID = /\b(?:receiv|gets?\b|got\b|gave|giv|pays?\b|paid|paying|spen[dt]|costs?\b|sav(?:e|ing)|grant|len[dt]|pledg|provid|commit|allocat|offer|transfer|disburs|invest|borrow|earn|contribut)\p{Ll}*(?: \p{L}+){0,2} $/u
const BARE = /^(?:$|[.,;)]| (?:in|for|from|to|by|this|last|next|a|over|and)\b)/

/** The coin that the sum ends with, one of it: "euro"; null of "14 billion". */
function wordOf({ quote }: FoundQuantity): string | null {
  const word = /\p{Ll}+$/u.exec(quote)?.[0]
  return word === undefined || /^(?:thousand|million|billion|trillion|bn|m)$/.test(word) ? null : singular(word)
}
