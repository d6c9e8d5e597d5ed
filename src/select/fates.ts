import type { Quantity } from '../bundle/schema.ts'
import type { BundleIndex } from './bundle-index.ts'

const STATE = '(?:killed|wounded|injured|missing|captured|dead)'
/** The fates that a claim says of what it counts: "killed or missing person". */
const FATE = new RegExp(`^${STATE}(?: (?:or|and) ${STATE})*(?= )`)
/** Nouns that are fates themselves. */
const TELLING = /(?:^| )(death|dead|fatality|casualty|loss|injury|killed|wounded|injured)$/

/** What became of those that are counted, in a word or two: "wounded" of "wounded person", "death"; null where the noun tells no fate. */
export function fateOf(counted: string | null): string | null {
  return FATE.exec(counted ?? '')?.[0] ?? TELLING.exec(counted ?? '')?.[1] ?? null
}

/** The figure with the fate that its claim says: "83 people" of a sentence on the wounded are "83 wounded people" wherever they stand. */
export function withFate<Q extends Quantity>(quantity: Q, { claims }: Pick<BundleIndex, 'claims'>): Q {
  const fate = FATE.exec(claims.get(quantity.claim ?? '')?.counted ?? '')?.[0]
  if (fate === undefined || quantity.counted === null || fateOf(quantity.counted) !== null) return quantity
  return { ...quantity, counted: `${fate} ${quantity.counted}` }
}
