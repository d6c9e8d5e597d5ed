import { fold } from './search.ts'

/** The items whose names (as `fold` gives them) hold every word of the query: those that begin with it first, then where a word begins with it; `most` at most. */
export function matchingNames<T extends { folded: string }>(items: readonly T[], query: string, most: number): T[] {
  const asked = fold(query).trim()
  if (asked === '') return items.slice(0, most)
  const words = asked.split(/ +/)
  const [begins, inside, other]: [T[], T[], T[]] = [[], [], []]
  for (const item of items) {
    const { folded } = item
    if (!words.every((word) => folded.includes(word))) continue
    if (folded.startsWith(asked)) begins.push(item)
    else if (words.every((word) => folded.startsWith(word) || folded.includes(` ${word}`))) inside.push(item)
    else other.push(item)
  }
  return [...begins, ...inside, ...other].slice(0, most)
}
