import type { NamedSpan } from '../../bundle/schema.ts'
import { within } from './context/numbered.ts'
import type { EntityFinder } from './entities.ts'
import type { AnnotatedText, EntityMention, FoundQuantity } from './types.ts'

const OWN = /^(?:its|his|her|our|their) (?:\p{Ll}+ )?(?:forces?|troops?|army|soldiers?|military|navy|air defen[cs]es?|pilots?|drones?|units?|fighters?|marines?|fleet|servicemen)$/u

/** "The Norlandic ministry said its forces had taken 40 villages": they are Norland's, and so are a general's or a president's "his troops". In place. */
export function nameOwnForces({ text }: AnnotatedText, mentions: readonly EntityMention[], quantities: readonly FoundQuantity[], findEntities: EntityFinder): void {
  for (const { actor, attribution } of quantities) {
    if (actor === null || !OWN.test(actor.text)) continue
    const known = mentions.find(({ entity }) => entity !== null && entity === actor.entity)
    if (known?.type === 'country') continue
    const owner = actor.entity === null ? attribution : (known ?? null)
    if (owner !== null) actor.entity = countryOf(owner, text, mentions, findEntities) ?? actor.entity
  }
}

/** The country that a speaker's words name, else the one that stands before the name of the person elsewhere. */
function countryOf(owner: NamedSpan, text: string, mentions: readonly EntityMention[], findEntities: EntityFinder): string | null {
  const named = within(mentions, owner.start, owner.end).find(({ type }) => type === 'country')
  if (named !== undefined) return named.entity
  const words = owner.text.replace(/^the /i, '').split(/['’]s\b|\s/).filter((word) => word !== '')
  for (const called of [words.slice(0, 2).join(' '), words[0], words.at(-1)]) {
    const [found] = called === undefined ? [] : findEntities(called)
    if (found?.type === 'country' && found.text === called) return found.entity
  }
  const person = mentions.filter(({ entity, type }) => type === 'person' && entity === owner.entity)
  const title = person.flatMap(({ start }) => mentions.filter(({ end, type }) => type === 'country' && end < start && TITLE.test(text.slice(end, start))))
  return title[0]?.entity ?? null
}

/** "Norlandic President", "Norland’s defence minister": what stands between the country and the name. */
const TITLE = /^(?:['’]s)? (?:[\p{L}-]+ ){1,4}$/u
