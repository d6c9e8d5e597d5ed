import type { House, Source } from '../codebook/codebook.ts'

/** What the codebook says of who published a seed file: the first source whose pattern fits its name (* any characters, ? one); null if none does. */
export function sourceOf(file: string, sources: readonly Source[]): Source | null {
  return sources.find(({ files }) => files !== undefined && isOfFiles(file, files)) ?? null
}

/** True when the pattern of a source fits a seed file's name. */
export function isOfFiles(file: string, files: string): boolean {
  return globPattern(files).test(file.slice(file.lastIndexOf('/') + 1))
}

/** How a report writes times: as the agency of its dateline does, in small letters, else as the publisher of its file; null where the codebook knows neither. */
export function houseOf(file: string, agency: string | null, sources: readonly Source[]): House | null {
  return sources.find((source) => agency !== null && source.agency?.toLowerCase() === agency) ?? sourceOf(file, sources)
}

function globPattern(glob: string): RegExp {
  const source = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*').replace(/\?/g, '.')
  return new RegExp(`^${source}$`)
}
