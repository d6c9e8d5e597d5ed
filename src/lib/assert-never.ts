/** For the default branch of an exhaustive switch: a new case is a type error there. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
