import { compareText } from '../lib/compare-text.ts'
import { dayFromNumber, dayNumber, daysInMonth, partsOf, weekdayOf, type Day, type DayNumber } from '../lib/days.ts'
import { many } from '../lib/many.ts'
import type { Selection } from './apply.ts'
import { formatBounds } from './format-bounds.ts'

export type Bin = 'day' | 'week' | 'month' | 'year'

export interface TopicRow {
  topic: string
  label: string
  /** One for each bin of the chart. */
  counts: readonly number[]
  /** Reports with no day, or whose days are known only to lie within more than one bin. */
  undated: number
  total: number
}

/** Reports over time, a row for each topic; a report counts in each of its topics. */
export interface TopicsChart {
  bin: Bin
  /** Whole days, both included, without gaps. */
  bins: readonly { from: DayNumber; to: DayNumber; label: string }[]
  /** Busiest first. */
  rows: readonly TopicRow[]
  /** The greatest count of any bin or undated column: the scale that all rows share. */
  most: number
  articles: number
  undated: number
  /** Reports without a topic, which are in no row. */
  untopical: number
  /** Of known days that no one bin holds: they stand with the undated. */
  spread: number
}

/** Null when no report has a topic. `pick` says how much time a bin holds, given the days from the first report to the last. */
export function topicsChart({ articles, index }: Selection, pick: (days: number) => Bin = binFor): TopicsChart | null {
  const days = articles.flatMap(({ published: { earliest, latest } }) => (earliest !== null && earliest === latest ? [dayNumber(earliest)] : []))
  const span = days.reduce(([from, to], day) => [Math.min(from, day), Math.max(to, day)] as const, [Infinity, -Infinity] as const)
  const bin = pick(span[1] - span[0] + 1)
  const bins = binsOf(span[0], span[1], bin)
  const starts = new Map<Day, DayNumber>()
  const binOf = (day: Day): DayNumber => {
    const start = starts.get(day) ?? startOf(dayNumber(day), bin)
    starts.set(day, start)
    return start
  }
  const places = new Map(bins.map(({ from }, at) => [from, at]))
  const rows = new Map<string, { counts: number[]; undated: number; total: number }>()
  let [undated, spread] = [0, 0]
  for (const { topics, published: { earliest, latest } } of articles) {
    const start = earliest === null ? null : binOf(earliest)
    const at = start !== null && latest !== null && binOf(latest) === start ? places.get(start) : undefined
    if (at === undefined && earliest !== null && latest !== null) spread++
    else if (at === undefined) undated++
    for (const topic of topics) {
      const row = rows.get(topic) ?? { counts: bins.map(() => 0), undated: 0, total: 0 }
      rows.set(topic, row)
      row.total++
      if (at === undefined) row.undated++
      else row.counts[at] = (row.counts[at] ?? 0) + 1
    }
  }
  if (rows.size === 0) return null
  const listed = [...rows].map(([topic, row]) => ({ topic, label: index.topicLabels.get(topic) ?? topic, ...row }))
  return {
    bin,
    bins,
    rows: listed.toSorted((a, b) => b.total - a.total || compareText(a.label, b.label)),
    most: listed.reduce((most, { counts, undated }) => counts.reduce((a, b) => Math.max(a, b), Math.max(most, undated)), 1),
    articles: articles.length,
    undated,
    untopical: articles.filter(({ topics }) => topics.length === 0).length,
    spread,
  }
}

/** "25 reports; 9 of them undated, 1 of no single month, 2 without a topic, in no row": all that stand in the undated column are told, and what is left out. */
export function countedReports({ articles, undated, untopical, spread, bin }: Pick<TopicsChart, 'articles' | 'undated' | 'untopical' | 'spread' | 'bin'>): string {
  const beside = [
    undated === 0 ? [] : `${undated} of them undated`,
    spread === 0 ? [] : `${spread} of no single ${bin}`,
    untopical === 0 ? [] : `${untopical} without a topic, in no row`,
  ].flat()
  return [many(articles, 'report'), ...(beside.length === 0 ? [] : [beside.join(', ')])].join('; ')
}

/** What heads the column beside the time axis: some that stand there have days, but no single one. */
export function asideLabel({ spread, bin }: Pick<TopicsChart, 'spread' | 'bin'>): string {
  return spread === 0 ? 'Undated' : `No ${bin}`
}

/** What the heat map is called: "Reports by topic and month". */
export function heatTitle({ bin }: Pick<TopicsChart, 'bin'>): string {
  return `Reports by topic and ${bin}`
}

/** Months, or years where they would be too many to read side by side. */
export function monthOrYear(days: number): Bin {
  return days <= 31 * 18 ? 'month' : 'year'
}

/** The finest bins that leave at most about thirty of them. */
function binFor(days: number): Bin {
  if (!(days > 31)) return 'day'
  if (days <= 7 * 31) return 'week'
  return days <= 31 * 36 ? 'month' : 'year'
}

/** The first day of the bin that holds a day. Weeks begin on Monday. */
function startOf(day: DayNumber, bin: Bin): DayNumber {
  const iso = dayFromNumber(day)
  if (bin === 'day') return day
  if (bin === 'week') return day - ((weekdayOf(iso) + 6) % 7)
  return dayNumber(bin === 'month' ? `${iso.slice(0, 7)}-01` : `${iso.slice(0, 4)}-01-01`)
}

function binsOf(from: DayNumber, to: DayNumber, bin: Bin): TopicsChart['bins'] {
  const bins: { from: DayNumber; to: DayNumber; label: string }[] = []
  if (from > to) return bins
  for (let start = startOf(from, bin); start <= to; ) {
    const next = startAfter(start, bin)
    bins.push({ from: start, to: next - 1, label: formatBounds({ earliest: dayFromNumber(start), latest: dayFromNumber(next - 1) }) })
    start = next
  }
  return bins
}

function startAfter(start: DayNumber, bin: Bin): DayNumber {
  if (bin === 'day') return start + 1
  if (bin === 'week') return start + 7
  const [year, month] = partsOf(dayFromNumber(start))
  // Not by its date: the year after 9999 has none.
  return bin === 'month' ? start + daysInMonth(year, month) : dayNumber(iso(year, 12)) + daysInMonth(year, 12)
}

function iso(year: number, month: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
}
