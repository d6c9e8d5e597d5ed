import type { Entity } from '../codebook/codebook.ts'
import { plainName, termPattern } from '../codebook/terms.ts'
import type { EntityMention } from './types.ts'

/** Finds the codebook's entities in a text, by name or alias, in order and without overlap; the longest name wins. */
export type EntityFinder = (text: string) => EntityMention[]

export function entityFinder(entities: readonly Entity[]): EntityFinder {
  const byName = new Map<string, Entity>()
  for (const entity of entities) {
    for (const name of [entity.name, ...entity.aliases]) byName.set(plainName(name), entity)
  }
  const pattern = termPattern([...byName.keys()], { as: 'names' })
  if (pattern === null) return () => []
  return (text) =>
    [...text.matchAll(pattern)].filter((match) => !isLongerName(match, text)).map((match) => {
      const entity = byName.get(plainName(match[0]))
      const start = match.index
      return { start, end: start + match[0].length, text: match[0], entity: entity?.id ?? null, type: entity?.type ?? null }
    })
}

/** "the South" is no name of its own in "the South African troops". */
function isLongerName(match: RegExpExecArray, text: string): boolean {
  return /^the /i.test(match[0]) && /^ \p{Lu}\p{Ll}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3))
}
