import type { Diagnostic } from '../../bundle/schema.ts'
import { messages } from '../diagnostics.ts'
import type { Codebook } from './codebook.ts'
import { loadYaml, type LoadedYaml } from './load-yaml.ts'
import { whyNoPer, whyNoUnit } from './known-units.ts'
import { whyMeasureNeverMatches } from './never-matches.ts'
import { codebookSchema } from './schema.ts'
import { termSlips } from './term-slips.ts'

export const EMPTY_CODEBOOK: Codebook = { topics: [], measures: [], entities: [], calendar: [], sources: [] }

type At = LoadedYaml<Codebook>['at']

export interface LoadedCodebook {
  codebook: Codebook | null
  diagnostics: Diagnostic[]
  /** Places a message at a path of the file, such as ['measures', 2, 'id']. */
  at: At
}

/** A codebook file to its data; every problem is a diagnostic at its place, and an error makes `codebook` null. */
export function loadCodebook(file: string, text: string): LoadedCodebook {
  const { value, at, diagnostics } = loadYaml(file, text, codebookSchema)
  if (value === null) return { codebook: null, diagnostics, at }
  const problems = [...duplicateIds(value, at), ...deadMeasures(value, at), ...slips(value, at)]
  return { codebook: problems.some(({ severity }) => severity === 'error') ? null : value, diagnostics: problems, at }
}

function duplicateIds(codebook: Codebook, at: At): Diagnostic[] {
  return (['topics', 'measures', 'entities', 'calendar'] as const).flatMap((section) => {
    const seen = new Set<string>()
    return codebook[section].flatMap(({ id }, index) => {
      if (seen.has(id)) return [at(messages.duplicateId(id), [section, index, 'id'])]
      seen.add(id)
      return []
    })
  })
}

function deadMeasures(codebook: Codebook, at: At): Diagnostic[] {
  return codebook.measures.flatMap((measure, index) => {
    const why = whyMeasureNeverMatches(measure)
    return why === null ? [] : [at(messages.measureNeverMatches(measure.id, why), ['measures', index, 'id'])]
  })
}

/** What is well formed and yet says nothing: names of no unit, patterns that are none, files in folders. */
function slips(codebook: Codebook, at: At): Diagnostic[] {
  const units = codebook.measures.flatMap(({ id, unit, per }, index) => {
    const why = whyNoUnit(unit)
    return [
      ...(why === null ? [] : [at(messages.measureNeverMatches(id, why), ['measures', index, 'unit'])]),
      ...per.flatMap((rate, rateAt) => {
        const noPer = whyNoPer(rate)
        return noPer === null ? [] : [at(messages.unknownPer(noPer), ['measures', index, 'per', rateAt])]
      }),
    ]
  })
  const terms = termSlips(codebook).map(({ term, path, kind }) => at(kind === 'pattern' ? messages.termIsNoPattern(term) : messages.termMatchesAll(term), path))
  const paths = codebook.sources.flatMap(({ files }, index) => (files?.includes('/') === true ? [at(messages.sourceHasFolder(files), ['sources', index, 'files'])] : []))
  return [...units, ...terms, ...paths]
}
