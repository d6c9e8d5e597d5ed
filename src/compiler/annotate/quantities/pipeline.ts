import type { AnnotatedText, FoundDate, FoundNumber, NumeralRow } from '../types.ts'
import { changes } from './bounds/change.ts'
import { compounds } from './bounds/compounds.ts'
import { coordinatedHedges, hedges } from './bounds/hedges.ts'
import { equivalents } from './bounds/equivalents.ts'
import { ranges, sharedUnits } from './bounds/ranges.ts'
import { ratios } from './bounds/ratios.ts'
import { age, ageDecade } from './measure/age.ts'
import { elidedUnits } from './measure/elided-units.ts'
import { exchangeRates } from './measure/exchange-rates.ts'
import { feetAndInches } from './measure/feet-and-inches.ts'
import { money } from './measure/money.ts'
import { pollPoints } from './measure/poll-points.ts'
import { distributed } from './measure/distributed.ts'
import { listedRates } from './measure/listed-rates.ts'
import { rates, sharedRates } from './measure/per.ts'
import { numberedRates } from './measure/per-number.ts'
import { unitAfter } from './measure/unit.ts'
import { unitAndHalf } from './measure/unit-and-half.ts'
import { unitBefore } from './measure/unit-before.ts'
import { isOpen, type ArticleScene, type Mention, type Rule, type Scene } from './mention.ts'
import { calendar } from './not/calendar.ts'
import { clock } from './not/clock.ts'
import { codes } from './not/codes.ts'
import { cutOff } from './not/cut-off.ts'
import { dataRuns } from './not/data-runs.ts'
import { designators, recalledNames } from './not/designators.ts'
import { formats } from './not/formats.ts'
import { givenDates } from './not/given-dates.ts'
import { idioms } from './not/idioms.ts'
import { listNumbers } from './not/list-numbers.ts'
import { ordinals } from './not/ordinals.ts'
import { phones } from './not/phones.ts'
import { pronouns } from './not/pronouns.ts'
import { ranks } from './not/ranks.ts'
import { scores } from './not/scores.ts'
import { sports } from './not/sports.ts'
import { urls } from './not/urls.ts'
import { years } from './not/years.ts'
import { mayHoldNumeral } from './scan/prefilter.ts'
import { scanNumerals } from './scan/scan.ts'

/**
 * The order, and why. A rule never undoes an earlier one.
 * 1. What is certain whatever the number measures: half a number at a cut, addresses, dates found before, which may look like phones.
 * 2. Units and money, since they tell a quantity from a year ("2000 km", "$1999") and a name ("Flight 370" from "370 miles").
 * 3. What is no quantity: list marks and scores before names, names before years ("Vision 2030"), years last of the
 *    digits, since any four of them may be one.
 */
const FIRST: readonly Rule[] = [
  cutOff, urls, givenDates, phones, ordinals, clock, calendar, codes,
  money, unitAfter, unitBefore, feetAndInches, unitAndHalf, age, ageDecade,
  listNumbers, idioms, formats, ranks, sports, scores, designators, years, pronouns,
]

/**
 * 4. Names seen anywhere in the article are recalled, so this half waits until the first is done with every sentence.
 * 5. Numbers that belong together, before their bounds: a rate and its base, a unit said once, parts of a whole, feet and inches, ranges.
 * 6. Hedges on what is now one quantity, then those that govern two.
 * 7. Change needs ranges and hedges out of its way; rates come last, since they may stand after the counted noun.
 */
const SECOND: readonly Rule[] = [
  recalledNames, numberedRates, sharedUnits, pollPoints, ratios, compounds, ranges,
  elidedUnits, hedges, coordinatedHedges, equivalents, changes, rates, distributed, sharedRates, listedRates, exchangeRates,
]

/**
 * The numbers of an article and what became of each numeral. `dates` are the spans that the date annotator found; the
 * numeral of a duration ("five months") stays a quantity. Both lists are in order of their offsets; never throws.
 */
export function annotateNumbers(
  input: AnnotatedText,
  dates: readonly FoundDate[],
): { numbers: FoundNumber[]; rows: NumeralRow[] } {
  const article: ArticleScene = { dates, cutAt: input.truncated ? input.text.trimEnd().length : null, names: new Set(), currencies: new Map() }
  const scenes: Scene[] = []
  for (const sentence of input.sentences) {
    if (!mayHoldNumeral(input.text, sentence.start, sentence.end)) continue
    const tokens = sentence.tokens
    const mentions = scanNumerals(tokens)
    if (mentions.length > 0) scenes.push({ text: input.text, sentence, tokens, mentions, article })
  }
  for (const scene of scenes) {
    dataRuns.apply(scene)
    if (scene.mentions.some(isOpen)) for (const rule of FIRST) rule.apply(scene)
  }
  for (const scene of scenes) if (scene.mentions.some(isOpen)) for (const rule of SECOND) rule.apply(scene)
  return { numbers: scenes.flatMap(numbersOf), rows: scenes.flatMap((scene) => scene.mentions.map(rowOf)) }
}

function numbersOf({ mentions, tokens, sentence }: Scene): FoundNumber[] {
  return mentions.filter(isOpen).map((mention) => ({
    start: tokens[mention.left]?.start ?? mention.start,
    end: tokens[mention.right - 1]?.end ?? mention.end,
    sentence,
    hedge: mention.hedge,
    low: tidy(mention.low, mention.unit),
    high: tidy(mention.high, mention.unit),
    vague: mention.vague,
    qualifier: mention.qualifier,
    change: mention.change,
    unit: mention.unit ?? 'count',
    per: mention.per,
  }))
}

/** 4.1 times a million is 4,100,000, not a half of a millionth less; a third stays as near as it can be written. */
function tidy(value: number | null, unit: string | null): number | null {
  return value === null || unit === 'fraction' || Number.isInteger(value) ? value : Number(value.toPrecision(15))
}

/** A number that can't be read (digits that overflow, say) is accounted for nowhere. */
function rowOf(mention: Mention): NumeralRow {
  const { start, end, fate } = mention
  if (fate !== null) return { start, end, disposition: fate.disposition, reason: fate.reason }
  return { start, end, disposition: 'quantity', reason: null }
}
