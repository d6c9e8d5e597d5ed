/** "railway builder" and "North Korean railway builder" can be the same, "Russian soldier" and "Ukrainian soldier" can't; what is "of" something may leave that out. */
export function compatibleCounted(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const [x, y] = [modifiers(a), modifiers(b)]
  return headOf(a) === headOf(b) && (x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)))
}

/** The noun itself, without what stands before it or what it is of. */
export function headOf(counted: string): string {
  return core(counted).at(-1) ?? ''
}

function modifiers(counted: string): string[] {
  return core(counted).slice(0, -1)
}

function core(counted: string): string[] {
  return (counted.toLowerCase().split(' of ')[0] ?? '').split(' ')
}
