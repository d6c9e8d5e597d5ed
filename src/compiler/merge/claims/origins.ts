import type { Claim, NamedSpan, Quantity } from '../../../bundle/schema.ts'
import { countriesOf } from '../../annotate/countries.ts'
import type { SpeakerNamer } from './bare-roles.ts'

/** "the", "its", "Norland's" → no part of what a body is called in the next report. */
function wordsOf({ text }: NamedSpan): string {
  return text
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(/^(?:the|an?|its|his|her|their)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** One speaker by two names: the same entity, or the same words, of which one report may leave out the first ("the army"). */
export function sameOrigin(a: NamedSpan, b: NamedSpan): boolean {
  if (a.entity !== null && a.entity === b.entity) return true
  const [x, y] = [wordsOf(a), wordsOf(b)]
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)
}

/** The same speaker, or two of one country: "Moscow" and "Russia's defense ministry". */
function areOfOneSide(a: NamedSpan, b: NamedSpan): boolean {
  if (sameOrigin(a, b)) return true
  const [x, y] = [countriesOf(a.text), countriesOf(b.text)]
  return x.size === 1 && y.size === 1 && [...x].every((country) => y.has(country))
}

/** Who says that a figure is so; null where the text names only who denies it, or nobody. */
function sayerOf({ attribution, deniedBy }: Pick<Quantity, 'attribution' | 'deniedBy'>): NamedSpan | null {
  return attribution !== null && deniedBy !== null && sameOrigin(attribution, deniedBy) ? null : attribution
}

/** One figure that here is said and there denied: in one mouth, or by who has not said it himself. */
export function isDenialOf(denied: Pick<Quantity, 'attribution' | 'deniedBy'>, said: Pick<Quantity, 'attribution'>): boolean {
  const { attribution, deniedBy } = denied
  if (attribution !== null && said.attribution !== null && areOfOneSide(attribution, said.attribution)) return true
  return deniedBy !== null && (said.attribution === null || !areOfOneSide(deniedBy, said.attribution))
}

/** Told as done, or at least by somebody whom others deny. */
export function isClaimed({ status, origins }: Pick<Claim, 'status' | 'origins'>): boolean {
  return status === 'actual' || (status === 'denied' && origins.length > 0)
}

/** Who said it, each once by its fullest name, in order; four reports of one statement have one origin. */
export function originsOf(quantities: readonly Quantity[], nameOf: SpeakerNamer): string[] {
  return eachOnce(quantities, sayerOf, nameOf)
}

/** Likewise who denied it. */
export function deniersOf(quantities: readonly Quantity[], nameOf: SpeakerNamer): string[] {
  return eachOnce(quantities, ({ deniedBy }) => deniedBy, nameOf)
}

function eachOnce(quantities: readonly Quantity[], speakerOf: (quantity: Quantity) => NamedSpan | null, nameOf: SpeakerNamer): string[] {
  const speakers: { speaker: NamedSpan; quantity: Quantity }[] = []
  for (const quantity of quantities) {
    const speaker = speakerOf(quantity)
    if (speaker === null) continue
    const known = speakers.findIndex((other) => sameOrigin(other.speaker, speaker))
    const other = speakers[known]
    if (other === undefined) speakers.push({ speaker, quantity })
    else if (isFuller(speaker, other.speaker)) speakers[known] = { speaker, quantity }
  }
  const names = new Set(speakers.map(({ speaker, quantity }) => nameOf(quantity, speaker)))
  // "government (Chad)" is "Chad's government", as another report has it.
  return [...names].filter((name) => name.replace(BOUND, "$2's $1") === name || !names.has(name.replace(BOUND, "$2's $1")))
}

const BOUND = /^(.*) \((.*)\)$/

function isFuller(a: NamedSpan, b: NamedSpan): boolean {
  if ((a.entity === null) !== (b.entity === null)) return a.entity !== null
  return wordsOf(a).length > wordsOf(b).length
}
