import { describe, expect, it } from 'vitest'
import { loadCodebook } from '../../../src/compiler/codebook/load.ts'

const problems = (text: string) =>
  loadCodebook('codebook.yaml', text).diagnostics.map(({ code, line, column, severity }) => ({ code, line, column, severity }))

const measure = (rest: string): string => `measures:\n  - id: ships\n    title: Ships\n    kind: level\n${rest}`

/** Each line is ten of the line before. */
const BOMB = Array.from({ length: 8 }, (_, at) => `a${at}: &a${at} [${at === 0 ? 'x' : `*a${at - 1}, `.repeat(10)}]`).join('\n')

describe('loadCodebook', () => {
  it('fills in what may be left out', () => {
    const { codebook, diagnostics } = loadCodebook(
      'codebook.yaml',
      measure('    figures:\n      - id: ship\n        match: [{ counted: [ship] }]\n') +
        'calendar:\n  - { id: day, names: [Ship Day], yearly: 03-04 }\n  - { id: fair, names: [Fair], from: 2025-01-01, to: 2025-01-03 }\n  - { id: era, names: [Era], first: 1912 }\n',
    )
    expect(diagnostics).toEqual([])
    expect(codebook).toMatchObject({
      topics: [],
      entities: [],
      sources: [],
      measures: [{ unit: 'count', per: [], figures: [{ match: [{ counted: ['ship'], with: [], without: [] }] }] }],
      calendar: [
        { when: { kind: 'yearly', month: 3, date: 4 } },
        { when: { kind: 'period', from: '2025-01-01', to: '2025-01-03' } },
        { when: { kind: 'era', first: 1912 } },
      ],
    })
  })

  it.each([
    ['an empty file', '', []],
    ['an unknown key at the top', 'topic: []', [{ code: 'unknown-key', line: 1, column: 1 }]],
    [
      'a misspelt key and the one it leaves missing',
      'topics:\n  - id: a\n    lable: A\n    terms: [x]',
      [
        { code: 'missing-key', line: 2, column: 5 },
        { code: 'unknown-key', line: 3, column: 5 },
      ],
    ],
    ['an unknown key deep down', measure('    figures: [{ id: a, match: [{ wiht: [x] }] }]'), [{ code: 'unknown-key', line: 5, column: 34 }]],
    ['a value of no known kind', measure('    figures: []').replace('level', 'leevl'), [{ code: 'bad-value', line: 4, column: 5 }]],
    ['an impossible day', 'calendar:\n  - { id: a, names: [x], founded: 2025-06-31 }', [{ code: 'bad-value', line: 2, column: 26 }]],
    ['a time zone that is none', 'sources:\n  - { files: "*", publisher: x, zone: Mars/Olympus }', [{ code: 'bad-value', line: 2, column: 33 }]],
    ['a source of no file and no agency', 'sources:\n  - { publisher: x }', [{ code: 'bad-value', line: 2, column: 5 }]],
    ['a source of a file and an agency', 'sources:\n  - { files: "*", agency: A, publisher: x }', [{ code: 'bad-value', line: 2, column: 5 }]],
    ['money that is none', 'entities:\n  - { id: a, name: A, type: country, money: { won: kpw } }', [{ code: 'bad-value', line: 2, column: 47 }]],
    ['an era without a whole year', 'calendar:\n  - { id: a, names: [x], first: 1912.5 }', [{ code: 'bad-value', line: 2, column: 26 }]],
    ['a calendar entry without a day', 'calendar:\n  - { id: a, names: [x] }', [{ code: 'bad-value', line: 2, column: 5 }]],
    ['YAML that does not parse', 'topics: [', [{ code: 'yaml-syntax', line: 1, column: 10 }]],
    ['an alias without its anchor', 'topics:\n  - *river', [{ code: 'yaml-syntax', line: 2, column: 5 }]],
    ['aliases that grow beyond all bounds', BOMB, [{ code: 'yaml-syntax', line: 2, column: 10 }]],
    ['an id that stands twice', 'topics:\n  - { id: a, label: A, terms: [x] }\n  - { id: a, label: B, terms: [y] }', [{ code: 'duplicate-id', line: 3, column: 7 }]],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected.map((problem) => ({ ...problem, severity: 'error' })))
  })

  it.each([
    ['no figures', '    figures: []'],
    ['plural nouns only', '    figures: [{ id: a, match: [{ counted: [shells] }] }]'],
    ['plural nouns that end like others', '    figures: [{ id: a, match: [{ counted: [spare batteries, rounds of ammunition] }] }]'],
    ['a flow without its period', '    figures: [{ id: a, match: [{ counted: [shell] }] }]'.replace(/^/, '    per: []\n')],
  ])('warns of a measure that nothing can match: %s', (why, rest) => {
    const text = why.startsWith('a flow') ? measure(rest).replace('level', 'flow') : measure(rest)
    expect(problems(text)).toEqual([{ code: 'measure-never-matches', severity: 'warning', line: 2, column: 5 }])
  })

  it.each(['gas', 'barracks', 'headquarters', 'personnel', 'series'])('takes a noun that ends in s for what it is: %s', (noun) => {
    expect(problems(measure(`    figures: [{ id: a, match: [{ counted: [${noun}] }] }]`))).toEqual([])
  })

  it.each([
    ['a list', '- a\n- b', 'the file is a list, and should have keys at its top: "topics:", "measures:", "entities:", "calendar:", "sources:"'],
    ['one value', 'hello', 'the file is one value, and should have keys at its top: "topics:"'],
    ['two documents', 'topics: []\n---\ntopics: []', 'a second document begins here, and only one is read: take the line "---" out'],
  ])('says in plain words that a file is %s', (_, text, said) => {
    expect(loadCodebook('codebook.yaml', text).diagnostics).toEqual([expect.objectContaining({ severity: 'error', text: expect.stringContaining(said) as unknown })])
  })

  const FIGURES = '    figures: [{ id: a, match: [{ counted: [ship] }] }]\n'
  it.each([
    ['a unit with a slip', measure(`    unit: percnt\n${FIGURES}`), 'no unit is called "percnt"; do you mean "percent"?', 5],
    ['a sign instead of a unit', measure(`    unit: km\n${FIGURES}`), 'do you mean "kilometre"?', 5],
    ['a unit in the plural', measure(`    unit: tonnes\n${FIGURES}`), 'do you mean "tonne"?', 5],
    ['a coin instead of a currency', measure(`    unit: euros\n${FIGURES}`), 'do you mean "EUR"?', 5],
    ['a unit of which nobody knows', measure(`    unit: sheep-head\n${FIGURES}`), 'no unit is called "sheep-head"; there are count, fraction, percent', 5],
    ['a rate in the plural', measure(`    per: [none, months]\n${FIGURES}`), 'no rate is called "months"; do you mean "month"?', 5],
    ['a search pattern', 'topics:\n  - { id: a, label: A, terms: ["[a-z]+"] }', '"[a-z]+" is looked for letter by letter', 2],
    ['an asterisk inside a term', 'topics:\n  - { id: a, label: A, terms: ["fl*d"] }', '"fl*d" is looked for letter by letter', 2],
    ['an asterisk alone', 'topics:\n  - { id: a, label: A, terms: ["*"] }', '"*" fits any word', 2],
    ['an asterisk in what is counted', measure('    figures: [{ id: a, match: [{ counted: [ship*] }] }]'), '"ship*" is looked for letter by letter', 5],
    ['a source in a folder', 'sources:\n  - { files: sub/f.txt, publisher: P }', '"sub/f.txt" fits no seed: seeds lie directly in the folder', 2],
  ])('warns of %s', (_, text, said, line) => {
    expect(loadCodebook('codebook.yaml', text).diagnostics).toEqual([expect.objectContaining({ severity: 'warning', line, text: expect.stringContaining(said) as unknown })])
  })

  it.each(['count', 'fraction', 'USD', 'percentage-point', 'nautical mile', 'cubic metre', 'bitcoin', 'barrel'])('knows the unit %s', (unit) => {
    expect(problems(measure(`    unit: ${unit}\n    per: [none, day, person, live birth]\n${FIGURES}`))).toEqual([])
  })
})
