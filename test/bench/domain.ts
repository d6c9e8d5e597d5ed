import { parseArgs } from 'node:util'
import { readDomain, type Placed } from './domain/corpus.ts'
import { CHECKS, scoreLinks, scoreMeasures, type Pair } from './domain/score.ts'

const DEFAULT = new URL('gold/domain-dev', import.meta.url).pathname

/**
 * The figures that an analyst would chart, in seeds of the corpus's own kind: found, read, charted, merged. --gold DIR with seeds and gold.json
 * (by default the project's own); --misses lists each, --only FIELD those of one check (found, merged, disputes, measures, or a row).
 */
export function bench(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { gold: { type: 'string', default: DEFAULT }, codebook: { type: 'string', default: 'seeds/codebook.yaml' }, misses: { type: 'boolean' }, only: { type: 'string' } },
  })
  const { bundle, figures } = readDomain(values.gold, values.codebook)
  const tell = (kind: string, text: string): void => {
    if (values.misses === true && (values.only ?? kind) === kind) console.log(`${kind.padEnd(12)} ${text}`)
  }
  const claims = new Map(bundle.claims.map((claim) => [claim.id, claim]))
  const charted = new Set(bundle.series.flatMap((series) => series.claims))

  for (const figure of figures) {
    const { quantity, gold } = figure
    if (quantity === null) tell('found', lineOf(figure))
    if (quantity !== null && !charted.has(quantity.claim ?? '')) tell('charted', `${lineOf(figure)}  gold ${gold.measure} | counted ${quantity.counted}`)
  }
  const found = figures.flatMap((figure) => (figure.quantity === null ? [] : [{ ...figure, quantity: figure.quantity }]))
  row('figures', figures.length)
  row('found', found.length, figures.length)
  row('charted', found.filter(({ quantity }) => charted.has(quantity.claim ?? '')).length, figures.length)
  let both = 0
  for (const [name, agrees] of Object.entries(CHECKS)) {
    const wrong = found.filter(({ gold, quantity }) => !agrees(gold, quantity, claims.get(quantity.claim ?? '')))
    for (const figure of wrong) tell(name, `${lineOf(figure)}  gold ${told(figure.gold, name)} | ours ${told(figure.quantity, name)}`)
    row(name, found.length - wrong.length, found.length)
    if (name === 'qualifier') both = found.filter(({ gold, quantity }) => CHECKS['value']?.(gold, quantity, undefined) === true && agrees(gold, quantity, undefined)).length
  }
  row('value+qualifier', both, found.length)

  const links = scoreLinks(bundle, figures)
  const pairs = (kind: string, list: readonly Pair[], known: readonly Pair[] = []): void => {
    for (const { a, b } of list) if (!known.some((other) => other.a === a && other.b === b)) tell(kind, `${lineOf(a)}  ↔  ${lineOf(b)}`)
  }
  pairs('unmerged', links.same, links.merged)
  pairs('merged', links.wronglyMerged)
  pairs('undisputed', links.disputed, links.disputesFound)
  pairs('disputes', links.otherDisputes)
  row('same, merged', links.merged.length, links.same.length)
  row('merged wrongly', links.wronglyMerged.length)
  row('disputes found', links.disputesFound.length, links.disputed.length)
  row('other disputes', links.otherDisputes.length)
  row('sums linked', links.sumsFound, links.sums)
  for (const { measure, gold, ours } of scoreMeasures(bundle, figures)) tell('measures', `${measure} (${gold}): ${ours.map(([name, count]) => `${name} ${count}`).join(', ')}`)
}

function row(name: string, count: number, of?: number): void {
  console.log(`${name.padEnd(17)}${String(count).padStart(5)}${of === undefined ? '' : `  of ${String(of).padStart(4)}  ${((100 * count) / Math.max(1, of)).toFixed(1).padStart(5)}%`}`)
}

function lineOf({ article, gold, quantity }: Placed): string {
  const at = quantity ?? { start: article.text.indexOf(gold.quote), end: article.text.indexOf(gold.quote) + gold.quote.length }
  const clip = `${article.text.slice(Math.max(0, at.start - 45), at.start)}[${article.text.slice(at.start, at.end)}]${article.text.slice(at.end, at.end + 45)}`
  return `${article.published.earliest ?? '-'} …${clip.replace(/\s+/g, ' ')}…`
}

function told(of: object, name: string): string {
  const key = name === 'as-of' ? 'asOf' : name
  const value: unknown = key === 'value' ? [read(of, 'low'), read(of, 'high')] : read(of, key)
  return JSON.stringify(value !== null && typeof value === 'object' && 'text' in value ? value.text : value)
}

function read(of: object, key: string): unknown {
  return Object.entries(of).find(([name]) => name === key)?.[1] ?? null
}
