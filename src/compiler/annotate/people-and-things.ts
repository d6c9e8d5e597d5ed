import { ACTORS, COUNTING_NOUNS, PEOPLE } from './context/lexicon/nouns.ts'
import { singular } from './context/lexicon/singular.ts'

/** What people are told to be: dead, hurt. */
const FATES = /^(?:dead|death|casualty|victim|injury|injured|loss|fatality|wounded|killed|missing|arrest|body|captive|arrival|case|more|other)$/

/** People whom no rule takes to act. */
const MORE_PEOPLE = /^(?:individual|labou?rer|pedestrian|bystander|commuter|rider|traveller|traveler|migrant|deminer)$/

/** "20 warning shots" stand for no "20 soldiers". */
export function arePeopleAndThings(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  return (isPeople(a) && isThing(b)) || (isPeople(b) && isThing(a))
}

function isPeople(counted: string): boolean {
  const head = headWord(counted)
  return PEOPLE.has(head.toLowerCase()) || MORE_PEOPLE.test(head.toLowerCase()) || /^\p{Lu}/u.test(head)
}

/** What neither is people nor tells what became of them. */
export function isThing(counted: string): boolean {
  const head = headWord(counted)
  return !isPeople(counted) && !FATES.test(head.toLowerCase()) && !COUNTING_NOUNS.has(head) && !ACTORS.has(head)
}

function headWord(counted: string): string {
  return singular(counted.split(' of ')[0]?.split(' ').at(-1) ?? counted)
}
