import { expect, it } from 'vitest'
import { compile } from '../../../../src/compiler/compile.ts'

const DATED = [
  ['Ferry Aurora sinks off Lowport', 'The ferry Aurora sank off Lowport on Friday after striking a reef in fog, and fishing boats rescued 140 passengers.', 'May 3, 2025'],
  ['Blast at Orvik refinery kills nine workers', 'Nine workers died when an explosion ripped through the Orvik refinery before dawn on Monday, the fire brigade of Halm said.', 'May 6, 2025'],
  ['Storm Hedda tears roof off Tarn cathedral', 'Storm Hedda tore the copper roof off the cathedral of Tarn on Thursday and left 4,300 homes without power.', 'May 9, 2025'],
]
const RETOLD = [
  'The ferry Aurora went down off Lowport after it had struck a reef in fog, where fishing boats rescued its 140 passengers.',
  'Nine workers were killed by an explosion that ripped through the refinery of Orvik, near Halm, before dawn.',
  'Storm Hedda has torn the copper roof off the cathedral of Tarn, and left 4,300 homes without power.',
]

function publishedOf(report: string, retold: readonly string[] = RETOLD) {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const { articles } = compile({
    seeds: [
      { file: 'dated.txt', bytes: bytes(`-\n${DATED.map(([title, text, day]) => `${title}\n${text}\n${day} -\n`).join('')}`) },
      { file: 'digest.txt', bytes: bytes([...retold, report].map((text) => `${text}\nRead More\n`).join('')) },
    ],
    codebook: { file: 'codebook.yaml', text: 'measures: []\n' },
  })
  const article = articles.find(({ text }) => text === report)
  return {
    ...article?.published,
    evidence: article?.published.evidence.map((one) => ('start' in one ? (articles.find(({ id }) => id === one.article)?.text.slice(one.start, one.end) ?? '') : '')),
  }
}

it('a day without its year is of the year of what the other reports of the file tell, and those say so', () => {
  expect(publishedOf('The parliament of Norrland passed a law on May 20 that bans glass bottles.')).toEqual({
    kind: 'inferred',
    earliest: '2025-05-20',
    latest: null,
    evidence: ['May 20', 'Ferry Aurora sinks off Lowport', 'Storm Hedda tears roof off Tarn cathedral'],
  })
})

it('so is one that it tells as ahead', () => {
  expect(publishedOf('The parliament of Norrland will vote on May 20 on a law that bans glass bottles.')).toMatchObject({ earliest: null, latest: '2025-05-19' })
})

it.each<[string, string, readonly string[]]>([
  ['fewer than three of them tell what dated reports tell', 'The parliament of Norrland passed a law on May 20 that bans glass bottles.', RETOLD.slice(1)],
  ['it is months away from them', 'The parliament of Norrland passed a law on October 20 that bans glass bottles.', RETOLD],
  ['the day of the week is another', 'The parliament of Norrland passed a law on Monday, May 20 that bans glass bottles.', RETOLD],
  ['it is a whole month', 'The parliament of Norrland has passed twelve laws since May.', RETOLD],
  ['it names none', 'The parliament of Norrland passed a law that bans glass bottles.', RETOLD],
])('of no year where %s', (_, report, retold) => {
  expect(publishedOf(report, retold)).toMatchObject({ kind: 'unknown', earliest: null, latest: null })
})
