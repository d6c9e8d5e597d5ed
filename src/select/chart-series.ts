import { OTHER_MEASURE, type Claim, type Series } from '../bundle/schema.ts'
import type { Selection } from './apply.ts'
import type { BundleIndex } from './bundle-index.ts'
import { isNamed, LazyFigure, saidBy, type ChartFigure } from './chart-figure.ts'
import { fateOf } from './fates.ts'
import { describeFigure } from './format-figure.ts'
import { plural } from './plural.ts'
import { compareText } from '../lib/compare-text.ts'
import { groupBy } from '../lib/group.ts'
import { isMoney } from '../lib/money.ts'
import { once } from '../lib/once.ts'

/** One chart: the figures of a series that the filters keep. Knows values and days, no pixels. */
export interface SeriesChart {
  id: string
  title: string
  /** No measure of the codebook: what several claims happen to count. */
  other: boolean
  /** In plain words, as the axis counts: "shells a month"; null where the title says it already. */
  unit: string | null
  /** Dated by their days, then undated, biggest first. */
  figures: readonly SeriesFigure[]
  undated: number
  /** Figures of the series without any filter. */
  total: number
  /** Whether values between whole numbers mean something. */
  whole: boolean
  /** What the reader pinned to see it; empty for a series of the corpus. */
  pinned: readonly string[]
}

export interface SeriesFigure extends ChartFigure {
  /** What the mark is labelled with: the figure in words, without the noun where the whole chart counts that. */
  readonly label: string
  /** The number alone, for little room. */
  readonly shortLabel: string
  /** Below it: how it stands and who said it, "planned", "the port of Lima"; the most telling first. */
  readonly notes: readonly string[]
  /** A sum so far, which stands at the end of its days. */
  readonly isTotal: boolean
  /** The claim in this chart of which this is a part. */
  readonly partOf: string | null
  /** The plan in this chart of which this reports that it was done. */
  readonly carriesOut: string | null
  /** Claims in this chart that can't be true if this one is. */
  readonly disputes: readonly string[]
}

/** True for a series that the codebook does not name. */
export function isOtherSeries({ measure }: Series): boolean {
  return measure.startsWith(OTHER_MEASURE)
}

/** The series that have figures in the selection, the most telling first; those that the codebook does not name last. */
export function seriesCharts(selection: Selection): SeriesChart[] {
  const kept = new Map(selection.claims.map((claim) => [claim.id, claim]))
  return selection.index.bundle.series
    .map((series) => seriesChart(series, kept, selection.index))
    .filter(({ figures }) => figures.length > 0)
    .toSorted((a, b) => Number(a.other) - Number(b.other) || weight(b) - weight(a) || compareText(a.title, b.title))
}

/** Title and unit in one line. */
export function fullTitle({ title, unit }: Pick<SeriesChart, 'title' | 'unit'>): string {
  return unit === null ? title : `${title}, ${unit}`
}

/** "3 of 4 figures; 2 of them undated": what is shown of what there is, or of what is pinned. */
export function countedFigures({ figures, undated, total, pinned }: Pick<SeriesChart, 'figures' | 'undated' | 'total' | 'pinned'>): string {
  if (pinned.length > 0 && figures.length < total) return `${figures.length} of ${total} pinned figures; ${total - figures.length === 1 ? 'the other has another unit' : 'the others have other units'}${undated === 0 ? '' : `; ${undated} of those drawn undated`}`
  const noun = total === 1 ? 'figure' : 'figures'
  const shown = figures.length === total ? `${total} ${noun}` : `${figures.length} of ${total} ${noun}`
  if (undated === 0) return shown
  if (undated === figures.length) return `${shown}; ${undated === 1 ? '' : 'all '}undated`
  return `${shown}; ${undated} of them undated`
}

export const PINNED_TITLE = 'Pinned figures'

/** The pinned figures at one scale: a chart for each unit that two or more of them count in, in the order of the first. */
export function pinnedCharts(pins: readonly string[], index: BundleIndex): SeriesChart[] {
  const claims = pins.flatMap((id) => index.claims.get(id) ?? [])
  const byUnit = groupBy(claims, ({ unit, per }) => `${unit}${per === null ? '' : `-a-${per}`}`)
  return [...byUnit].flatMap(([unit, together]) => {
    if (together.length < 2) return []
    const series: Series = { id: `pinned-${unit}`, measure: 'pinned', title: PINNED_TITLE, unit: together[0]?.unit ?? 'count', actor: null, kind: 'level', claims: together.map(({ id }) => id) }
    return { ...seriesChart(series, new Map(together.map((claim) => [claim.id, claim])), index), pinned: pins, total: claims.length }
  })
}

function seriesChart(series: Series, kept: ReadonlyMap<string, Claim>, index: BundleIndex): SeriesChart {
  const claims = series.claims.flatMap((id) => kept.get(id) ?? [])
  const oneNoun = new Set(claims.map(({ counted }) => counted)).size === 1
  const links = linksOf(claims)
  const oneFate = new Set(claims.map(({ counted }) => fateOf(counted))).size <= 1
  const figures = claims.map((claim) => new LazySeriesFigure(claim, index, links, { oneNoun, oneFate, isTotal: series.kind === 'cumulative' }))
  const name = series.actor === null ? null : (index.entityNames.get(series.actor) ?? series.actor)
  const title = name === null || series.title.includes(name) ? series.title : `${series.title}: ${name}`
  return {
    id: series.id,
    title,
    other: isOtherSeries(series),
    unit: unitWords(series.unit, claims, title),
    figures: figures.toSorted(inOrder),
    undated: figures.filter(({ undated }) => undated).length,
    total: series.claims.length,
    whole: series.unit === 'count',
    pinned: [],
  }
}

