import type { Source } from '../codebook/codebook.ts'

/** What the codebook says of who published a seed file: the first source whose pattern fits its name (* any characters, ? one); null if none does. */
export function sourceOf(file: string, sources: readonly Source[]): Source | null {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return sources.find(({ files }) => globPattern(files).test(name)) ?? null
}

function globPattern(glob: string): RegExp {
  const source = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*').replace(/\?/g, '.')
  return new RegExp(`^${source}$`)
}
