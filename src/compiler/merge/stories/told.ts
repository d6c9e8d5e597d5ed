import { parse } from '../../annotate/context/grammar/parse.ts'
import { agencyAt } from '../../segment/dateline.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { countriesOf } from '../../annotate/countries.ts'
import { actorsOf, clausesOf, coreOf, subjectNamesOf } from './deeds.ts'
import { kindsOf, type Kinds } from './kinds.ts'
import { partsOf, type CountryParts } from './parts-of-country.ts'
import { placesOf } from './places.ts'
import { isSaying, newsOf } from '../days/news.ts'
import { JUDGING, REACTING, STAGES } from '../same-meaning.ts'
import { stemOf, stemsOf } from '../stems.ts'

/** A number of the news and what it counts. */
export interface Figure {
  of: string
  low: number
  high: number
}

/** What a report tells, for comparing it with others: stems, each standing for all words of one meaning. */
export interface Told {
  /** Of its headline and opening: the news. */
  news: ReadonlySet<string>
  /** The news, and where no headline gives it, the sentence after it. */
  opening: ReadonlySet<string>
  /** Of the clauses of the news that tell what happened, without what those refer to: "after the quake", "who had won". */
  core: ReadonlySet<string>
  /** Of its opening: the news and what is told of it. */
  all: ReadonlySet<string>
  /** Which of them are names. */
  names: ReadonlySet<string>
  /** What happened: the verbs of headline and opening sentence, without those of saying. */
  deeds: ReadonlySet<string>
  /** What it happened to or by: the nouns beside them. */
  things: ReadonlySet<string>
  /** Who acts or speaks: what stands before the verb. */
  actors: ReadonlySet<string>
  /** Names of whom it is about: they stand in the subject of the opening sentence. */
  subjects: ReadonlySet<string>
  /** Countries of the news. */
  countries: ReadonlySet<string>
  /** Towns, regions and sites where the news says that it happened. */
  places: readonly string[]
  /** The sides of countries that it names. */
  parts: CountryParts
  /** Kinds of its news. */
  kinds: Kinds
  /** The agency of its dateline. */
  house: string | null
  /** True when the news is that somebody says something. */
  isSpoken: boolean
  /** True when it is yet to come: "will hold", "to hold", "plans to hold"; null for "agreed to hold". */
  isAhead: boolean | null
  /** True when the news is what someone says, and not what happened: "condemned", "welcomed". */
  judges: boolean
  /** True when headline and opening are nothing but what someone says to it: "condemned the raid". */
  reacts: boolean
  /** True when it is that something is not so. */
  denies: boolean
  /** What the news counts. */
  figures: readonly Figure[]
  /** Which stages of an undertaking they are. */
  stages: ReadonlySet<number>
}

/** So opens a scene or a time: the news comes after it. */
const SCENE = /^[“"‘']?(?:they|he|she|it|this|these|there|when|after|for|in)\b/i

/** What follows is background. */
const OPENING_CHARACTERS = 800

export function toldBy({ article, sentences, quantities }: AnnotatedArticle): Told {
  const { titleEnd, from, lead, next } = newsOf(article, sentences)
  const headline = titleEnd > 0 ? sentences[0] : undefined
  const title = article.text.slice(0, titleEnd)
  // The dateline says where it was written.
  const text = `${title}\n${article.text.slice(from, OPENING_CHARACTERS)}`
  const opening = [lead, lead !== undefined && SCENE.test(lead.text) ? next[0] : undefined].map((sentence) => sentence?.text ?? '').join(' ')
  const clauses = [headline, lead].flatMap((sentence) => (sentence === undefined ? [] : clausesOf(sentence, article.text)))
  const deeds = clauses.filter(({ verbs: { length } }) => length > 0)
  const verbs = clauses.flatMap(({ verbs }) => verbs)
  return {
    news: new Set(stemsOf(`${title}\n${opening}`)),
    opening: new Set(stemsOf(`${title}\n${opening} ${titleEnd === 0 ? (next[0]?.text ?? '') : ''}`)),
    core: new Set([headline, lead].flatMap((sentence) => (sentence === undefined ? [] : coreOf(parse(sentence, article.text))))),
    all: new Set(stemsOf(text)),
    names: new Set([...text.matchAll(/(?<=[\p{Ll}\d,;]['’"“]?\s)\p{Lu}[\p{L}-]*/gu)].flatMap(([name]) => stemsOf(name))),
    deeds: new Set(verbs.filter((verb) => !JUDGING.has(verb)).map(stemOf)),
    things: new Set(clauses.flatMap(({ things }) => things.map(stemOf))),
    actors: new Set([headline, lead].flatMap((sentence) => (sentence === undefined ? [] : actorsOf(parse(sentence, article.text))))),
    subjects: new Set(lead === undefined ? [] : subjectNamesOf(parse(lead, article.text))),
    countries: countriesOf(`${title}\n${opening}`),
    places: placesOf(`${title}\n${opening}`),
    parts: partsOf(`${title}\n${opening}`),
    kinds: kindsOf(title, opening, text),
    house: agencyAt(article.text, titleEnd > 0 ? titleEnd + 1 : 0),
    isSpoken: lead !== undefined && isSaying(parse(lead, article.text)),
    figures: quantities.flatMap(({ start, low, high, unit, counted, per, vague }) => {
      if (start > (lead?.end ?? 0) || per !== null || vague) return []
      const of = unit === 'count' ? stemsOf(counted ?? '').at(-1) : unit
      const [from, to] = [low ?? high, high ?? low]
      return of === undefined || from === null || to === null ? [] : [{ of, low: from, high: to }]
    }),
    isAhead: clauses.some(({ isAhead }) => isAhead === true) || (clauses.some(({ isAhead }) => isAhead === null) ? null : false),
    stages: new Set(verbs.flatMap((verb) => STAGE_OF.get(stemOf(verb)) ?? [])),
    judges: clauses.some(({ judges }) => judges),
    reacts: deeds.length > 0 && deeds.every(({ judges, verbs: [verb = ''] }) => judges && REACTING.has(verb)),
    denies: clauses.some(({ denies }) => denies),
  }
}

const STAGE_OF = new Map(STAGES.flatMap((verbs, stage) => [...verbs].map((verb) => [stemOf(verb), stage] as const)))
