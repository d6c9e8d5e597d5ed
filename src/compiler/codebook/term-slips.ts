import type { Codebook } from './codebook.ts'
import type { YamlPath } from './load-yaml.ts'

/** Signs that mean something in search patterns, and stand for themselves here. */
const PATTERN_SIGNS = /[[\]{}|\\^()]|[.\])][*+?]|\*(?!$)/

/** A term that cannot mean what it seems to. */
export interface TermSlip {
  term: string
  path: YamlPath
  kind: 'matches-all' | 'pattern'
}

export function termSlips({ topics, measures }: Codebook): TermSlip[] {
  const inTopics = topics.flatMap(({ terms }, at) => slipsIn(terms, ['topics', at, 'terms'], true))
  const inMeasures = measures.flatMap(({ figures }, at) =>
    figures.flatMap((figure, figureAt) =>
      figure.match.flatMap((match, matchAt) =>
        (['counted', 'with', 'without'] as const).flatMap((key) => slipsIn(match[key], ['measures', at, 'figures', figureAt, 'match', matchAt, key], key !== 'counted')),
      ),
    ),
  )
  return [...inTopics, ...inMeasures]
}

/** Counted nouns have no asterisk at all. */
function slipsIn(terms: readonly string[], path: YamlPath, mayEndInStar: boolean): TermSlip[] {
  return terms.flatMap((term, at): TermSlip[] => {
    if (/(?:^|\s)\*$/.test(term) && mayEndInStar) return [{ term, path: [...path, at], kind: 'matches-all' }]
    return PATTERN_SIGNS.test(term) || (!mayEndInStar && term.includes('*')) ? [{ term, path: [...path, at], kind: 'pattern' }] : []
  })
}
