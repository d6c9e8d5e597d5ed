import type { Measure } from '../../codebook/codebook.ts'
import type { MergedClaim } from './claims.ts'
import { countedWords } from './measure.ts'

/**
 * "27 people" of a measure that counts the wounded beside the dead says too little: where the codebook counts one noun in several figures of a
 * measure, by the words beside it, a claim says which it is, "27 wounded people". In place, once nothing compares what claims count any more.
 */
export function nameFates(merged: readonly MergedClaim[], measures: readonly Measure[]): void {
  const known = new Map(measures.map((measure) => [measure.id, measure]))
  for (const { claim, measured } of merged) {
    const measure = known.get(measured?.measure.id ?? '')
    if (measured === null || measure === undefined || measured.byItself || claim.counted === null) continue
    const fate = measured.figure.replaceAll('-', ' ')
    const wordsOf = ({ match }: Measure['figures'][number]): number => Math.max(0, ...match.map((way) => (way.with.length === 0 ? 0 : (countedWords(way.counted.map((term) => term.toLowerCase()), claim.counted) ?? 0))))
    const own = measure.figures.filter(({ id }) => id === measured.figure).map(wordsOf)[0] ?? 0
    // "construction troops" are no troops of another figure: fewer words say it less well.
    const isAmbiguous = measure.figures.some((figure) => figure.id !== measured.figure && own > 0 && wordsOf(figure) >= own)
    if (isAmbiguous && !saysFate(measure, measured.figure, claim.counted)) claim.counted = `${fate} ${claim.counted}`
  }
}

/** "dead soldier", "wounded child" */
function saysFate({ figures }: Measure, figure: string, counted: string): boolean {
  const told = figures.filter(({ id }) => id === figure).flatMap(({ match }) => match.flatMap((way) => (way.with.length === 0 ? way.counted : way.with)))
  return [figure, ...told].some((term) => ` ${counted.toLowerCase()} `.includes(` ${term.toLowerCase().replace('*', '')} `))
}
