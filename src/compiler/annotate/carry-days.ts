import { sameDays, type DayBounds } from '../../lib/bounds.ts'
import { dayNumber } from '../../lib/days.ts'
import { isMoney } from '../../lib/money.ts'
import type { AsOf } from './context/when/as-of.ts'
import { within } from './context/numbered.ts'
import { onlyRanks } from './context/when/ranked.ts'
import { isReportingDate } from './context/when/reporting-date.ts'
import type { AnnotatedText, FoundDate, FoundQuantity } from './types.ts'

/** How many sentences on a date holds that none of them names again. */
const FARTHEST = 2
/** Wider than this a date is a period, and what follows need not lie in it. */
const HAPPENING_DAYS = 92
/** A longer time that is not over holds for nothing that is told as past. */
const STILL_RUNNING = 31

/**
 * "On Sunday they exchanged 410. Another 46 were handed over.": what is told in the past tense, with no date of its own, is of the day that the
 * sentence before tells of. In place; `datedBy` says of each quantity, in the order of the text, what dated it.
 */
export function carryDays(input: AnnotatedText, quantities: readonly FoundQuantity[], datedBy: readonly AsOf['from'][], dates: readonly FoundDate[]): void {
  /** By sentence: what its first dated figure says, else the first day that it tells of. */
  const told = new Map<number, { days: DayBounds; figure: boolean }>()
  dates.forEach((date, index) => {
    const at = sentenceAt(input, date.start)
    if (at >= 0 && !told.has(at) && isHappening(input, date)) told.set(at, { days: { earliest: date.earliest, latest: pairedWith(input, date, dates[index + 1]) ?? date.latest }, figure: false })
  })
  /** The last figure of what holds now. */
  let now: FoundQuantity | null = null
  /** Sentences that name no day, and go on with that of one before. */
  const carried = new Set<number>()
  let before: { sentence: number; days: DayBounds; end: number } | null = null
  /** The last figure that its own clause dates, be it of a year. */
  let dated: FoundQuantity | null = null
  /** Its sentence dates no figure otherwise. */
  let agreed = false
  quantities.forEach((quantity, index) => {
    const at = sentenceAt(input, quantity.start)
    const own = told.get(at)
    const holds: FoundQuantity | null = now
    if (datedBy[index] === 'now') now = quantity
    if (datedBy[index] !== 'clause' && TOTAL.test(input.text.slice(quantity.sentence.start, quantity.start))) return
    if (quantity.status !== 'actual' || (datedBy[index] !== 'clause' && (isPriced(quantity) || MARKET.test(input.text.slice(quantity.sentence.start, quantity.start))))) return
    const sameTime = datedBy[index] === 'clause' ? null : timeMeant(input, quantity, dates)
    if (sameTime !== null) {
      quantity.asOf = sameTime
      return
    }
    if (datedBy[index] === 'then' && dated !== null && isBeside(input.text, dated, quantity)) {
      quantity.asOf = { ...dated.asOf }
      return
    }
    if (dated !== null && agreed && datedBy[index] !== 'clause' && goesOnAbout(input, dated, quantity, at, datedBy[index], own !== undefined)) {
      quantity.asOf = { ...dated.asOf }
      return
    }
    if (datedBy[index] === 'clause') {
      agreed = (dated?.sentence.start !== quantity.sentence.start || (agreed && sameDays(dated.asOf, quantity.asOf))) && quantity.change?.role !== 'from' && !BESIDE_IT.test(input.text.slice(Math.max(quantity.sentence.start, quantity.start - BESIDE), quantity.start))
      dated = quantity
    }
    if (datedBy[index] === 'clause' && quantity.change?.role !== 'from' && !BACKGROUND.test(input.text.slice(quantity.sentence.start, quantity.start)) && isNews(quantity.asOf, input) && !BASELINE.test(input.text.slice(Math.max(quantity.sentence.start, quantity.start - BESIDE), quantity.start))) {
      if (own?.figure !== true && !isSoFar(quantity.asOf, input)) told.set(at, { days: quantity.asOf, figure: true })
      before = { sentence: at, days: quantity.asOf, end: quantity.end }
      return
    }
    // "1,300 were killed and 2,600 wounded", "had suffered 4,800 since May, of whom 1,650 were killed"
    const joined = before?.sentence === at && !OTHER_CLAUSE.test(input.text.slice(Math.max(before.end, quantity.start - CLAUSE), quantity.start)) ? before.days : null
    const days = datedBy[index] === 'elided' ? joined : datedBy[index] === 'then' ? (joined ?? (own === undefined ? (holds !== null && isJoined(input.text, holds, quantity) ? null : earlier(at)) : carried.has(at) ? own.days : null)) : null
    if (days === null) return
    quantity.asOf = { ...days }
    before = { sentence: at, days, end: quantity.end }
    if (own !== undefined) return
    told.set(at, { days, figure: true })
    carried.add(at)
  })

  function earlier(at: number): DayBounds | null {
    for (let back = 1; back <= FARTHEST; back += 1) {
      const days = told.get(at - back)?.days
      if (days !== undefined) return days
    }
    return null
  }
}