interface Links {
  ids: ReadonlySet<string>
  /** By the part. */
  wholes: ReadonlyMap<string, string>
}

function linksOf(claims: readonly Claim[]): Links {
  const wholes = claims.flatMap(({ id, parts }) => parts.map((part) => [part, id] as const))
  // The first whole of a part wins.
  return { ids: new Set(claims.map(({ id }) => id)), wholes: new Map(wholes.toReversed()) }
}

class LazySeriesFigure extends LazyFigure implements SeriesFigure {
  readonly partOf: string | null
  readonly carriesOut: string | null
  readonly disputes: readonly string[]
  readonly isTotal: boolean
  readonly #oneNoun: boolean
  readonly #oneFate: boolean

  /** `oneNoun` where all figures of the chart count the same, `oneFate` where the same became of all. */
  constructor(claim: Claim, index: BundleIndex, { ids, wholes }: Links, { oneNoun, oneFate, isTotal }: { oneNoun: boolean; oneFate: boolean; isTotal: boolean }) {
    super(claim, index)
    this.isTotal = isTotal
    this.partOf = wholes.get(claim.id) ?? null
    this.carriesOut = claim.fulfils !== null && ids.has(claim.fulfils) ? claim.fulfils : null
    this.disputes = claim.disputes.filter((id) => ids.has(id))
    this.#oneNoun = oneNoun
    this.#oneFate = oneFate
  }

  get label(): string {
    const words = this.#oneNoun ? this.short : this.words
    return this.#ofWhole(words)
  }

  /** Where figures of the dead and of the wounded share a chart, each says which it is. */
  get shortLabel(): string {
    return this.#ofWhole(this.#oneFate ? this.short : describeFigure({ ...this.claim, ...this.vague, counted: fateOf(this.claim.counted), status: 'actual' }))
  }

  /** A part is never told as one more whole. */
  #ofWhole(words: string): string {
    return this.partOf === null ? words : `of which ${words}`
  }

  get notes(): readonly string[] {
    const { claim, disputes, carriesOut, when, who, standing } = this
    // What must not be missed first: where room is short, the last are left out.
    const notes = [
      claim.status === 'actual' ? '' : standing,
      disputes.length > 0 ? 'disputed' : '',
      this.corrections.length > 0 ? 'corrected by hand' : '',
      // Beside who denies it a bare name would be taken for his.
      claim.status !== 'denied' ? who : isNamed(who) ? saidBy(who) : '',
      // What is known of an undated figure's day goes with it into the column.
      this.undated && when !== 'undated' ? when : '',
      carriesOut === null ? '' : 'matches a plan',
      claim.articles.length > 1 ? `${claim.articles.length} reports` : '',
    ]
    return notes.filter((note) => note !== '')
  }
}

/** The value that the axis has to reach upwards; null when the claim states none. */
export function topValue({ low, high }: Pick<Claim, 'low' | 'high'>): number | null {
  return high ?? low
}

/** The value that the axis has to reach downwards; null when the claim states none. */
export function bottomValue({ low, high }: Pick<Claim, 'low' | 'high'>): number | null {
  return low ?? high
}

function inOrder(a: ChartFigure, b: ChartFigure): number {
  return compareText(sortDay(a), sortDay(b)) || (topValue(b.claim) ?? 0) - (topValue(a.claim) ?? 0) || compareText(a.claim.id, b.claim.id)
}

function sortDay({ claim: { asOf } }: ChartFigure): string {
  return asOf.latest ?? asOf.earliest ?? '9999-12-31'
}

/** Dated figures tell more than undated ones: they show when. */
function weight({ figures, undated }: SeriesChart): number {
  return figures.length * 2 - undated
}

function unitWords(unit: string, claims: readonly Claim[], title: string): string | null {
  const [first] = claims
  const per = first !== undefined && claims.every((claim) => claim.per === first.per) ? first.per : null
  const noun = unit === 'count' ? countedNoun(claims) : unitNoun(unit)
  if (per !== null) return `${noun} a ${per}`
  const counted = new Set(claims.flatMap(({ counted }) => counted?.split(' ') ?? []))
  const names = unit === 'count' ? [...counted].flatMap((word) => [word, plural(word)]) : [noun]
  return noun === NUMBER || names.some((name) => title.toLowerCase().includes(name.toLowerCase())) ? null : noun
}

/** Of several things at once; each figure's label says which. */
const NUMBER = 'number'

/** What all claims count, else the head that their nouns share ("military builder", "builder"), else plainly a number. */
function countedNoun(claims: readonly Claim[]): string {
  const nouns = new Set(claims.map(({ counted }) => counted))
  const heads = new Set([...nouns].map((noun) => noun?.split(' ').at(-1) ?? null))
  for (const names of [nouns, heads]) {
    const [name] = names
    if (names.size === 1 && name !== null && name !== undefined) return plural(name)
  }
  return NUMBER
}

function unitNoun(unit: string): string {
  if (unit === 'percent') return 'per cent'
  if (unit === 'fraction') return 'share of 1'
  if (unit === 'times') return 'times'
  if (isMoney(unit)) return currencies().of(unit) ?? unit
  return plural(unit.replaceAll('-', ' '))
}

const currencies = once(() => new Intl.DisplayNames('en', { type: 'currency' }))
