import { verbAt, type Parse } from './parse.ts'

/** 'open': after a modal, or a base form that may stand for any of them. */
export type Tense = 'past' | 'perfect' | 'present' | 'open'

/** What the first word of a finite verb group says of time; null for any other chunk. */
export function tenseOf(parse: Parse, at: number): Tense | null {
  const verb = verbAt(parse, at)
  if (verb?.finite !== true) return null
  const opener = parse.words.slice(verb.from, verb.to).find(({ tag }) => tag !== 'adverb' && tag !== 'negation')
  if (opener === undefined) return null
  if (opener.tag === 'verb') return verb.form === 'past' || verb.form === 'ed' ? 'past' : verb.form === 's' ? 'present' : 'open'
  if (/^(?:was|were|did|had|wasn't|weren't|didn't|hadn't)$/.test(opener.lower)) return 'past'
  if (opener.tag === 'have') return parse.words[verb.main] === opener ? 'present' : 'perfect'
  return opener.tag === 'modal' ? 'open' : 'present'
}
