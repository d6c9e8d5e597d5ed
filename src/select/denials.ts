import type { Claim, NamedSpan, Quantity } from '../bundle/schema.ts'
import { unattributed } from './speaker-name.ts'

/** Who says the figure; null where the text names only who denies it. */
export function sayerOf({ attribution, deniedBy }: Pick<Quantity, 'attribution' | 'deniedBy'>): NamedSpan | null {
  const isDenier = attribution !== null && deniedBy !== null && (attribution.start === deniedBy.start || attribution.text === deniedBy.text || (attribution.entity !== null && attribution.entity === deniedBy.entity))
  return isDenier ? null : attribution
}

/** Whoever speaks of the figure, for it or against it: rows, filters and search know both. */
export function voicesOf({ origins, deniers }: Pick<Claim, 'origins' | 'deniers'>): string[] {
  return [...new Set([...origins, ...deniers])]
}

/** He says that it is not so, and nothing else of it. */
export function onlyDenies(speaker: string | null, { origins, deniers }: Pick<Claim, 'origins' | 'deniers'>): boolean {
  return speaker !== null && deniers.includes(speaker) && !origins.includes(speaker)
}

/** "denied by Moscow": never the name alone, which would be taken for who said it; "denied" where no one is named. */
export function deniedBy(names: readonly string[]): string {
  const [first, ...others] = names
  if (first === undefined) return 'denied'
  return `denied by ${others.length === 0 ? first : `${first} and ${others.length} ${others.length === 1 ? 'other' : 'others'}`}`
}

/** How a mention stands, with who denies it in the text's own words: "planned", "denied by the ministry". */
export function mentionStanding({ status, deniedBy: by }: Pick<Quantity, 'status' | 'deniedBy'>): string {
  return status === 'denied' ? deniedBy(by === null ? [] : [unattributed(by.text)]) : status
}
