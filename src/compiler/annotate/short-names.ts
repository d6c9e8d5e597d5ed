import type { NamedSpan } from '../../bundle/schema.ts'
import type { EntityFinder } from './entities.ts'
import type { AnnotatedText, EntityMention, FoundQuantity } from './types.ts'

/**
 * "Kim ordered 40 boats" after "Kim Min-ho" and "Ruiz" after "Ann Ruiz" are that person, where the text names no other one so; and "North loses 40 men", without
 * its article, is the North of the codebook. In place.
 */
export function nameInFull({ text }: AnnotatedText, mentions: readonly EntityMention[], quantities: readonly FoundQuantity[], findEntities: EntityFinder): void {
  const people = new Map<string, Set<string | null>>()
  for (const { text: name, entity, type } of mentions) {
    const surname = type === 'person' && entity !== null ? surnameOf(name) : null
    if (surname !== null) people.set(surname, (people.get(surname) ?? new Set()).add(entity))
  }
  const entityOf = (name: NamedSpan): string | null => {
    if (!/^\p{Lu}\p{Ll}+$/u.test(name.text)) return null
    const [only, ...others] = people.get(name.text) ?? []
    if (only !== undefined) return others.length === 0 && !isAnothers(name.text, text, mentions) ? only : null
    const called = `the ${name.text}`
    const [known] = /^(?:North|South|East|West)$/.test(name.text) ? findEntities(called) : []
    return known?.text === called ? known.entity : null
  }
  const names = quantities.flatMap(({ actor, attribution, deniedBy }) => [actor, attribution, deniedBy])
  for (const name of names) if (name !== null) name.entity ??= entityOf(name)
}

/** The last of two names; the first where the given name has two parts: "Kim Min-ho", "Kim Min Ho". */
function surnameOf(name: string): string | null {
  const given = /(?:^|\s)(\p{Lu}\p{Ll}+) (?:\p{Lu}\p{Ll}+-\p{L}\p{Ll}*|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$/u.exec(name)
  return given?.[1] ?? /^\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}+)$/u.exec(name)?.[1] ?? null
}

/** "Kim Young-ho", whom the codebook does not know, may be meant as well. */
function isAnothers(surname: string, text: string, mentions: readonly EntityMention[]): boolean {
  for (const { index } of text.matchAll(new RegExp(String.raw`\b${surname} \p{Lu}\p{Ll}`, 'gu'))) if (!mentions.some(({ start, end }) => start <= index && end > index)) return true
  return false
}
