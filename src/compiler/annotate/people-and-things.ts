import { ACTORS, COUNTING_NOUNS, PEOPLE } from './context/lexicon/nouns.ts'
import { singular } from './context/lexicon/singular.ts'

/** What people are told to be: dead, hurt. */
const FATES = /^(?:dead|death|casualty|victim|injury|injured|loss|fatality|wounded|killed|missing|arrest|body|captive|arrival|case|more|other)$/

/** People whom no rule takes to act. */
const MORE_PEOPLE = /^(?:individual|labou?rer|pedestrian|bystander|commuter|rider|traveller|traveler|migrant|deminer)$/

/** "20 warning shots" stand for no "20 soldiers". */
export function arePeopleAndThings(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const [x, y] = [a, b].map((counted) => singular(counted.split(' of ')[0]?.split(' ').at(-1) ?? counted))
  const people = (head: string | undefined): boolean => head !== undefined && (PEOPLE.has(head.toLowerCase()) || MORE_PEOPLE.test(head.toLowerCase()) || /^\p{Lu}/u.test(head))
  const thing = (head = ''): boolean => !people(head) && !FATES.test(head.toLowerCase()) && !COUNTING_NOUNS.has(head) && !ACTORS.has(head)
  return (people(x) && thing(y)) || (people(y) && thing(x))
}
