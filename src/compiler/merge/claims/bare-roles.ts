import type { NamedSpan, Quantity } from '../../../bundle/schema.ts'
import { groupBy } from '../../../lib/group.ts'
import { MONTH_NAME } from '../../../lib/month-names.ts'
import { countriesIn, countriesOf, COUNTRY_NAMES } from '../../annotate/countries.ts'
import { ACTORS } from '../../annotate/context/lexicon/nouns.ts'
import { singular } from '../../annotate/context/lexicon/singular.ts'
import { entityFinder } from '../../annotate/entities.ts'
import type { Entity } from '../../codebook/codebook.ts'
import { datelineEnd } from '../../segment/dateline.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import type { Occasions } from '../stories/occasions.ts'
import { nameOf } from './figure-value.ts'

/** What a quantity's speaker is called among those of all reports. */
export type SpeakerNamer = (quantity: Pick<Quantity, 'article'>, speaker: NamedSpan) => string

/** Of more roles in one report it is not asked whose they are, so that a text full of them takes linear time. */
const MOST_ROLES = 40
/** So many reports of a story are asked whose role it is. */
const STORY_REPORTS = 12
/** So much of a headline names the report. */
const HEADLINE = 48

/** "police (unnamed, “Six killed in mall”)" → "police": what is told of the report says nothing of who spoke. */
export function roleOf(origin: string): string {
  return origin.replace(UNNAMED, '')
}

const UNNAMED = / \(unnamed, .*\)$/s

/**
 * "Police", "the military" and "officials" are one speaker only within a story: in the next they are another country's. Such a bare role is bound to the country or place of which its
 * report says it ("Israel's military … the military", "police in Lima … police"), to the body that the report names and the codebook knows by that role, or to the country of the dateline; where
 * none is clear, to the story. An only country that the report names is not clear: it may be whose missile it was.
 */
export function speakerNamer(articles: readonly AnnotatedArticle[], entities: readonly Entity[], { storyOf }: Occasions): SpeakerNamer {
  const reports = new Map(articles.map((report) => [report.article.id, report]))
  const find = entityFinder(entities)
  const countries = new Map(entities.flatMap(({ type, id, name }) => (type === 'country' ? [...countriesOf(name)].map((code) => [code, { id, name }] as const) : [])))
  const codeOf = new Map([...countries].map(([code, { id }]) => [id, code]))
  const bodies = new Map(entities.flatMap(({ type, id, name, aliases }) => (type === 'organization' ? [[id, [name, ...aliases]] as const] : [])))
  const ofStory = groupBy(articles, ({ article: { id } }) => storyOf(id))
  const known = new Map<string, Map<string, string>>()

  /** The codebook's own name goes first: "South Korea's military". */
  const named = (role: string, country: string): string => {
    const name = countries.get(country)?.name ?? COUNTRY_NAMES.get(country) ?? country
    const full = `${name}'s ${role}`
    const [whole] = find(full)
    return whole?.text === full && whole.entity !== null ? whole.entity : `${role} (${name})`
  }

  const unnamed = (role: string, { article }: AnnotatedArticle): string => `${role} (unnamed, “${shortened((reports.get(storyOf(article.id))?.article ?? article).headline)}”)`

  const bind = (role: string, report: AnnotatedArticle): string => {
    const { article, mentions } = report
    const own = placesOfRole(role, article.text)
    const [place, ...others] = own.size > 0 ? own : (ofStory.get(storyOf(article.id)) ?? []).slice(0, STORY_REPORTS).flatMap((told) => [...placesOfRole(role, told.article.text)])
    if (place !== undefined && others.every((other) => other === place)) return COUNTRY_NAMES.has(place) ? named(role, place) : `${role} (${place})`
    const alike = new Set(mentions.flatMap(({ entity }) => (bodies.get(entity ?? '')?.some((name) => name.toLowerCase().endsWith(` ${role}`)) === true ? (entity ?? []) : [])))
    const [body] = alike
    if (place === undefined && body !== undefined && alike.size === 1) return body
    const from = [0, bodyOf(article.text)].find((start) => datelineEnd(article.text, start) > start)
    if (place === undefined && from !== undefined && PUBLIC.test(role)) {
      const end = datelineEnd(article.text, from)
      const told = new Set([...countriesOf(article.text.slice(0, from) + article.text.slice(end)), ...mentions.flatMap((mention) => (mention.start >= end ? (codeOf.get(mention.entity ?? '') ?? []) : []))])
      const [written, ...more] = countriesOf(titled(article.text.slice(from, end)))
      if (written !== undefined && more.length === 0 && (told.has(written) || ON_THE_SPOT.test(role))) return named(role, written)
    }
    return unnamed(role, report)
  }

  return ({ article }, speaker) => {
    const report = reports.get(article)
    const role = report === undefined || speaker.entity !== null ? null : bareRole(speaker, report.article.text)
    if (role === null || report === undefined) return nameOf(speaker) ?? speaker.text
    const bound = known.get(article) ?? new Map<string, string>()
    known.set(article, bound)
    const made = bound.get(role) ?? (bound.size < MOST_ROLES ? bind(role, report) : unnamed(role, report))
    bound.set(role, made)
    return made
  }
}

