import { OTHER_MEASURE, type Claim, type Quantity, type Series } from '../../../bundle/schema.ts'
import { isDemonym } from '../../annotate/context/lexicon/demonyms.ts'
import type { IdMaker } from '../../ids.ts'
import { LIGHT, meaningOf } from '../same-meaning.ts'
import { isPoint, byTime } from './series-order.ts'

/** So many claims of one counted noun make a figure worth offering, though no measure names it. */
const CLAIMS_AT_LEAST = 3

/** By themselves these name no one thing: people who were flown out are not those who voted. */
const ANYBODY = new Set('person man woman child boy girl youth member other resident citizen official adult individual figure number total thing item case time place area site country nation state region city level part percentage point'.split(' '))

/** "900-ton", "three-day": what a thing is like, and not how much of it there is. */
const SIZE = /[\p{L}\d]-\p{L}+$/u

/** "Four people", "four Peruvians" */
function isAnybody(counted: string): boolean {
  return ANYBODY.has(counted.toLowerCase()) || isDemonym(counted.split(' ').at(-1) ?? '')
}

/** Claims that no measure takes, by counted noun, what is told of it, unit and rate, where enough agree; most claims first. `deedOf` is the base form of the verb that a figure depends on. */
export function otherSeries(claims: readonly Claim[], quantities: readonly Quantity[], deedOf: (quantity: Quantity) => string | null, noPoints: ReadonlySet<string>, storyOf: (article: string) => string, ids: IdMaker): Series[] {
  const first = new Map<string, Quantity>()
  for (const quantity of quantities) if (quantity.claim !== null && !first.has(quantity.claim)) first.set(quantity.claim, quantity)
  const sizes = new Set(quantities.flatMap(({ claim, quote }) => (claim !== null && SIZE.test(quote) ? [claim] : [])))
  const groups = new Map<string, { counted: string; deed: string | null; members: Claim[] }>()
  for (const claim of claims) {
    if (claim.measure !== null || claim.counted === null || claim.unit === 'millimetre' || isAnybody(claim.counted) || sizes.has(claim.id) || !isPoint(claim, noPoints)) continue
    const quantity = first.get(claim.id)
    const verb = quantity === undefined || claim.unit !== 'count' ? null : deedOf(quantity)
    const deed = verb === null || LIGHT.has(verb) ? null : verb
    // Soldiers of whom nothing is told are no figure over time.
    if (deed === null && claim.unit === 'count') continue
    // Shares of two are of two wholes, of one vote and another; and nobody's revenue of one story is not that of another.
    const whose = claim.unit === 'percent' ? (claim.actor ?? claim.place) : claim.unit === 'count' ? null : (claim.actor ?? claim.place ?? storyOf(claim.articles[0] ?? ''))
    const key = JSON.stringify([claim.counted.toLowerCase(), claim.unit, claim.per, deed === null ? null : meaningOf(deed), ...(whose === null ? [] : [whose])])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { counted: claim.counted, deed, members: [claim] })
    else group.members.push(claim)
  }
  return [...groups]
    .filter(([, { members }]) => members.length >= CLAIMS_AT_LEAST)
    .sort(([a, x], [b, y]) => y.members.length - x.members.length || (a < b ? -1 : 1))
    .map(([key, { counted, deed, members }]) => ({
      id: ids.make('s', key),
      measure: OTHER_MEASURE + counted.toLowerCase() + (deed === null ? '' : ` ${meaningOf(deed)}`),
      title: counted.charAt(0).toUpperCase() + counted.slice(1) + (deed === null ? '' : `: ${deed}`),
      unit: members[0]?.unit ?? 'count',
      actor: null,
      kind: 'occurrence',
      claims: [...members].sort(byTime).map(({ id }) => id),
    }))
}
