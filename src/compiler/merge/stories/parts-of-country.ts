import { countriesOf } from '../../annotate/countries.ts'

const SIDE = String.raw`(?<side>(?:north|south|east|west)(?:[ -]?(?:east|west))?)(?:ern)?`
const NAME = String.raw`(?<name>(?:the\s)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?)`
/** "northern Peru", "the north of Peru"; small letters, so that it is no part of a country's own name. */
const BEFORE = new RegExp(String.raw`(?<![\p{L}-])${SIDE}\s(?:of\s)?${NAME}`, 'gu')
/** "Peru’s north" */
const AFTER = new RegExp(String.raw`${NAME}['’]s?\s(?:far\s)?${SIDE}(?![\p{L}-])`, 'gu')
/** "in the south of the country", "in the country’s far south", "in the south" */
const OWN = new RegExp(String.raw`\bin\sthe\s(?:country['’]s\s)?(?:far\s)?${SIDE}(?:\sof\sthe\scountry)?(?=[\s,.;]*(?:on\s|$|[,.;]|and\s|when\s|after\s))`, 'gmu')

const OPPOSITE: Readonly<Record<string, string>> = { north: 'south', south: 'north', east: 'west', west: 'east' }

/** Each country of a text to the sides of it that it names: Peru to north and east in "in north-eastern Peru". */
export type CountryParts = ReadonlyMap<string, ReadonlySet<string>>

export function partsOf(text: string): CountryParts {
  const parts = new Map<string, Set<string>>()
  const add = (countries: ReadonlySet<string>, side: string): void => {
    const [country] = countries
    if (country === undefined || countries.size > 1) return
    const sides = parts.get(country) ?? new Set()
    for (const [word] of side.matchAll(/north|south|east|west/g)) sides.add(word)
    parts.set(country, sides)
  }
  for (const rule of [BEFORE, AFTER]) for (const { groups } of text.matchAll(rule)) add(countriesOf(groups?.['name'] ?? ''), groups?.['side'] ?? '')
  for (const { groups } of text.matchAll(OWN)) add(countriesOf(text), groups?.['side'] ?? '')
  return parts
}

/** One tells of the north of a country, and the other of its south alone: "in northern Peru", "a ravine in the south of Peru". */
export function areInOppositeParts(a: CountryParts, b: CountryParts): boolean {
  return [...a].some(([country, sides]) => {
    const others = b.get(country)
    return others !== undefined && ![...sides].some((side) => others.has(side)) && [...sides].some((side) => others.has(OPPOSITE[side] ?? ''))
  })
}
