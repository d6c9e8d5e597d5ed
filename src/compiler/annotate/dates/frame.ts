import type { DayBounds } from '../../../lib/bounds.ts'
import { addDays, dayNumber, partsOf, type Day } from '../../../lib/days.ts'
import type { CalendarEntry, House } from '../../codebook/codebook.ts'
import type { Sentence } from '../../segment/index.ts'
import { parse, type Parse } from '../context/grammar/parse.ts'
import { UNKNOWN, dayPeriod, moveDay, periodAround, periodAway, unknown, type Period, type Step } from './period.ts'
import type { Neighbours } from '../types.ts'
import type { Match } from './match.ts'
import { tenseAt, type Tense } from './tense.ts'

/** How far back, in sentences, "the previous day" may lean on another date of the text. */
const ANCHOR_REACH = 2
/** and a time of the day on the day of the story. */
const STORY_REACH = 4

/** No further than this from what its neighbours tell, a day is of their year. */
const NEAR_DAYS = 45

/** What a rule may know beside its match: when the report was published, what was last dated, and the calendar. */
export class Frame {
  readonly published: DayBounds
  readonly calendar: readonly CalendarEntry[]
  readonly house: House
  /** Whether numeric dates of the text have the day first; null where it does not say. */
  readonly dayFirst: boolean | null
  readonly #neighbours: Neighbours | null
  #sentence = 0
  #parse: (() => Parse) | undefined
  #anchor: { period: Period; sentence: number } | null = null
  #stretch: Step | null = null
  #told: { period: Period; sentence: number } | null = null
  #day: { day: Day; sentence: number } | null = null
  /** As `#anchor` and `#day`, of what had come by the day of publication. */
  #anchorBy: { period: Period; sentence: number } | null = null
  #dayBy: { day: Day; sentence: number } | null = null
  #story: { day: Day; isNight: boolean; sentence: number } | null = null
  #named: { day: Day; sentence: number } | null = null

  constructor(published: DayBounds, calendar: readonly CalendarEntry[], house: House = {}, neighbours: Neighbours | null = null, dayFirst: boolean | null = null) {
    this.published = published
    this.calendar = calendar
    this.house = house
    this.dayFirst = dayFirst ?? (house.numericDates === undefined ? null : house.numericDates === 'day-first')
    this.#neighbours = neighbours
  }

  nextSentence(sentence: Sentence, text: string): void {
    this.#sentence += 1
    this.#parse = () => parse(sentence, text)
  }

  /** "the year to March": the month told next ends a period of this length, from which later words count. */
  beginsStretch(step: Step): void {
    this.#stretch = step
  }

  /** "the first eight weeks of the year": "the same period" is as long. */
  rememberStretch(period: Period): void {
    if (period.earliest !== null && period.latest !== null) this.#told = { period, sentence: this.#sentence }
  }

  /** The stretch of time told last, where no date was told since. */
  stretch(): Period | null {
    return this.#near(this.#told)?.period ?? null
  }

  /** Later words such as "the previous day" count from here. */
  remember(told: Period, isSaying: boolean, isNamed = false): void {
    const step = this.#stretch
    this.#stretch = null
    if (told.earliest === null || told.latest === null) return
    const period = step === null ? told : periodAround(step, told.latest)
    if (period.earliest === null || period.latest === null) return
    this.#told = null
    this.#anchor = { period, sentence: this.#sentence }
    if (period.earliest === period.latest) this.#day = { day: period.earliest, sentence: this.#sentence }
    if (isNamed && period.earliest === period.latest) this.#named = { day: period.earliest, sentence: this.#sentence }
    if (!this.#isToCome(period.earliest)) {
      this.#anchorBy = this.#anchor
      this.#dayBy = this.#day
    }
    this.rememberStory(period, isSaying)
  }

