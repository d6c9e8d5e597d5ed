import type { Codebook } from '../codebook/codebook.ts'
import { MONEY_NAMES } from './quantities/measure/money-table.ts'
import type { EntityMention, FoundQuantity } from './types.ts'

/** What coins of one name are in each country and place of the codebook: "won" is not the same in both Koreas. By entity, by coin. */
export type Coins = ReadonlyMap<string, Readonly<Record<string, string>>>

export function coinsOf({ entities }: Pick<Codebook, 'entities'>): Coins {
  return new Map(entities.flatMap(({ id, money }) => (money === undefined ? [] : [[id, money] as const])))
}

/**
 * Whose coin is meant where its name alone says nothing ("9,000 won"): that of where it is, of the first country that its sentence names before it, of who pays it, or of
 * the only one that the text has named. In place; `mentions` in the order of the text.
 */
export function nameCoins(quantities: readonly FoundQuantity[], mentions: readonly EntityMention[], coins: Coins): void {
  if (coins.size === 0) return
  const names = [...new Set([...coins.values()].flatMap((money) => Object.keys(money)))]
  /** What the sentence's sums are in: those that stand side by side are alike. */
  let last: { sentence: number; coin: string; unit: string } = { sentence: -1, coin: '', unit: '' }
  for (const quantity of quantities) {
    // "9,000 South Korean won", "KRW 9,000" and "₩9,000" say it.
    const coin = /[\p{Lu}\p{Sc}]/u.test(quantity.quote) ? undefined : names.find((name) => MONEY_NAMES.get(name) === quantity.unit)
    if (coin === undefined) continue
    if (last.sentence === quantity.sentence.start && last.coin === coin) {
      quantity.unit = last.unit
      continue
    }
    const currencyOf = (entity: string | null | undefined): string | undefined => coins.get(entity ?? '')?.[coin]
    const before = mentions.filter(({ start, entity }) => start < quantity.start && currencyOf(entity) !== undefined)
    const named = new Set(before.map(({ entity }) => currencyOf(entity)))
    quantity.unit =
      currencyOf(quantity.place?.entity) ??
      currencyOf(before.find(({ start }) => start >= quantity.sentence.start)?.entity) ??
      currencyOf(quantity.actor?.entity) ??
      (named.size === 1 ? [...named][0] : undefined) ??
      quantity.unit
    last = { sentence: quantity.sentence.start, coin, unit: quantity.unit }
  }
}