/** "the cumulative number of cases had reached 99,756, including 2,475 deaths": of no week alone. */
const TOTAL = /\bcumulative\b[^;]*$|\b(?:total|overall) (?:number|toll|tally|count) [^;]*\b(?:reached|risen to|passed|stood at|climbed to)\b[^;]*$/i

/** "146 have died and 80,000 homes were destroyed": both by now. */
function isJoined(text: string, { sentence, end }: FoundQuantity, { start }: FoundQuantity): boolean {
  return end < start && start < sentence.end && /^[^,;]*\band\b[^,;]*$/.test(text.slice(end, start)) && !OTHER_CLAUSE.test(text.slice(end, start))
}

/** "31 million tons since July. The volume included 16 million of corn", "revenue fell 3% in January-May. Spending rose 4% to $90m": the same period's statistics. */
function goesOnAbout(input: AnnotatedText, dated: FoundQuantity, quantity: FoundQuantity, at: number, from: AsOf['from'] | undefined, hasDay: boolean): boolean {
  const back = at - sentenceAt(input, dated.start)
  const { earliest, latest } = dated.asOf
  if (back < 1 || back > FARTHEST || earliest === null || latest === null || !isStatistic(dated) || quantity.change?.role === 'from') return false
  if (OF_THE_WHOLE.test(input.text.slice(quantity.sentence.start, quantity.start))) return back === 1
  const length = dayNumber(latest) - dayNumber(earliest) + 1
  const told = input.published.earliest
  return from === 'then' && !hasDay && isStatistic(quantity) && (quantity.unit === dated.unit || YEARLY.test(input.text.slice(quantity.sentence.start, quantity.sentence.end))) && length >= LEAST_PERIOD && told !== null && latest < told && dayNumber(told) - dayNumber(latest) <= HAPPENING_DAYS
}

/** "compared with 40 in April" */
const BESIDE_IT = /\b(?:compared (?:with|to)|against|versus|from)\b[^,;]{0,20}$/i

/** Days of a pair are at most so far apart. */
const PAIR_DAYS = 7

/** "was attacked on Tuesday and Wednesday": the last day of a pair. */
function pairedWith({ text }: AnnotatedText, one: FoundDate, other: FoundDate | undefined): string | null {
  if (other === undefined || one.latest === null || other.latest === null || other.latest <= one.latest || other.type !== 'date') return null
  return /^ and (?:on )?$/.test(text.slice(one.end, other.start)) && dayNumber(other.latest) - dayNumber(one.latest) <= PAIR_DAYS ? other.latest : null
}

const OF_THE_WHOLE = /^The (?:volume|total|sum|figure|amount|tally|shipments|exports|imports)(?: \S+){0,2}? (?:includ|compris|consist)\p{L}*\b/u
/** What moved as statistics do, and not as a price does from one day to the next. */
const YEARLY = /\b(?:from (?:a|the same \w+) year (?:earlier|before|ago)|from a year (?:earlier|ago|before)|year[- ]on[- ]year|than a year (?:earlier|ago|before)|from the (?:same|previous|year-earlier) (?:period|month|quarter))\b/
/** A month. */
const LEAST_PERIOD = 28

/** Money, weights, shares: what is counted may have come on any day. */
function isStatistic({ unit }: FoundQuantity): boolean {
  return unit !== 'count' && !/^(?:second|minute|hour|day|week|month|year|metre|kilometre|mile|foot|times)$/.test(unit)
}

/** "trade with Peru rose to $2bn in 2024, while trade with Chile reached $30m": of the same time, as it is set beside the other. */
function isBeside(text: string, dated: FoundQuantity, { sentence, start, unit }: FoundQuantity): boolean {
  return dated.sentence.start === sentence.start && dated.unit === unit && SET_BESIDE.test(text.slice(Math.max(dated.end, start - CLAUSE), start))
}

const SET_BESIDE = /^[^;:]*,? (?:while|whereas)\b[^,;:]*$/

/** "over the same period", "in those weeks": a time that was told before, at least so many days long. */
const SAME_TIME = /\b(?:in|over|during|within|for) (?:that|those|the same|this same) (?<unit>time|period|span|stretch|interval|day(?=s\b)|week|month|quarter|year)s?\b(?! (?:of )?(?:last|a year|the (?:previous|prior)|in|(?:19|20)\d\d))/i
const LEAST_DAYS: Readonly<Record<string, number>> = { week: 7, month: 28, quarter: 89, year: 365 }
/** Of the dates before it so many are asked, */
const LAST_TOLD = 12
/** How far from the figure the words stand. */
const SAME_TIME_REACH = 80

