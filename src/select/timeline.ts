import type { Article, TimelineEvent } from '../bundle/schema.ts'
import { isUndated } from '../lib/bounds.ts'
import { addDays, addMonths, dayNumber, partsOf, type Day } from '../lib/days.ts'
import type { Selection } from './apply.ts'

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
}

const MIN_DAYS = 7
/** An event this near to the reports widens the axis; one further off goes into a tray. */
const NEAR_DAYS = 7
const MAX_BINS = 120

/** The selected events on the axis, beside it and in trays; the axis spans the filter's days or else the reports' days. */
export function timelineOf(selection: Selection): TimelineModel {
  const domain = domainOf(selection)
  const model: TimelineModel = { domain, lanes: [], earlier: [], later: [], undated: [], coverage: [] }
  const inside: TimelineEvent[] = []
  for (const event of selection.events.toSorted(byTime)) {
    if (isUndated(event)) model.undated.push(event)
    else if (domain === null) model.earlier.push(event)
    else if (event.latest !== null && event.latest < domain.from) model.earlier.push(event)
    else if (event.earliest !== null && event.earliest > domain.to) model.later.push(event)
    else inside.push(event)
  }
  model.lanes = lanesOf(inside, selection)
  if (domain !== null) model.coverage = coverageOf(selection.articles, domain)
  return model
}

/** By first possible day, then last, then title. */
function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return compare(a.earliest ?? a.latest ?? '', b.earliest ?? b.latest ?? '') || compare(a.latest ?? '', b.latest ?? '') || compare(a.title, b.title)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The reports' days and what happened a little before or after them. */
function domainOf({ filters, articles, events }: Selection): Domain | null {
  const told = articles.flatMap(({ published }) => exactDay(published))
  const days = [...told, ...nearTo(told, events.flatMap(exactDay))]
  const from = filters.from ?? least(days) ?? filters.to
  const to = filters.to ?? greatest(days) ?? filters.from
  if (from === null || to === null) return null
  const missing = MIN_DAYS - (dayNumber(to) - dayNumber(from) + 1)
  if (to < from) return { from, to: addDays(from, MIN_DAYS - 1) }
  return missing <= 0 ? { from, to } : { from: addDays(from, -Math.ceil(missing / 2)), to: addDays(to, Math.floor(missing / 2)) }
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

/** Reports by day, week or month, whichever keeps the bars few; a report whose day isn't known is in none of them. */
function coverageOf(articles: readonly Article[], { from, to }: Domain): CoverageBin[] {
  const days = dayNumber(to) - dayNumber(from) + 1
  const next = days <= MAX_BINS ? (day: Day) => addDays(day, 1) : days <= MAX_BINS * 7 ? (day: Day) => addDays(day, 7) : nextMonth
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

function nextMonth(day: Day): Day {
  return addMonths(addDays(day, 1 - partsOf(day)[2]), 1)
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
