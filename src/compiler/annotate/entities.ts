import type { Entity } from '../codebook/codebook.ts'
import { knownBy, plainName, termPattern } from '../codebook/terms.ts'
import type { EntityMention } from './types.ts'

/** Finds the codebook's entities in a text, by name or alias, in order and without overlap; the longest name wins, and two that overlap and mean one entity are one name ("Mayor Ana Quispe"). */
export type EntityFinder = (text: string) => EntityMention[]

export function entityFinder(entities: readonly Entity[]): EntityFinder {
  const byName = new Map<string, Entity>()
  for (const entity of entities) {
    for (const name of [entity.name, ...entity.aliases]) byName.set(plainName(name), entity)
  }
  const pattern = termPattern([...byName.keys()], { as: 'names' })
  if (pattern === null) return () => []
  return (text) => {
    const found: EntityMention[] = []
    for (const match of matchesOf(pattern, text)) {
      if (isLongerName(match, text) || isOfOthers(match, text) || isOnlyBase(match, text)) continue
      const entity = knownBy(byName, match[0])
      const mention = { start: match.index, end: match.index + match[0].length, text: match[0], entity: entity?.id ?? null, type: entity?.type ?? null }
      const before = found.at(-1)
      if (before === undefined || before.end <= mention.start) found.push(mention)
      else if (before.entity === mention.entity) found[found.length - 1] = { ...mention, start: before.start, text: text.slice(before.start, mention.end) }
      else if (mention.text.length > before.text.length) found[found.length - 1] = mention
    }
    return found
  }
}

/** All matches, and those that begin in the middle of another and end after it. */
function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let end = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match.index + match[0].length > end) yield match
    end = Math.max(end, match.index + match[0].length)
    // Only a name of several words has a middle.
    const middle = /[\s-]/.exec(match[0])
    if (middle !== null) pattern.lastIndex = match.index + middle.index + 1
  }
}

/** "the South" is no name of its own in "the South African troops". */
function isLongerName(match: RegExpExecArray, text: string): boolean {
  return /^the /i.test(match[0]) && /^ \p{Lu}\p{Ll}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3))
}

/** "the U.S.-based group", "UN-style monitors": where somebody has an office or what he is like, and not who acts. */
function isOnlyBase(match: RegExpExecArray, text: string): boolean {
  const end = match.index + match[0].length
  return /^-(?:based|born|listed|registered|headquartered|style)\b/.test(text.slice(end, end + 16))
}

/** "state media", where it is an alias, is another's in "Iranian state media" and "Iran's state media". */
function isOfOthers(match: RegExpExecArray, text: string): boolean {
  return /^\p{Ll}/u.test(match[0]) && WHOSE.test(text.slice(Math.max(0, match.index - WHOSE_REACH), match.index))
}

const WHOSE = /(?:\p{Lu}[\p{L}.]*(?:ian|ean|an|ese|ish|i|['’]s)|\p{Lu}[\p{L}.]*s['’]) $/u
const WHOSE_REACH = 30
