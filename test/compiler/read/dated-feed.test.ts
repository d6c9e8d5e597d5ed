import { describe, expect, it } from 'vitest'
import { readSeed } from '../../../src/compiler/read/index.ts'

const read = (text: string) => readSeed('feed.txt', new TextEncoder().encode(text))
const cut = `${'Ships were seen off the coast again. '.repeat(13)}They cou`.slice(0, 500)
const whole = `${'Ships were seen off the coast. '.repeat(16)}All left.`

describe('dated-feed', () => {
  const feed = `-\nShip leaves port\nIt left at dawn.\nJune 25, 2025 -\nShip returns\nIt came back.\nJuly 1, 2025`

  it.each([
    ['LF', feed],
    ['CRLF', feed.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${feed}`],
    ['no bare dash on line 1', feed.slice(2)],
  ])('reads title, excerpt and day with %s', (_, text) => {
    const { seed, diagnostics } = read(text)
    expect(diagnostics).toEqual([])
    expect(
      seed?.articles.map(({ title, start, end, published }) => [
        seed.text.slice(title?.start, title?.end),
        seed.text.slice(start, end).replace('\r', ''),
        published,
      ]),
    ).toEqual([
      ['Ship leaves port', 'Ship leaves port\nIt left at dawn.', stated('2025-06-25')],
      ['Ship returns', 'Ship returns\nIt came back.', stated('2025-07-01')],
    ])
  })

  it.each([
    ['cut in a word', cut, true],
    ['cut between words', `${'It left again at noon '.repeat(22)}and`, true],
    ['whole, though as long', whole, false],
    ['short, without a full stop', 'It left at dawn', false],
    ['cut with the sign of an omission', 'It left at dawn and then…', true],
    ["ended by its agency's sign", `${'They left. We saw it. '.repeat(20)}They left. (Agency)`, false],
    ['cut after brackets', `${'They left. We saw it. '.repeat(20)}They left (at noon) and`, true],
    ['ended by a quotation', `${'“They left. We saw it.” '.repeat(20)}“They left.”`, false],
  ])('marks an excerpt that is %s', (_, excerpt, truncated) => {
    expect(read(`-\nShip\n${excerpt}\nJune 25, 2025 -`).seed?.articles[0]?.truncated).toBe(truncated)
  })

  it.each([
    ['Sept. 5, 2025 -', '2025-09-05'],
    ['Jul 5, 2025', '2025-07-05'],
    ['Mayor 5, 2025 -', null],
    ['Marches 5, 2025', null],
  ])('takes a line for the date that it is: %s', (line, day) => {
    const { seed } = read(`-\nShip\nIt left.\n${line}\nBoat\nIt sank.\nJune 25, 2025 -`)
    expect(seed?.articles[0]?.published.earliest).toBe(day)
  })

  it.each([
    ['an impossible day', '-\nShip\nIt left.\nJune 31, 2025 -', 'impossible-date', 4, 1],
    ['29 February of a common year', '-\nShip\nIt left.\nFebruary 29, 2025 -', 'impossible-date', 4, 1],
    ['a last entry without its date', '-\nShip\nIt left.\nJune 25, 2025 -\nBoat\nIt sank.', 'missing-date-line', 5, 1],
    [
      'an entry in the middle without its date',
      '-\nShip leaves\nThe ship left the port at dawn.\nBoat sinks\nThe boat sank at noon, they said.\nJune 25, 2025 -',
      'missing-date-line',
      2,
      1,
    ],
    ['a title only', '-\nShip\nJune 25, 2025 -', 'missing-excerpt', 2, 1],
    ['two date lines in a row', '-\nShip\nIt left.\nJune 25, 2025 -\nJune 24, 2025 -', 'empty-entry', 5, 1],
  ])('says where there is %s', (_, text, code, line, column) => {
    expect(read(text).diagnostics).toContainEqual(expect.objectContaining({ code, line, column }))
  })

  it('keeps an entry whose date is impossible, as undated', () => {
    const [article] = read('-\nShip\nIt left.\nJune 31, 2025 -').seed?.articles ?? []
    expect(article?.published).toEqual({ kind: 'unknown', earliest: null, latest: null })
  })

  it('takes two paragraphs under one title for one entry', () => {
    const { seed, diagnostics } = read('-\nShip leaves\nThe ship left.\nIts crew waved.\nJune 25, 2025 -')
    expect(diagnostics).toEqual([])
    expect(seed?.articles).toHaveLength(1)
  })
})

function stated(day: string) {
  return { kind: 'stated', earliest: day, latest: day }
}
