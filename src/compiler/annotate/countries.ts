import WORLD from 'world-countries'

/** What the news calls a country besides its name, people and capital, by its code. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  ARE: ['UAE', 'Emirates', 'Dubai'],
  COD: ['Congo', 'Congolese'],
  CZE: ['Czech'],
  GBR: ['U.K.', 'UK', 'Britain', 'Britons', 'England', 'Scotland', 'Wales'],
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

/** The longest name first: "North Korea" is no "Korea". */
const NAMES = [...CODES.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll(/[.()]/g, String.raw`\$&`))
const PATTERN = new RegExp(String.raw`(?<![\p{L}\d])(?:${NAMES.join('|')})(?![\p{L}\d])`, 'gu')

/** Countries that a text names, be it by their people, capitals or governments: three-letter codes of ISO 3166. Linear. */
export function countriesOf(text: string): Set<string> {
  return new Set([...text.matchAll(PATTERN)].flatMap(([name]) => CODES.get(name) ?? []))
}
