import { stemOf } from '../stems.ts'

/** What ends or undoes another deed: talks that ended opened before, and who was freed had been kidnapped. */
const OPPOSITES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = (
  [
    ['open begin commence convene', 'end close conclude finish wrap wind adjourn collapse'],
    ['kidnap', 'escape release rescue'],
  ] as const
).map(([one, other]) => [stemsIn(one), stemsIn(other)])

function stemsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((verb) => stemOf(verb)))
}

/** True where one tells of what the other undoes, and neither of both; of stems of deeds. */
export function areOpposed(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return OPPOSITES.some(([first, last]) => (isOnlyOf(a, first, last) && isOnlyOf(b, last, first)) || (isOnlyOf(b, first, last) && isOnlyOf(a, last, first)))
}

function isOnlyOf(deeds: ReadonlySet<string>, own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const has = (verbs: ReadonlySet<string>): boolean => [...deeds].some((deed) => verbs.has(deed))
  return has(own) && !has(other)
}
