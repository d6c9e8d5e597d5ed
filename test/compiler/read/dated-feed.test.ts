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
    ['March\u00A05,\u00A02025\u2009-', '2025-03-05'],
    ['March 5, 2025 –', '2025-03-05'],
    ['March 5, 2025—', '2025-03-05'],
    ['MARCH 5, 2025 -', '2025-03-05'],
    ['March 5th 2025', '2025-03-05'],
    ['5 March 2025 -', '2025-03-05'],
    ['5. March 2025', '2025-03-05'],
    ['2025-03-05 -', '2025-03-05'],
    ['Wednesday, March 5, 2025 -', '2025-03-05'],
    ['Wed. 5 March 2025', '2025-03-05'],
    ['March 5, 2525', '2525-03-05'],
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
    ['a date with a slip', '-\nShip\nIt left.\nMarhc 4, 2025 -\nBoat\nIt sank.\nJune 25, 2025', 'unread-date-line', 4, 1],
    ['a date with a time', '-\nShip\nIt left.\nMarch 4, 2025, 9:05 a.m. -\nBoat\nIt sank.\nJune 25, 2025', 'unread-date-line', 4, 1],
    ['a date with a source', '-\nShip\nIt left.\nMarch 4, 2025 - Reuters\nBoat\nIt sank.\nJune 25, 2025', 'unread-date-line', 4, 1],
    ['a date of figures', '-\nShip\nIt left.\n03/04/2025\nBoat\nIt sank.\nJune 25, 2025', 'unread-date-line', 4, 1],
    ['a date of a year in two figures', '-\nShip\nIt left.\nMarch 5, 25\nBoat\nIt sank.\nJune 25, 2025', 'unread-date-line', 4, 1],
    ['an unlikely year', '-\nShip\nIt left.\nJune 25, 2525 -', 'unlikely-year', 4, 1],
    ['a wrong weekday', '-\nShip\nIt left.\nFriday, March 3, 2025 -', 'wrong-weekday', 4, 1],
    ['a dash in the place of a date', '-\nShip\nIt left.\n–\nBoat\nIt sank.\nJune 25, 2025', 'missing-date-line', 2, 1],
    ['a text over several lines', '-\nNorth to send more than\n5,000 troops to Russia\nNorth will send no more than\n5,000 troops to Russia, it said.\nMarch 4, 2025', 'wrapped-line', 3, 1],
    ['a title over two lines', '-\nMinistry to spend more on new\nhospitals in all towns\nThe ministry will spend more.\nMarch 4, 2025', 'wrapped-title', 3, 1],
    ['a title only', '-\nShip\nJune 25, 2025 -', 'missing-excerpt', 2, 1],
    ['two date lines in a row', '-\nShip\nIt left.\nJune 25, 2025 -\nJune 24, 2025 -', 'empty-entry', 5, 1],
  ])('says where there is %s', (_, text, code, line, column) => {
    expect(read(text).diagnostics).toContainEqual(expect.objectContaining({ code, line, column }))
  })

  it.each(['–', '—', '\u200B-'])('begins with %s, and may have it between its entries', (dash) => {
    const { seed, diagnostics } = read(`${dash}\nShip\nIt left.\nJune 25, 2025\n${dash}\nBoat\nIt sank.\nJune 24, 2025`)
    expect(diagnostics).toEqual([])
    expect(seed?.articles.map(({ published }) => published.earliest)).toEqual(['2025-06-25', '2025-06-24'])
  })

  it.each(['March 1 was cold.', 'On March 1, 2025, it left.', 'PARIS, March 3 (Reuters) - It left.', 'In 2025 30 left', '3-2 in 2025'])('leaves a text alone that begins with or has a date: %s', (text) => {
    const { seed, diagnostics } = read(`-\nShip\n${text}\nJune 25, 2025 -`)
    expect(diagnostics).toEqual([])
    expect(seed?.articles).toHaveLength(1)
  })

  it('leaves out a line "Read More" that ends an excerpt', () => {
    const { seed } = read('-\nShip\nIt left.\nRead More\nJune 25, 2025 -\nBoat\nIt sank.\nRead More\nJune 24, 2025')
    expect(seed?.articles.map(({ start, end }) => seed.text.slice(start, end))).toEqual(['Ship\nIt left.', 'Boat\nIt sank.'])
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
