/** What the system said of a file or folder, in plain words; its own words where there are none. */
export function systemWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return WORDS.get(code) ?? (error instanceof Error ? error.message : String(error))
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it is not there'],
  ['ENOTDIR', 'it is no folder, or lies in what is none'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you have no right to it'],
  ['EPERM', 'you have no right to it'],
  ['EROFS', 'what it lies on can only be read'],
  ['ELOOP', 'its links lead round in a circle'],
  ['ENOSPC', 'no room is left'],
  ['ENAMETOOLONG', 'its name is too long'],
])
