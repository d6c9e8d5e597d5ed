import type { NamedSpan } from '../bundle/schema.ts'
import { dayFromNumber } from '../lib/days.ts'
import { groupBy } from '../lib/group.ts'
import type { Selection } from '../select/apply.ts'
import { correctionsOf, type ChartFigure, type Mention } from '../select/chart-figure.ts'
import type { TopicsChart } from '../select/chart-topics.ts'
import { correctionLine } from '../select/correction-words.ts'
import { sayerOf } from '../select/denials.ts'
import { describeSelection } from '../select/describe-filters.ts'
import { csvTable, FIGURE_COLUMNS, figureCells, PLACE_COLUMNS, placeCells, type Cell } from './csv-table.ts'

const COLUMNS = [
  'claim', 'mention', ...FIGURE_COLUMNS, 'as_of_earliest', 'as_of_latest', 'attribution', 'attribution_name', 'denied_by', 'denied_by_name', 'actor', 'actor_name', 'place', 'measure', 'claim_counts', ...PLACE_COLUMNS, 'sentence_start', 'sentence_end', 'disputed_by', 'corrections', 'view',
] as const

/** One row for each mention of a figure. */
export function figuresCsv(figures: readonly ChartFigure[], selection: Selection): string {
  return mentionsCsv(figures.flatMap(({ claim, mentions }) => mentions.map((mention) => ({ claim: claim.id, mention }))), selection)
}

export function mentionsCsv(rows: readonly { claim: string | null; mention: Mention }[], selection: Selection): string {
  const { index } = selection
  const view = describeSelection(selection)
  const placeOf = new Map([...groupBy(rows, ({ claim, mention }) => claim ?? mention).values()].flatMap((all) => all.map((row, at) => [row, `${at + 1}/${all.length}`] as const)))
  const nameOf = (span: NamedSpan | null): string | null => (span === null ? null : (index.entityNames.get(span.entity ?? '') ?? span.text))
  const records = rows.map((row): Record<(typeof COLUMNS)[number], Cell> => {
    const { claim, mention } = row
    const { quantity, article, who } = mention
    const known = claim === null ? undefined : index.claims.get(claim)
    return {
      claim,
      // A sum over the first of each counts no figure twice.
      mention: placeOf.get(row) ?? null,
      ...figureCells(quantity),
      as_of_earliest: quantity.asOf.earliest,
      as_of_latest: quantity.asOf.latest,
      attribution: who,
      attribution_name: nameOf(sayerOf(quantity)),
      denied_by: quantity.deniedBy?.text ?? null,
      denied_by_name: nameOf(quantity.deniedBy),
      actor: quantity.actor?.text ?? null,
      actor_name: nameOf(quantity.actor),
      place: quantity.place?.text ?? null,
      measure: known?.measure == null ? null : (index.measureTitles.get(known.measure) ?? known.measure),
      claim_counts: known?.counted ?? null,
      ...placeCells(article, quantity, quantity.sentence, index),
      sentence_start: article.start + quantity.sentence.start,
      sentence_end: article.start + quantity.sentence.end,
      disputed_by: known?.disputes.join(' ') ?? null,
      corrections: correctionsOf(mention, index).map(correctionLine).join(' | '),
      view,
    }
  })
  return csvTable(COLUMNS, records)
}

const TOPIC_COLUMNS = ['topic', 'label', 'from', 'to', 'reports'] as const

export function topicsCsv(chart: TopicsChart): string {
  return csvTable(TOPIC_COLUMNS, topicRecords(chart))
}

/** One for each topic and bin that has reports; the undated have no days. */
export function topicRecords({ rows, bins }: TopicsChart): Record<(typeof TOPIC_COLUMNS)[number], Cell>[] {
  return rows.flatMap(({ topic, label, counts, undated }) => [
    ...counts.flatMap((reports, at) => {
      const bin = bins[at]
      return reports === 0 || bin === undefined ? [] : [{ topic, label, from: dayFromNumber(bin.from), to: dayFromNumber(bin.to), reports }]
    }),
    ...(undated === 0 ? [] : [{ topic, label, from: null, to: null, reports: undated }]),
  ])
}
