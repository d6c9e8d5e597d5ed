import { roleOf } from './bare-roles.ts'
import type { Claim } from '../../../bundle/schema.ts'
import type { MergedClaim } from './claims.ts'
import { compatibleNames } from './figure-value.ts'
import { sameDays } from '../../../lib/bounds.ts'
import { countriesOf } from '../../annotate/countries.ts'

/** Who has or does what a claim counts, where a report says so: not who killed them. */
export function whoseFigure({ who, isDoneToThem }: MergedClaim): string | null {
  return isDoneToThem ? null : who
}

/** The two can count the same ones: nobody tells them apart, and one is not what a report tells of a day beside its total. */
export function mayBeOfOne(a: MergedClaim, b: MergedClaim): boolean {
  if (!areOfOnePeople(a.claim.counted, b.claim.counted) || !compatibleNames(whoseFigure(a), whoseFigure(b)) || areInTwoCountries(a.claim.place, b.claim.place)) return false
  if (areElsewhere(a.claim.place, b.claim.place) || hasGrown(a.claim, b.claim) || isOutdated(a.claim) || isOutdated(b.claim)) return false
  // "1,270 people were killed. Thirteen American soldiers have died.": a report that names some means others by the rest, if nobody says whose they are.
  const together = b.claim.articles.some((article) => a.claim.articles.includes(article))
  if (isSomeOfIt(a.claim, b.claim) || areWorldsApart(a.claim, b.claim) || (together && areEachItsOwn(a, b))) return false
  if (together && (namesIn(a.claim.counted).length > 0) !== (namesIn(b.claim.counted).length > 0) && (whoseFigure(a) === null || whoseFigure(b) === null)) return false
  return a.isDoneToThem === b.isDoneToThem || !together || areToldAlike(a, b)
}

/** "1,100 in southern Asia", "604 in Sumatra": places of other names; one may be in the other. */
function areElsewhere(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false
  const [x, y] = [a, b].map((place) => new Set(place.toLowerCase().split(/[\s-]+/)))
  return x !== undefined && y !== undefined && ![...x].some((word) => y.has(word) && word.length > 2)
}

/** "The toll was 604", and a day on "has risen to 753". */
function hasGrown(a: Claim, b: Claim): boolean {
  const [first, last] = (a.asOf.latest ?? '') <= (b.asOf.latest ?? '') ? [a, b] : [b, a]
  return first.asOf.latest !== last.asOf.latest && last.change?.direction === 'up' && last.change.role === 'to' && (last.low ?? 0) > (first.high ?? Infinity)
}

/** "raising an earlier toll of 600" */
function isOutdated({ counted }: Claim): boolean {
  return /^(?:earlier|previous|initial|preliminary|provisional|old) /i.test(counted ?? '')
}

/** "exports of 66 billion", "chip exports of 17 billion" */
function isSomeOfIt({ counted: a, unit }: Claim, { counted: b }: Claim): boolean {
  if (unit === 'count' || a === null || b === null || a === b) return false
  const [longer, shorter] = a.length > b.length ? [a.toLowerCase(), b.toLowerCase()] : [b.toLowerCase(), a.toLowerCase()]
  return longer.endsWith(` ${shorter}`) && !/^(?:total|overall|annual|net|gross|national|average|its|foreign)\b/.test(longer)
}

/** An attack's toll and that of the whole war: no two speakers differ so much about one thing. */
const WORLDS = 100

function areWorldsApart({ low: a, high: x }: Claim, { low: b, high: y }: Claim): boolean {
  const [one, other] = [a ?? x ?? 0, b ?? y ?? 0]
  return Math.min(one, other) > 0 && Math.max(one, other) / Math.min(one, other) > WORLDS
}

const DEAD = /(?:^killed |^wounded |\b(?:death|dead|casualty|fatality|soldier|civilian|person)$)/

/** "Armenia reported 20 dead, Azerbaijan 11": each its own, where nobody says whose they are. */
function areEachItsOwn(a: MergedClaim, b: MergedClaim): boolean {
  if (whoseFigure(a) !== null || whoseFigure(b) !== null || !DEAD.test(a.claim.counted ?? '') || !DEAD.test(b.claim.counted ?? '')) return false
  const [x, y] = [a, b].map(({ claim }) => {
    const where = countriesOf(namedAs(claim.place ?? ''))
    return where.size > 0 ? where : countriesOfSpeakers(claim)
  })
  return areApart(x, y)
}

function countriesOfSpeakers({ origins }: Claim): ReadonlySet<string> {
  return countriesOf(origins.map((origin) => namedAs(roleOf(origin))).join('; '))
}

/** "Norland lost 300 men", and by Estland's word 6,000: two sides speak. */
export function areOfTwoSides(a: Claim, b: Claim): boolean {
  return areApart(countriesOfSpeakers(a), countriesOfSpeakers(b))
}

function areApart(x: ReadonlySet<string> | undefined, y: ReadonlySet<string> | undefined): boolean {
  return x !== undefined && y !== undefined && x.size > 0 && y.size > 0 && [...x].every((country) => !y.has(country))
}

/** "south-korea" → "South-Korea" names a country, too. */
function namedAs(origin: string): string {
  return origin.replaceAll(/(^|-)(\p{Ll})/gu, (_, dash: string, letter: string) => `${dash === '' ? '' : ' '}${letter.toUpperCase()}`)
}

/** "37 were killed" and "the dead number 22", of one time and by nobody. */
function areToldAlike({ claim: a }: MergedClaim, { claim: b }: MergedClaim): boolean {
  return a.actor === null && b.actor === null && sameDays(a.asOf, b.asOf)
}

/** 14 killed in Israel are not 610 in Iran. Places are names, or ids of the codebook. */
function areInTwoCountries(a: string | null, b: string | null): boolean {
  return areApart(countriesOf(namedAs(a ?? '')), countriesOf(namedAs(b ?? '')))
}

const CIVILIANS = /\b(?:civilian|child|woman)\b/i

const POLICE = /\b(?:officer|policem[ae]n|policewom[ae]n|police|guard)s?\b/i
const FIGHTERS = /\b(?:fighter|militant|gunman|insurgent|jihadist|terrorist|rebel)s?\b/i

/** "North Korean soldier" and "soldier", and not "Russian soldier" and "Ukrainian soldier". */
function areOfOnePeople(a: string | null, b: string | null): boolean {
  if ([CIVILIANS, FIGHTERS, POLICE].some((kind) => kind.test(a ?? '') !== kind.test(b ?? ''))) return false
  const [x, y] = [namesIn(a), namesIn(b)]
  return x.length === 0 || y.length === 0 || x.some((name) => y.includes(name))
}

function namesIn(counted: string | null): string[] {
  return counted?.match(/\p{Lu}\p{Ll}+/gu) ?? []
}
