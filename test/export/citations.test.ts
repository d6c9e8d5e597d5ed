import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/bundle/schema.ts'
import { citationsOf, cslItem, type Citation } from '../../src/export/citations.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { aBundle, aCorrection, anArticle } from '../fixtures/bundle.ts'

type Published = Article['published']
const STATED: Published = { kind: 'stated', earliest: '2025-06-16', latest: '2025-06-16', evidence: [] }
const DAYS: Published = { ...STATED, latest: '2025-06-18' }
const BY_HAND: Published = { ...STATED, evidence: [{ correction: 'k1' }] }
const INFERRED: Published = { ...STATED, kind: 'inferred' }
const BEFORE: Published = { ...INFERRED, earliest: null, latest: '2025-10-10' }
const UNKNOWN: Published = { kind: 'unknown', earliest: null, latest: null, evidence: [] }

const CORRECTION = aCorrection({ kind: 'date', quantity: null, changes: [{ field: 'published', was: '2025-06-15', now: '2025-06-16' }], reason: 'As printed on paper' })

function indexOf(article: Article, publisher: string | null) {
  const corrections = article.published.evidence.some((item) => 'correction' in item) ? [CORRECTION] : []
  return indexBundle(aBundle({ articles: [article], corrections, documents: [{ id: 'd1', file: 'depot.txt', sha256: '0'.repeat(64), format: 'dated-feed', publisher }] }))
}

function cite(style: Citation['style'], published: Published, publisher: string | null = 'Depot Daily', headline = 'Ten trucks left'): string {
  const article = anArticle({ published, headline })
  return citationsOf(article, indexOf(article, publisher)).find((citation) => citation.style === style)?.text ?? ''
}

describe('citationsOf', () => {
  it.each([
    ['a stated day', STATED, 'Depot Daily', 'Depot Daily. “Ten trucks left.” June 16, 2025.'],
    ['a day stated by hand', BY_HAND, 'Depot Daily', 'Depot Daily. “Ten trucks left.” June 16, 2025. [Date stated by hand (published 2025-06-16, was 2025-06-15; As printed on paper; A. Analyst).]'],
    ['no publisher', STATED, null, '“Ten trucks left.” June 16, 2025.'],
    ['several days', DAYS, 'Depot Daily', 'Depot Daily. “Ten trucks left.” June 16–18, 2025.'],
    ['no date', UNKNOWN, 'Depot Daily', 'Depot Daily. “Ten trucks left.” n.d. [Undated: the source gives no date, and nothing in the text bounds it.]'],
    ['an inferred day', INFERRED, 'Depot Daily', 'Depot Daily. “Ten trucks left.” n.d. [Published 16 June 2025, inferred from what the text says.]'],
    ['a bound', BEFORE, null, '“Ten trucks left.” n.d. [Undated: published on or before 10 October 2025, inferred from what the text says.]'],
  ])('Chicago: %s', (_, published, publisher, text) => {
    expect(cite('Chicago', published, publisher)).toBe(text)
  })

  it.each([
    ['a stated day', STATED, 'Depot Daily', 'Ten trucks left. (2025, June 16). Depot Daily.'],
    ['a stated day of no known publisher', STATED, null, 'Ten trucks left. (2025, June 16).'],
    ['nothing known', UNKNOWN, null, 'Ten trucks left. (n.d.). [Undated: the source gives no date, and nothing in the text bounds it.]'],
  ])('APA: %s', (_, published, publisher, text) => {
    expect(cite('APA', published, publisher)).toBe(text)
  })

  it('BibTeX: an entry under the report’s id, the inferred day in its note alone', () => {
    expect(cite('BibTeX', STATED)).toMatch(/^@article\{a1,\n\tjournal = \{Depot Daily\},\n\tyear = \{2025\},\n\tmonth = jun,\n\tday = \{16\},/)
    const inferred = cite('BibTeX', INFERRED)
    expect(inferred).not.toContain('year')
    expect(inferred).toContain('note = {Published 16 June 2025, inferred from what the text says.')
  })

  it('the note of an entry tells who stated the day by hand, and why', () => {
    for (const style of ['BibTeX', 'CSL-JSON'] as const) expect(cite(style, BY_HAND)).toContain('Date stated by hand (published 2025-06-16, was 2025-06-15; As printed on paper; A. Analyst). Read in depot.txt')
  })

  it('BibTeX: markup of strangers stays text', () => {
    expect(cite('BibTeX', STATED, 'Depot Daily', 'Ten} \\input{x} & 5%')).not.toMatch(/(?<!\\)&|\\input\{/)
  })

  it.each([
    ['Chicago', '<b>Ten</b> trucks & <i>left', 'Depot Daily. “<b>Ten</b> trucks & <i>left.” June 16, 2025.'],
    ['APA', '<b>Ten</b> trucks & <i>left', '<b>Ten</b> trucks & <i>left. (2025, June 16). Depot Daily.'],
    ['Chicago', 'Ten < <span class="nocase">eleven</span>', 'Depot Daily. “Ten < <span class="nocase">eleven</span>.” June 16, 2025.'],
  ] as const)('%s: what looks like a tag in %s stays', (style, headline, text) => {
    expect(cite(style, STATED, 'Depot Daily', headline)).toBe(text)
  })

  it('BibTeX: what looks like a tag is text, in the publisher’s name too', () => {
    const entry = cite('BibTeX', STATED, 'The <i>Daily</i>', '<b>Ten</b> trucks')
    expect(entry).toContain(String.raw`journal = {The \textless{}i\textgreater{}Daily\textless{}/i\textgreater{}}`)
    expect(entry).not.toMatch(/\\text(?:bf|it)/)
  })

  it.each([
    ['letters of every script', 'київ und 김정은, łódź', 'київ und 김정은, łódź'],
    ['signs', '5 km² at ½', '5 km² at ½'],
    ['what LaTeX reads', String.raw`50% of $5 & #1_a ~b^c \d {e`, String.raw`50\% of \$5 \& \#1\_a \textasciitilde{}b\textasciicircum{}c \textbackslash{}d \textbraceleft{}e`],
  ])('BibTeX: %s stay', (_, headline, title) => {
    expect(cite('BibTeX', STATED, 'Depot Daily', headline)).toContain(`title = {${title}}`)
  })

  it('CSL-JSON: what is unknown is not there', () => {
    const article = anArticle({ published: UNKNOWN })
    expect(cslItem(article, indexOf(article, null))).toEqual({
      id: 'a1',
      type: 'article-newspaper',
      title: 'Ten trucks left the depot on Monday.',
      note: 'Undated: the source gives no date, and nothing in the text bounds it. Read in depot.txt, characters 0–36',
    })
    expect(JSON.parse(cite('CSL-JSON', DAYS))).toMatchObject([{ 'container-title': 'Depot Daily', issued: { 'date-parts': [[2025, 6, 16], [2025, 6, 18]] } }])
  })
})
