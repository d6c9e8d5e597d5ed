import { CAPITALS, countriesOf } from '../../annotate/countries.ts'
import { stemsOf } from '../stems.ts'

const NAME = String.raw`\p{Lu}[\p{L}-]*\p{Ll}(?:[ -](?:(?:al|el|de|del|la|da)[ -])?\p{Lu}[\p{L}-]+){0,2}(?![\p{L}’'])`
const AREA = String.raw`(?:city|town|village|port|region|province|district|county|island|state|suburb|resort|camp|peninsula|municipality|oblast)`
/** "in Arica", "near the southern city of Arica", "an attack on northern Arica" */
const LOCATIVE = new RegExp(
  String.raw`(?<!\p{L})(?:in|near|at|on|off|outside|through|across|hits?|struck|strikes)\s(?:(?:north|south|east|west|central|down)\p{Ll}*\s|(?:[\p{Ll}-]+\s|\p{Lu}\p{L}+['’]s\s){1,5}?${AREA}\s(?:of\s)?)?(?<name>${NAME})`,
  'gu',
)
/** "the Arica refinery", "Arica region" */
const SITE = new RegExp(String.raw`(?<=[\p{Ll}\d,;]\s)(?<name>${NAME})\s(?:oil\s)?(?:refinery|airport|${AREA})(?!\p{L})`, 'gu')

/** What is no place, or too wide a one to say where. */
const NO_PLACE = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Christmas|Easter|Europe|Asia|Africa|America|Middle|Gulf|North|South|East|West|Northern|Southern|Eastern|Western|Central|Parliament|Congress)(?!\p{L})|(?<!\p{L})(?:Sea|Ocean|Council|Ministry|University|Court|Parliament|Bank|Party|Assembly|Agency|Forum|Summit)$/u

/** The towns and regions where the news says that it happened. */
export function placesOf(text: string): string[] {
  const names = [LOCATIVE, SITE].flatMap((rule) => [...text.matchAll(rule)].map(({ groups }) => groups?.['name'] ?? ''))
  return [...new Set(names)].filter((name) => !NO_PLACE.test(name) && (countriesOf(name).size === 0 || CAPITALS.has(name)))
}

/** Where a report says that it happened, and all that it names. */
interface Where {
  places: readonly string[]
  all: ReadonlySet<string>
  /** Of headline and opening. */
  news: ReadonlySet<string>
  countries: ReadonlySet<string>
}

/** Both say where, and neither tells of a place of the other's, nor of the country of a capital. */
export function areInOtherPlaces(a: Where, b: Where): boolean {
  return a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => isIn(place, b)) && !b.places.some((place) => isIn(place, a))
}

/** Both say where, and the news of neither, which is narrower than all that it tells, has the place of the other. */
export function areApart(a: Where, b: Where): boolean {
  const has = ({ news }: Where, place: string): boolean => stemsOf(place).some((stem) => news.has(stem))
  return a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => has(b, place)) && !b.places.some((place) => has(a, place))
}

function isIn(place: string, { all, countries }: Where): boolean {
  return stemsOf(place).some((stem) => all.has(stem)) || [...countriesOf(place)].some((country) => countries.has(country))
}
