/** What is slow to make and not always needed (a formatter takes a millisecond): made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}
