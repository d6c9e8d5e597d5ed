import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import type { Article } from '../bundle/schema.ts'
import { partsOf, type Day } from '../lib/days.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { correctionLine } from '../select/correction-words.ts'
import { correctionsOfDate } from '../select/corrections.ts'
import { publishedSentence } from '../select/provenance.ts'
import { CHICAGO } from './citations/chicago.ts'
import { fromLiteral, toLiteral } from './citations/literal.ts'
import { slug } from './file-name.ts'
import { jsonText } from './json.ts'

/** A report cited in one style. */
export interface Citation {
  style: 'Chicago' | 'APA' | 'BibTeX' | 'CSL-JSON'
  text: string
  /** For machines, whose lines must stay as they are. */
  code: boolean
  /** Where it goes when it can't be copied. */
  file: { name: string; type: string }
}

const STYLES = [
  { style: 'Chicago', template: 'tallywire-chicago' },
  { style: 'APA', template: 'apa' },
] as const

// Ids are unique; made-up labels of year and word are not.
plugins.config.get('@bibtex').format.useIdAsLabel = true
// Else what is no ASCII and has no command is left out.
plugins.config.get('@bibtex').format.asciiOnly = false
plugins.config.get('@csl').templates.add('tallywire-chicago', CHICAGO)

/**
 * A report in each style. What is not known is never made up: no publisher is none, and only a day that the source or an analyst
 * states is the date; who the analyst is stands in a note, and so does what was inferred, beside "n.d.".
 */
export function citationsOf(article: Article, index: BundleIndex): Citation[] {
  const item = cslItem(article, index)
  const cite = new Cite([literal(item)])
  const note = dateNote(article, index)
  const name = slug(item.id)
  return [
    ...STYLES.map(({ style, template }): Citation => {
      const text = fromLiteral(cite.format('bibliography', { format: 'text', template, lang: 'en-US' }), 'text').trim() + (note === '' ? '' : ` [${note}]`)
      return { style, text, code: false, file: { name: `${name}.txt`, type: 'text/plain' } }
    }),
    { style: 'BibTeX', text: withDay(fromLiteral(cite.format('bibtex'), 'latex').trim()), code: true, file: { name: `${name}.bib`, type: 'application/x-bibtex' } },
    { style: 'CSL-JSON', text: jsonText([item]).trim(), code: true, file: { name: `${name}.json`, type: 'application/vnd.citationstyles.csl+json' } },
  ]
}

/** The library writes the day into the month, which BibTeX has as a word of its own. */
function withDay(bibtex: string): string {
  return bibtex.replace(/^(\s*)month = \{([a-z]{3}) (\d{1,2})\},$/m, '$1month = $2,\n$1day = {$3},')
}

function literal(item: CslItem): CslItem {
  const { title, note, 'container-title': container } = item
  return { ...item, title: toLiteral(title), ...(container === undefined ? {} : { 'container-title': toLiteral(container) }), note: toLiteral(note) }
}

/** One source in CSL-JSON, the fields in this order. */
export interface CslItem {
  id: string
  /** Whoever printed it: of a mere document APA gives the year alone. */
  type: 'article-newspaper'
  title: string
  'container-title'?: string
  issued?: { 'date-parts': [number, number, number][] }
  note: string
}

export function cslItem(article: Article, index: BundleIndex): CslItem {
  const document = index.documents.get(article.document)
  const file = document?.file ?? article.document
  const days = statedDays(article)
  const note = dateNote(article, index)
  return {
    id: article.id,
    type: 'article-newspaper',
    title: article.headline,
    ...(document?.publisher == null ? {} : { 'container-title': document.publisher }),
    ...(days.length === 0 ? {} : { issued: { 'date-parts': days.map(partsOf) } }),
    note: `${note === '' ? '' : `${note} `}Read in ${file}, characters ${article.start}–${article.end}`,
  }
}

/** How the day is known, in a sentence; "" where the source states it. */
function dateNote(article: Article, { bundle }: BundleIndex): string {
  if (article.published.kind !== 'stated') return `${publishedSentence(article)}.`
  return correctionsOfDate(article.id, bundle).map((correction) => `${correctionLine(correction)}.`).join(' ')
}

/** One day, or the first and last of several; none unless they are stated. */
function statedDays({ published: { kind, earliest, latest } }: Article): Day[] {
  if (kind !== 'stated' || earliest === null || latest === null) return []
  return earliest === latest ? [earliest] : [earliest, latest]
}
