import { expect, it } from 'vitest'
import { compile } from '../../../../src/compiler/compile.ts'

/** Of each claim of one report, below a headline: its figures as they are written, and what they count. */
function claimsOf(headline: string, body: string): string[] {
  const text = `-\n${headline}\n${body}\nJune 20, 2025 -\n`
  const bundle = compile({ seeds: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], codebook: { file: 'c.yaml', text: '' } })
  const quotes = new Map(bundle.quantities.map(({ id, quote, counted }) => [id, `${quote} ${counted}`]))
  return bundle.claims.map(({ quantities }) => quantities.map((id) => quotes.get(id)).join(' = '))
}

it.each<[headline: string, body: string, claims: string[]]>([
  // a headline's figure is its report's, whatever it calls them
  ['Norland sends 60 builders', 'Norland has sent 60 workers to Lima, the ministry said on Thursday.', ['60 worker = 60 builder']],
  ['60 dead in Norland flood', 'A flood in Norland killed 60 people on Thursday, the ministry said.', ['60 person = 60 dead']],
  // rounded or not
  ['Trade hits $230 million', 'Trade rose to $229.7 million in May, the bank said.', ['$229.7 million trade = $230 million trade']],
  ['Trade hits $231 million', 'Trade rose to $229.7 million in May, the bank said.', ['$231 million trade', '$229.7 million trade']],
  // people are no things
  ['Guards fire 20 warning shots', 'Some 20 soldiers crossed the line on Thursday, the army said.', ['20 warning shot', '20 soldier']],
  // and those that come later are others
  ['Soldiers cross line', 'A group of about 30 soldiers crossed the line on Thursday. Another 30 soldiers came an hour later.', ['30 soldier', '30 soldier']],
  ['Soldiers cross line', 'Some 30 soldiers crossed the line on Thursday. The 30 soldiers went back an hour later.', ['30 soldier = 30 soldier']],
])('%s: %s', (headline, body, claims) => {
  expect(claimsOf(headline, body)).toEqual(claims)
})

it('gives the number that a headline rounds as the report has it', () => {
  const text = '-\nTrade hits $230 million\nTrade rose to $229.7 million in May, the bank said.\nJune 20, 2025 -\n'
  const [claim] = compile({ seeds: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], codebook: { file: 'c.yaml', text: '' } }).claims
  expect(claim).toMatchObject({ low: 229_700_000, high: 229_700_000, qualifier: 'exact' })
})

it('disputes no part of what it is a part of', () => {
  const text = `-\nSoldiers cross line\nSome 20 soldiers crossed the line on Thursday, the army said. The first group of about 12 soldiers crossed the line at 2 p.m., the mayor said.\nJune 20, 2025 -\n`
  const bundle = compile({ seeds: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], codebook: { file: 'c.yaml', text: '' } })
  expect(bundle.claims.flatMap(({ disputes }) => disputes)).toEqual([])
})
