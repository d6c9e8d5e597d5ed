import type { NamedSpan } from '../../bundle/schema.ts'
import { within } from './context/numbered.ts'
import type { AnnotatedText, EntityMention, FoundDate, FoundQuantity } from './types.ts'

const RESPECTIVELY = /\brespectively\b/i
/** What may stand between the members of a list, the nouns and units of numbers aside. */
const BETWEEN = /^(?:,| and|, and)(?: in| on)? $/
const BETWEEN_NUMBERS = /^(?: [\p{L}%]+){0,3}(?:,| and|, and)(?: (?:about|some|nearly|around))? $/u
const NAME = String.raw`\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*`
const NAMES = new RegExp(`^${NAME}(?:, ${NAME})*,? and ${NAME}`, 'u')

/** "lost 48 and 40 men in May and June, respectively", "Cases in Spain and Italy rose to 400 and 300, respectively": the k-th number is of the k-th month or place. In place. */
export function pairRespectively({ text, sentences }: AnnotatedText, quantities: readonly FoundQuantity[], dates: readonly FoundDate[], mentions: readonly EntityMention[]): void {
  for (const { start, end } of sentences) {
    const word = RESPECTIVELY.exec(text.slice(start, end))
    const figures = word === null ? [] : listOf(text, within(quantities, start, start + word.index), BETWEEN_NUMBERS)
    const [first] = figures
    if (word === null || first === undefined) continue
    const days = listOf(text, within(dates, start, start + word.index).filter(({ earliest, latest }) => earliest !== null || latest !== null), BETWEEN)
    const places = first.place === null ? [] : namesFrom(text, first.place.start, mentions)
    figures.forEach((figure, at) => {
      if (figure.unit === first.unit) figure.change ??= first.change
      const day = days.length === figures.length ? days[at] : undefined
      if (day !== undefined) figure.asOf = { earliest: day.earliest, latest: day.latest }
      const place = places.length === figures.length ? places[at] : undefined
      if (place === undefined) return
      figure.place = place
      if (figure.actor !== null && figure.actor.start >= (places[0]?.start ?? 0) && figure.actor.end <= (places.at(-1)?.end ?? 0)) figure.actor = place
    })
  }
}

/** The names of the list that begins at an offset: "Spain and Italy". */
function namesFrom(text: string, from: number, mentions: readonly EntityMention[]): NamedSpan[] {
  const list = NAMES.exec(text.slice(from))?.[0] ?? ''
  return [...list.matchAll(new RegExp(NAME, 'gu'))].map(({ 0: name, index }) => {
    const [start, end] = [from + index, from + index + name.length]
    return { start, end, text: name, entity: mentions.find((mention) => mention.start === start && mention.end === end)?.entity ?? null }
  })
}

/** The last run of several that only commas and "and" part. */
function listOf<T extends { start: number; end: number }>(text: string, all: readonly T[], between: RegExp): T[] {
  let run: T[] = []
  let found: T[] = []
  for (const one of all) {
    const last = run.at(-1)
    run = last !== undefined && between.test(text.slice(last.end, one.start)) ? [...run, one] : [one]
    if (run.length > 1) found = run
  }
  return found
}
