import type { Article, TimelineEvent } from '../bundle/schema.ts'
import { isUndated, type DayBounds } from '../lib/bounds.ts'
import { compareText } from '../lib/compare-text.ts'
import { addDays, dayNumber, dayOf, partsOf, weekdayOf, type Day } from '../lib/days.ts'
import { applyFilters, type Selection } from './apply.ts'
import type { BundleIndex } from './bundle-index.ts'
import type { Filters } from './filters.ts'

/** Their tray, wherever it stands. Not "undated": that is what reports are called. */
export const WITHOUT_DAY = 'Events without a day'

/** Days that the axis shows, both included. */
export interface Domain {
  from: Day
  to: Day
}

export interface Lane {
  /** Null for events without a topic. */
  topic: string | null
  label: string
  events: TimelineEvent[]
}

export interface CoverageBin extends Domain {
  reports: number
}

export interface TimelineModel {
  /** Null when nothing that is shown has a day. */
  domain: Domain | null
  /** Only lanes with events inside the domain. Each event stands in one lane. */
  lanes: Lane[]
  /** Dated, but outside the domain: kept in trays, so that one far year does not squash the rest. */
  earlier: TimelineEvent[]
  later: TimelineEvent[]
  undated: TimelineEvent[]
  coverage: CoverageBin[]
  /** The reports that the filters keep: an event may be told by others, too. */
  kept: ReadonlySet<string>
}

const MIN_DAYS = 7
/** An event this near to the reports widens the axis; one further off goes into a tray. */
const NEAR_DAYS = 7
const MAX_BINS = 120
/** No axis reaches further: a link may ask for the year 9999, and days are counted on from there. */
const EDGE: Domain = { from: '0100-01-01', to: '9000-12-31' }

/** How far the axis reaches. */
export interface Extent {
  /** What is shown at first: the filter's days, or else the reports' days and what happened just before or after. */
  home: Domain
  /** The home and everything else that has a day; no zoom goes further. */
  limits: Domain
}

/** Null when nothing that is shown has a day. */
export function extentOf(selection: Selection): Extent | null {
  const home = homeOf(selection)
  if (home === null) return null
  const dated = selection.events.filter((event) => !isUndated(event))
  const from = least([home.from, ...dated.flatMap(({ earliest }) => earliest ?? [])]) ?? home.from
  const to = greatest([home.to, ...dated.flatMap(({ latest }) => latest ?? [])]) ?? home.to
  return { home, limits: withinEdge({ from, to }) }
}

/** All dated reports per period, whatever days the filter asks for: what a choice of days is made from. */
export interface Overview {
  domain: Domain
  bins: CoverageBin[]
}

/** Null when no report or event that the other filters keep has a day. */
export function overviewOf(index: BundleIndex, filters: Filters): Overview | null {
  const selection = applyFilters(index, { ...filters, from: null, to: null })
  const domain = homeOf(selection)
  return domain === null ? null : { domain, bins: coverageOf(selection.articles, domain) }
}

/** The selected events on the axis, beside it and in trays; the axis shows the given days or else its home. */
export function timelineOf(selection: Selection, shown: Domain | null = null): TimelineModel {
  const domain = shown ?? homeOf(selection)
  const model: TimelineModel = { domain, lanes: [], earlier: [], later: [], undated: [], coverage: [], kept: new Set(selection.articles.map(({ id }) => id)) }
  const inside: TimelineEvent[] = []
  for (const event of selection.events.toSorted(byTime)) {
    if (isUndated(event)) model.undated.push(event)
    else if (domain === null) model.earlier.push(event)
    else if (event.latest !== null && event.latest < domain.from) model.earlier.push(event)
    else if (event.earliest !== null && event.earliest > domain.to) model.later.push(event)
    else inside.push(event)
  }
  model.undated.sort((a, b) => Number(isUnbounded(a)) - Number(isUnbounded(b)))
  model.lanes = lanesOf(inside, selection)
  if (domain !== null) model.coverage = coverageOf(selection.articles, domain)
  return model
}

/** All that have a day, whatever the axis shows, in order of time. */
export function datedEvents({ earlier, lanes, later }: TimelineModel): TimelineEvent[] {
  return inOrder([...earlier, ...lanes.flatMap(({ events }) => events), ...later])
}

export function inOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.toSorted(byTime)
}

/** From the first day on which one of them may have been to the last; null where one is open. */
export function boundsOf(events: readonly TimelineEvent[]): DayBounds {
  const [from, to] = [events.map(({ earliest }) => earliest), events.map(({ latest }) => latest)]
  return {
    earliest: from.some((day) => day === null) ? null : least(from.flatMap((day) => day ?? [])),
    latest: to.some((day) => day === null) ? null : greatest(to.flatMap((day) => day ?? [])),
  }
}

/** Nothing at all is known of its day; what has a bound stands before it. */
function isUnbounded({ earliest, latest }: TimelineEvent): boolean {
  return earliest === null && latest === null
}

