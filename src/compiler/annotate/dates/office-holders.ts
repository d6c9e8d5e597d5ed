import type { Span } from '../../../bundle/schema.ts'
import { addDays, type Day } from '../../../lib/days.ts'
import type { Entity } from '../../codebook/codebook.ts'
import { knownBy, plainName, termPattern } from '../../codebook/terms.ts'

/** Somebody called by the title of an office: so it was written in a term of theirs. */
export interface OfficeMention extends Span {
  /** The first day of the first term. */
  from: Day
  /** The last day of the last term; null while it lasts. */
  to: Day | null
}

/** Finds holders named with their title, in order: "President Jane Roe", not "former President Roe". */
export type OfficeFinder = (text: string) => OfficeMention[]

export function officeFinder(entities: readonly Entity[]): OfficeFinder {
  const terms = new Map<string, Pick<OfficeMention, 'from' | 'to'>>()
  for (const { name, aliases, offices = [] } of entities) {
    for (const { title } of offices) {
      const held = offices.filter((office) => office.title === title)
      const from = held.map((office) => office.from).reduce((a, b) => (b < a ? b : a))
      const to = held.reduce<Day | null>((last, office) => (last === null || office.to === undefined ? null : office.to > last ? office.to : last), '')
      // An alias may hold the title already: "President Roe".
      for (const called of [name, ...aliases]) terms.set(plainName(called.startsWith(`${title} `) ? called : `${title} ${called}`), { from, to })
    }
  }
  const pattern = termPattern([...terms.keys()], { as: 'names' })
  if (pattern === null) return () => []
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const held = knownBy(terms, match[0])
      const start = match.index
      if (held === undefined) return []
      const before = text.slice(Math.max(0, start - REACH), start)
      // Who held it has it no more: it is after the last term.
      if (FORMER.test(before) && held.to !== null) return [{ start, end: start + match[0].length, from: addDays(held.to, 1), to: null }]
      if (NOT_IN_OFFICE.test(before)) return []
      return [{ start, end: start + match[0].length, ...held }]
    })
}

const FORMER = /(?:^|[^\p{L}])(?:[Ff]ormer|[Ee]x-?|ousted|deposed) ?(?:(?:South|North|U\.S\.|[A-Z]\p{L}+) ?){0,2}$/u
/** Characters before a title that may take it back. */
const REACH = 40
const NOT_IN_OFFICE = /(?:^|[^\p{L}])(?:former|ex|then|late|vice|deputy|acting|future|incoming|outgoing|onetime|one-time|removed|removing|removal of|ousted|ousting|ouster of|deposed|toppled|impeached|succeeded|replaced|convicted|jailed)[\s-]+(?:[\p{L}.]+[\s-]+){0,3}$/iu