function timeMeant(input: AnnotatedText, { sentence, start, end }: FoundQuantity, dates: readonly FoundDate[]): DayBounds | null {
  const after = /^[^.;:]*/.exec(input.text.slice(end, Math.min(sentence.end, end + SAME_TIME_REACH)))?.[0] ?? ''
  const before = input.text.slice(Math.max(sentence.start, start - SAME_TIME_REACH), start)
  const unit = (SAME_TIME.exec(after) ?? SAME_TIME.exec(before))?.groups?.['unit']?.toLowerCase()
  if (unit === undefined) return null
  const at = sentenceAt(input, start)
  const told = within(dates, input.sentences[Math.max(0, at - FARTHEST)]?.start ?? start, start).slice(-LAST_TOLD).filter(({ type }) => type === 'date' || type === 'duration')
  const times = told.map((date, index): DayBounds => {
    const from = told[index - 1]
    return from !== undefined && ENDS.test(input.text.slice(from.end, date.start)) ? { earliest: from.earliest, latest: date.latest } : date
  })
  const meant = times.findLast(({ earliest, latest }) => earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) + 1 >= (LEAST_DAYS[unit] ?? 2))
  return meant === undefined ? null : { earliest: meant.earliest, latest: meant.latest }
}

/** "from May 3 to June 4": the words between the ends of one time. */
const ENDS = /^\s*(?:and|to|until|till|through|-|–)\s*$/

/** What the news is compared with is of another day: "the lowest since May", "up from 40 in May", "the record of May". */
const COMPARED = /\b(?:since|than|until|till|lowest|highest|longest|largest|biggest|most|record|compared (?:with|to)|from)\b(?:[^,;]|,(?=\d)){0,40}$/i
const BASELINE = /\b(?:surpass|exceed|topp|beat|break|broke)(?:ing|ed)? (?:the|its|a|their) (?:\w+ )?(?:\w+ )?$/i
/** Between two figures of a sentence: the second one's clause tells something else. */
const OTHER_CLAUSE = /\b(?:that|which|who)\b/

function isHappening(input: AnnotatedText, date: FoundDate): boolean {
  return (date.type === 'date' || (date.type === 'time' && NAMES_DAY.test(date.quote))) && !BEFORE_THEN.test(date.quote) && !BACKGROUND.test(input.text.slice(Math.max(0, date.start - BESIDE), date.end)) && isNews(date, input) && !isReportingDate(date, input.text) && !onlyRanks(date, input.text, input.published) && !COMPARED.test(input.text.slice(Math.max(0, date.start - BESIDE), date.start))
}

/** What is traded moves every day, whatever month the statistics before were of. */
const MARKET = /\b(?:S&P|Dow|Nasdaq|Nikkei|Kospi|FTSE|DAX|Hang Seng|[Ss]hares|[Ss]tocks|yields|Brent|futures|[Tt]he (?:dollar|yen|won|euro|pound|rouble|ruble|yuan|lira))\b[^.;]*$/

/** "a day after a quake killed 9, another struck", ", which struck six weeks ago and left 100 dead": what is told next came after that. */
const BACKGROUND = /^["“]?(?:\p{L}+ ){1,4}(?:hour|day|week|month|year)s? (?:after|before) [^,;]*$|, (?:which|who|when|where) [^,;]*\bago\b[^,;]*$/iu

/** "AstraZeneca fell 1.5%": what a firm is worth moves in a day, too. */
function isPriced({ change, counted, unit }: FoundQuantity): boolean {
  return change !== null && counted !== null && /^\p{Lu}/u.test(counted) && !STATISTICS.test(counted) && (unit === 'percent' || unit === 'penny' || unit === 'cent' || isMoney(unit))
}

const STATISTICS = /\b(?:GDP|GNP|GNI|CPI|PPI|PMI|EBITDA?|LNG|LPG|FDI)\b/

/** "left a week earlier": what came before the news. */
const BEFORE_THEN = /\b(?:earlier|before)$/i

/** How many characters before a date or figure are looked at for what it is; and for the clause that it stands in. */
const BESIDE = 60
const CLAUSE = 400

/** "9:20 a.m. Thursday", and not "8:10 a.m." */
const NAMES_DAY = /day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** How many days before the report what it goes on about can have happened. */
const NEWS_DAYS = 45

function isNews(days: DayBounds, input: AnnotatedText): boolean {
  return isNarrow(days, input) && (input.published.earliest === null || days.latest === null || dayNumber(input.published.earliest) - dayNumber(days.latest) <= NEWS_DAYS)
}

/** "since June 26": what is told next need not have lasted as long. */
function isSoFar({ earliest, latest }: DayBounds, { published }: AnnotatedText): boolean {
  return earliest !== null && latest !== null && latest === published.latest && dayNumber(latest) - dayNumber(earliest) > SO_FAR_DAYS
}

const SO_FAR_DAYS = 7

function isNarrow({ earliest, latest }: DayBounds, { published }: AnnotatedText): boolean {
  if (earliest === null || latest === null || dayNumber(latest) - dayNumber(earliest) > HAPPENING_DAYS) return false
  // "the end of the year" has begun and is still to come.
  return published.latest === null || (earliest <= published.latest && (latest <= published.latest || dayNumber(latest) - dayNumber(earliest) < STILL_RUNNING))
}

function sentenceAt({ sentences }: AnnotatedText, offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low < sentences.length ? low : -1
}