/** By first possible day, then last, then title. */
function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return compareText(a.earliest ?? a.latest ?? '', b.earliest ?? b.latest ?? '') || compareText(a.latest ?? '', b.latest ?? '') || compareText(a.title, b.title)
}

/** The reports' days and what happened a little before or after them; where no day is known for sure, the stretches within which the days lie. */
function homeOf({ filters, articles, events }: Selection): Domain | null {
  const told = articles.flatMap(({ published }) => exactDay(published))
  const sure = [...told, ...nearTo(told, events.flatMap(exactDay))]
  const days = sure.length > 0 ? sure : [...events, ...articles.map(({ published }) => published)].flatMap(bothDays)
  const from = filters.from ?? least(days) ?? filters.to
  const to = filters.to ?? greatest(days) ?? filters.from
  if (from === null || to === null) return null
  const start = withinEdge({ from, to: to < from ? addDays(withinEdge({ from, to: from }).from, MIN_DAYS - 1) : to })
  const missing = MIN_DAYS - (dayNumber(start.to) - dayNumber(start.from) + 1)
  return missing <= 0 ? start : { from: addDays(start.from, -Math.ceil(missing / 2)), to: addDays(start.to, Math.floor(missing / 2)) }
}

function withinEdge({ from, to }: Domain): Domain {
  const inside = (day: Day): Day => (day < EDGE.from ? EDGE.from : day > EDGE.to ? EDGE.to : day)
  return { from: inside(from), to: inside(to) }
}

/** Those at most a few days before or after what was told; all when nothing was. */
function nearTo(told: readonly Day[], happened: readonly Day[]): readonly Day[] {
  const [first, last] = [least(told), greatest(told)]
  if (first === null || last === null) return happened
  const [from, to] = [addDays(first, -NEAR_DAYS), addDays(last, NEAR_DAYS)]
  return happened.filter((day) => day >= from && day <= to)
}

function exactDay(bounds: { earliest: Day | null; latest: Day | null }): Day[] {
  return bounds.earliest !== null && bounds.earliest === bounds.latest ? [bounds.earliest] : []
}

/** None where an end is open. */
function bothDays({ earliest, latest }: { earliest: Day | null; latest: Day | null }): Day[] {
  return earliest === null || latest === null ? [] : [earliest, latest]
}

function least(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((least, day) => (least === null || day < least ? day : least), null)
}

function greatest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((greatest, day) => (greatest === null || day > greatest ? day : greatest), null)
}

/** An event goes under its first topic that the reader asked for, else its first topic; lanes in the topics' order. */
function lanesOf(events: readonly TimelineEvent[], { filters, index }: Selection): Lane[] {
  const lanes = new Map<string | null, Lane>()
  for (const event of events) {
    const topic = event.topics.find((id) => filters.topics.includes(id)) ?? event.topics[0] ?? null
    const lane = lanes.get(topic) ?? { topic, label: topic === null ? 'No topic' : (index.topicLabels.get(topic) ?? topic), events: [] }
    lane.events.push(event)
    lanes.set(topic, lane)
  }
  const order = [...index.topicLabels.keys()]
  const place = ({ topic }: Lane): number => (topic === null ? order.length : order.indexOf(topic))
  return [...lanes.values()].sort((a, b) => place(a) - place(b))
}

/** Reports by day, week, month, year or more, whichever keeps the bars few; a report whose day isn't known is in none of them. */
function coverageOf(articles: readonly Article[], { from, to }: Domain): CoverageBin[] {
  const next = periodFor(dayNumber(to) - dayNumber(from) + 1)
  const bins: CoverageBin[] = []
  for (let start = from; start <= to; start = next(start)) {
    const last = addDays(next(start), -1)
    bins.push({ from: start, to: last < to ? last : to, reports: 0 })
  }
  for (const { published } of articles) {
    for (const day of exactDay(published)) {
      const bin = binOf(bins, day)
      if (bin !== undefined) bin.reports++
    }
  }
  return bins
}

/** From a day to the start of the next period. */
function periodFor(days: number): (day: Day) => Day {
  if (days <= MAX_BINS) return (day) => addDays(day, 1)
  if (days <= MAX_BINS * 7) return (day) => addDays(day, 7 - ((weekdayOf(day) + 6) % 7))
  const months = [1, 12, 120, 1200].find((months) => days <= MAX_BINS * months * 31) ?? 1200
  return (day) => {
    const [year, month] = partsOf(day)
    const index = (Math.floor((year * 12 + month - 1) / months) + 1) * months
    return dayOf(Math.floor(index / 12), (index % 12) + 1, 1) ?? addDays(day, 1)
  }
}

function binOf(bins: readonly CoverageBin[], day: Day): CoverageBin | undefined {
  let [low, high] = [0, bins.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((bins[middle]?.from ?? '') <= day) low = middle
    else high = middle - 1
  }
  const bin = bins[low]
  return bin !== undefined && bin.from <= day && day <= bin.to ? bin : undefined
}