  /** Later clock times are of this day: "Monday night", and not that on which it was told, after a day in the same sentence. */
  rememberStory({ value, earliest, latest }: Period, isSaying: boolean): void {
    const isNight = value.endsWith('TNI') && earliest !== null && latest === addDays(earliest, 1)
    if (earliest === null || (earliest !== latest && !isNight) || (isSaying && this.#story?.sentence === this.#sentence)) return
    this.#story = { day: earliest, isNight, sentence: this.#sentence }
  }

  /** The date told last, in this sentence or just before; null when there is none. */
  anchor(): Period | null {
    return this.#near(this.#anchor)?.period ?? null
  }

  /** Whether the date told last stands in this very sentence. */
  isAnchoredHere(): boolean {
    return this.#anchor?.sentence === this.#sentence
  }

  /** The single day told last, as near as that; else null. */
  anchorDay(): Day | null {
    return this.#near(this.#day)?.day ?? null
  }

  /** The day that was told last with its weekday, as near as that; else null. */
  namedDay(): Day | null {
    return this.#near(this.#named)?.day ?? null
  }

  /** The day that the story is about: the one told last, but for those on which it was told, if it is no further than a week from publication, else that of publication. `clock` is a time of it ("T02:00"): after a night, that of the morning. */
  storyDay(clock = ''): Period {
    const story = this.#story !== null && this.#sentence - this.#story.sentence <= STORY_REACH ? this.#story : null
    const day = story?.isNight === true && /^T(?:0|1[01])/.test(clock) ? addDays(story.day, 1) : (story?.day ?? null)
    const { earliest, latest } = this.published
    const near = day !== null && (latest === null || dayNumber(day) - dayNumber(latest) <= 7) && (earliest === null || dayNumber(earliest) - dayNumber(day) <= 7)
    return near ? dayPeriod(day) : this.away('day', 0)
  }

  #storyNear(): Day | null {
    return this.#near(this.#story)?.day ?? null
  }

  #isToCome(day: Day | null): boolean {
    return day !== null && this.published.latest !== null && day > this.published.latest
  }

  /** What was told last; "the same day" of what was done is no day that is to come. */
  #anchorsAt(match: Match): { anchor: Period | null; day: Day | null } {
    const told = { anchor: this.anchor(), day: this.anchorDay() ?? this.#storyNear() }
    if (!(this.#isToCome(told.day) || this.#isToCome(told.anchor?.earliest ?? null)) || this.tense(match) !== 'past') return told
    return { anchor: this.#near(this.#anchorBy)?.period ?? null, day: this.#near(this.#dayBy)?.day ?? null }
  }

  #near<T extends { sentence: number }>(told: T | null): T | null {
    return told !== null && this.#sentence - told.sentence <= ANCHOR_REACH ? told : null
  }

  tense(match: Match): Tense {
    return tenseAt(match.tokens, match.first, match.last, this.#parse)
  }

  /**
   * What `resolve` makes of the day of publication. When only bounds of that day are known and the two ends disagree, the
   * value is the one with X's and the bounds are the outer ones: a wider truth rather than a guess.
   */
  fromPublished(unresolved: string, resolve: (day: Day) => Period): Period {
    if (this.published.earliest === null && this.published.latest === null) return unknown(unresolved)
    const { earliest, latest } = this.published
    const low = earliest === null ? null : resolve(earliest)
    if (earliest === latest && low !== null) return low
    const high = latest === null ? null : resolve(latest)
    if (low !== null && low.value === high?.value) return low
    return { value: unresolved, earliest: low?.earliest ?? null, latest: high?.latest ?? null }
  }

  /** A day of which nothing else tells the year: in that of what the reports beside it tell, if it is near to that. */
  nearNeighbours(periodIn: (year: number) => Period): Period | null {
    if (this.#neighbours === null) return null
    const { earliest: from, latest: to } = this.#neighbours
    const [first, last] = [addDays(from, -NEAR_DAYS), addDays(to, NEAR_DAYS)]
    const [year] = partsOf(from)
    return [year - 1, year, year + 1].map(periodIn).find(({ earliest, latest }) => earliest !== null && earliest === latest && first <= earliest && earliest <= last) ?? null
  }

  /** The period `by` steps from the day of publication. */
  away(step: Step, by: number): Period {
    return this.fromPublished(UNKNOWN[step], (day) => periodAway(step, day, by))
  }

  /** The period `by` steps from the date told last before the match if that is precise enough, else from the day of publication. */
  awayFromAnchor(step: Step, by: number, match: Match): Period {
    const told = this.#anchorsAt(match)
    const day = step === 'day' ? told.day : null
    const anchor = day === null ? told.anchor : dayPeriod(day)
    if (anchor === null || anchor.earliest === null || anchor.latest === null) return this.away(step, by)
    const low = moveDay(anchor.earliest, step, by)
    const high = moveDay(anchor.latest, step, by)
    if (low === null || high === null) return unknown(UNKNOWN[step])
    const first = periodAround(step, low)
    return first.value === periodAround(step, high).value ? first : this.away(step, by)
  }
}
