import type { Source } from '../codebook/codebook.ts'

/** The publisher of a seed file by the first source whose pattern fits its name (* any characters, ? one); null if none does. */
export function publisherOf(file: string, sources: readonly Source[]): string | null {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return sources.find(({ files }) => globPattern(files).test(name))?.publisher ?? null
}

function globPattern(glob: string): RegExp {
  const source = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*').replace(/\?/g, '.')
  return new RegExp(`^${source}$`)
}
