import type { Season, Step } from './period.ts'

/** English words of time and what they stand for. Rules name the classes; nothing here knows a rule. */

const pairs = <T>(names: string, value: (index: number) => T): [string, T][] =>
  names.split(' ').flatMap((alternatives, index) => alternatives.split('|').map((name): [string, T] => [name, value(index)]))

export const MONTHS: ReadonlyMap<string, number> = new Map(
  pairs(
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    (index) => index + 1,
  ),
)

/** 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  pairs('sunday|sun monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat', (index) => index),
)

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...pairs(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    (index) => index,
  ),
  ...pairs('twenty thirty forty fifty sixty seventy eighty ninety', (index) => index * 10 + 20),
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...pairs(
    'first second third|3rd fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    (index) => index + 1,
  ),
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
])

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])

/** ISO 8601 duration letters; hours and less stand after a T. `times` turns a fortnight into weeks and a decade into years. */
export interface Unit {
  letter: string
  clock: boolean
  times: number
  step: Step | null
}

const unit = (letter: string, step: Step | null, times = 1): Unit => ({ letter, clock: false, times, step })
const clock = (letter: string): Unit => ({ letter, clock: true, times: 1, step: null })

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['second', clock('S')],
  ['minute', clock('M')],
  ['hour', clock('H')],
  ['day', unit('D', 'day')],
  ['night', unit('D', 'day')],
  ['week', unit('W', 'week')],
  ['fortnight', unit('W', 'week', 2)],
  ['weekend', unit('WE', 'weekend')],
  ['month', unit('M', 'month')],
  ['quarter', unit('Q', 'quarter')],
  ['year', unit('Y', 'year')],
  ['decade', unit('Y', 'decade', 10)],
  ['century', unit('Y', 'century', 100)],
])

export function unitOf(word: string): Unit | null {
  const lower = word.toLowerCase()
  return UNITS.get(lower) ?? UNITS.get(lower === 'centuries' ? 'century' : lower.replace(/s$/, '')) ?? null
}

/** TIMEX3 parts of the day. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['overnight', 'NI'],
])

export const ADVERB_SETS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P1Q'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biannual', 'P6M'],
  ['biennial', 'P2Y'],
])

const keys = (map: ReadonlyMap<string, unknown>, drop: RegExp = /^$/): string[] => [...map.keys()].filter((word) => !drop.test(word))

interface WordClass {
  words: readonly string[]
  /** The class holds only for a word that begins with a capital ("May", not "may"). */
  capital?: true
}

/** Classes of words that rules may name as <class>. */
/** Places that times are told of ("Moscow time"), with their offset from UTC; "" where it changes over the year. */
export const ZONE_PLACES: ReadonlyMap<string, string> = new Map([
  ...['moscow', 'istanbul', 'riyadh', 'baghdad', 'qatar'].map((place) => [place, '+03:00'] as const),
  ...['korea', 'korean', 'seoul', 'pyongyang', 'japan', 'tokyo'].map((place) => [place, '+09:00'] as const),
  ...['beijing', 'taiwan', 'taipei', 'singapore', 'manila'].map((place) => [place, '+08:00'] as const),
  ['hawaii', '-10:00'],
  ['tehran', '+03:30'],
  ['kabul', '+04:30'],
  ['indian', '+05:30'],
  ...['kyiv', 'kiev', 'ukraine', 'israel', 'london', 'eastern', 'central', 'pacific', 'paris', 'berlin', 'brussels'].map((place) => [place, ''] as const),
])

export const WORD_CLASSES: Readonly<Record<string, WordClass>> = {
  month: { words: keys(MONTHS), capital: true },
  /** May end in a full stop of their own. */
  'month-short': { words: keys(MONTHS, /^(?:may|june|july)$|.{5}/), capital: true },
  weekday: { words: keys(WEEKDAYS, /^(?:sun|mon|tue|tues|wed|thu|thur|thurs|fri|sat)$/), capital: true },
  'weekday-short': { words: keys(WEEKDAYS, /day$/), capital: true },
  cardinal: { words: keys(CARDINALS, /^(?:dozen|hundred|thousand|million|billion)$/) },
  scale: { words: ['hundred', 'thousand', 'million', 'billion'] },
  ordinal: { words: keys(ORDINALS) },
  season: { words: keys(SEASONS) },
  'unit-one': { words: ['minute', 'hour', 'day', 'week', 'fortnight', 'month', 'year', 'decade', 'century'] },
  'unit-many': {
    words: ['seconds', 'minutes', 'hours', 'days', 'weeks', 'fortnights', 'weekends', 'months', 'quarters', 'years', 'decades', 'centuries'],
  },
  'calendar-unit': { words: ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] },
  'day-part': { words: ['morning', 'afternoon', 'evening', 'night'] },
  'unit-adjective': {
    words: ['straight', 'consecutive', 'successive', 'trading', 'business', 'working', 'calendar', 'full', 'whole', 'long', 'more', 'additional', 'further', 'extra', 'other'],
  },
  often: { words: keys(ADVERB_SETS) },
  'zone-place': { words: keys(ZONE_PLACES), capital: true },
  /** Before a duration, part of it: "nearly a decade". */
  about: { words: ['about', 'around', 'nearly', 'almost', 'over', 'approximately', 'roughly', 'some'] },
}
