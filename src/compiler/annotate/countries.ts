import WORLD from 'world-countries'

/** What the news calls a country besides its name, people and capital, by its code. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  // No part of Britain.
  AUS: ['New South Wales'],
  ARE: ['UAE', 'Emirates', 'Dubai'],
  COD: ['Congo', 'Congolese'],
  CZE: ['Czech'],
  GBR: ['U.K.', 'UK', 'Britain', 'Britons', 'England', 'Scotland', 'Wales'],
  IND: ['Delhi'],
  ISR: ['Tel Aviv'],
  KOR: ['S. Korea', 'S. Korean', 'S. Koreans', 'ROK', 'Korea', 'Korean', 'Koreans'],
  NLD: ['The Hague'],
  PRK: ['N. Korea', 'N. Korean', 'N. Koreans', 'DPRK'],
  PSE: ['Gaza', 'West Bank', 'Palestinian', 'Palestinians'],
  RUS: ['Kremlin'],
  TUR: ['Turkey', 'Turkish'],
  UKR: ['Kiev'],
  USA: ['U.S.', 'US', 'America', 'Americans', 'Washington', 'White House', 'Pentagon'],
}

const CODES = new Map(
  WORLD.flatMap(({ cca3, name, capital, demonyms }) => {
    const people = demonyms['eng']?.m ?? ''
    const plural = people === '' || /(?:ese|ish|ch|s)$/.test(people) ? [] : [`${people}s`]
    return [name.common, ...(capital ?? []), people, ...plural, ...(ALSO[cca3] ?? [])].filter((known) => known !== '').map((known): [string, string] => [known, cca3])
  }),
)

/** What a country is called, by its code. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(WORLD.map(({ cca3, name }) => [cca3, name.common]))

/** "Lima", "Oslo" */
export const CAPITALS: ReadonlySet<string> = new Set(WORLD.flatMap(({ capital }) => capital ?? []))

/** The longest name first: "North Korea" is no "Korea". */
const NAMES = [...CODES.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll(/[.()]/g, String.raw`\$&`))
const PATTERN = new RegExp(String.raw`(?<![\p{L}\d])(?:${NAMES.join('|')})(?![\p{L}\d])`, 'gu')

/** Countries that a text names, be it by their people, capitals or governments: three-letter codes of ISO 3166. Linear. */
export function countriesOf(text: string): Set<string> {
  return new Set(countriesIn(text).map(({ code }) => code))
}

/** The same with where each is named, in the order of the text. */
export function countriesIn(text: string): { code: string; start: number; end: number }[] {
  return [...text.matchAll(PATTERN)].flatMap(({ 0: name, index }) => {
    const code = CODES.get(name)
    return code === undefined ? [] : [{ code, start: index, end: index + name.length }]
  })
}

/** By country: the names of its coins with their ISO 4217 codes: "peso". */
const COINS = new Map(WORLD.map(({ cca3, currencies }) => [cca3, Object.entries(currencies ?? {}).map(([code, { name }]) => [name.toLowerCase().split(' ').at(-1) ?? '', code] as const)]))

/** The currency that a coin's name means in a country; undefined where that has no such coin. */
export function currencyIn(country: string, coin: string): string | undefined {
  return COINS.get(country)?.find(([name]) => name === coin)?.[1]
}