/** Whose word is that of where the report was written. */
const PUBLIC = /\b(?:police|military|army|navy|air force|coast guard|authorities|officials?|ministry|government|prosecutors?|court|agency|service|department|mayor|governor|firefighters|rescuers)$/
/** Whose deeds are done where they are told of. */
const ON_THE_SPOT = /\b(?:police|prosecutors?|firefighters?|rescuers?|paramedics?|coroners?|hospitals?|doctors|mayor|governor|courts?|fire \w+|emergency \w+|(?:local|city|state|provincial|regional) \w+)$/

/** The speaker in small letters, where no name stands in his words; null where one does. */
function bareRole({ text, start }: NamedSpan, report: string): string | null {
  const plain = text.replace(/^(?:the|an?|its|his|her|their|local)\s+(?=\S)/i, '')
  const opens = plain === text && OPENING.test(report.slice(Math.max(0, start - 3), start))
  const words = (opens ? plain.slice(0, 1).toLowerCase() + plain.slice(1) : plain).replaceAll(/\s+/g, ' ')
  if (!/^[\p{Ll} -]+$/u.test(words)) return null
  const [first = '', ...others] = words.split(' ')
  // "Lomako officials", at the start of a sentence, may be of Lomako.
  if (opens && others.length > 0 && !isRole(first) && !KINDS.has(first)) return null
  if (![first, ...others].some(isRole) && !KINDS.has(first)) return null
  const body = words.replace(OF_BODY, '')
  return isRole(body.split(' ').at(-1) ?? '') ? body : words
}

/** "a military official", "the ministry's spokesman": the word of the body itself. */
const OF_BODY = / (?:official|officer|spokesman|spokeswoman|spokesperson)s?$/

const OPENING = /^$|[.!?:”"“\n]\s*$/u
const KINDS = new Set('defence defense interior foreign health emergency fire rescue security local state city military intelligence election unification labor labour finance education transport senior air coast'.split(' '))

function isRole(word: string): boolean {
  const noun = singular(word)
  return ACTORS.has(noun) || ACTORS.has(word) || noun === 'police' || noun === 'military'
}

/** The countries, by their codes, and other places of which a text says the role: "Israel's military", "Israeli military", "police in Lima", "Sydney police". */
function placesOfRole(role: string, text: string): Set<string> {
  const words = `[${role.slice(0, 1)}${role.slice(0, 1).toUpperCase()}]${role.slice(1)}`
  const after = new RegExp(String.raw`^(?:['’]s?)? (?:\p{Ll}+ )?${words}\b`, 'u')
  const owners = countriesIn(text).flatMap(({ code, end }) => (after.test(text.slice(end, end + role.length + 24)) ? [code] : []))
  const spots = [...text.matchAll(new RegExp(String.raw`(?<!\p{L})${words} in (?!${MONTH_NAME}\b)(?<place>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)`, 'gu'))].flatMap(({ groups }) => {
    const place = groups?.['place'] ?? ''
    const within = countriesOf(place)
    return within.size > 0 ? [...within] : [place]
  })
  return new Set([...owners, ...spots])
}

/** Where the body begins: after the title's line. */
function bodyOf(text: string): number {
  return text.indexOf('\n') + 1
}

/** "SEOUL" → "Seoul" */
function titled(place: string): string {
  return place.toLowerCase().replaceAll(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, letter: string) => `${gap}${letter.toUpperCase()}`)
}

function shortened(headline: string): string {
  const plain = headline.replaceAll(/\s+/g, ' ').trim()
  return plain.length <= HEADLINE ? plain : `${plain.slice(0, HEADLINE).replace(/\s+\S*$/, '')}…`
}
