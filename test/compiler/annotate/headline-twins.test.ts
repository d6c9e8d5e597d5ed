import { describe, expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

function figures(text: string, published = '2025-03-26') {
  return annotate({ id: 'a', text, published }).quantities.map(({ quote, asOf, attribution }) => [quote, asOf.earliest, asOf.latest, attribution?.text ?? null])
}

describe('a figure takes over what its neighbours say', () => {
  it.each<[name: string, text: string, expected: unknown[][]]>([
    [
      'a headline: the day and the speaker of the body',
      'Norland lost 4,800 soldiers\nThe army said on Tuesday that Norland lost 4,800 soldiers on Monday.',
      [['4,800', '2025-03-24', '2025-03-24', 'The army'], ['4,800', '2025-03-24', '2025-03-24', 'The army']],
    ],
    [
      'people by another word',
      'Over 300 workers cross into Chile\nMore than 300 laborers left for Chile on Monday, the union said.',
      [['300', '2025-03-24', '2025-03-24', 'the union'], ['300', '2025-03-24', '2025-03-24', 'the union']],
    ],
    [
      'a headline: another verb for the gain, and no share that only rose by as much',
      'Norland took 470 sq km, and rates are 12 percent\nNorland gained 470 square kilometres on Monday, the army said. Its rates rose 12 percent, the bank said.',
      [['470 sq km', '2025-03-24', '2025-03-24', 'the army'], ['12 percent', '2025-03-26', '2025-03-26', null], ['470 square kilometres', '2025-03-24', '2025-03-24', 'the army'], ['12 percent', '2025-03-24', '2025-03-24', 'the bank']],
    ],
    [
      'a headline: what it calls the same before what only has its number',
      'Swap of 40 prisoners agreed\nNorland agreed to free 40 prisoners. In May it freed 40 men.',
      [['40', '2025-03-26', '2025-03-26', null], ['40', '2025-03-26', '2025-03-26', null], ['40', '2024-05-01', '2024-05-31', null]],
    ],
    [
      'a headline that rounds',
      'Trade hits $230 million\nTrade rose to $229.7 million on Monday, the bank said.',
      [['$230 million', '2025-03-24', '2025-03-24', 'the bank'], ['$229.7 million', '2025-03-24', '2025-03-24', 'the bank']],
    ],
    [
      'a headline that says no more than a bound',
      'More than 1,000 migrants cross\nSome officials waited. On Monday 1,075 migrants crossed, the coast guard said.',
      [['1,000', '2025-03-24', '2025-03-24', 'the coast guard'], ['1,075', '2025-03-24', '2025-03-24', 'the coast guard']],
    ],
    [
      'a headline’s sum: the speaker of its parts',
      'Norland to send 6,000 builders, sappers\nNorland will send 5,000 builders and 1,000 sappers, the ministry said.',
      [['6,000', '2025-03-26', '2025-03-26', 'the ministry'], ['5,000', '2025-03-26', '2025-03-26', 'the ministry'], ['1,000', '2025-03-26', '2025-03-26', 'the ministry']],
    ],
    [
      'no headline: a number that rounds to no other',
      'Trade hits $231 million\nTrade rose to $229.7 million on Monday, the bank said.',
      [['$231 million', '2025-03-26', '2025-03-26', null], ['$229.7 million', '2025-03-24', '2025-03-24', 'the bank']],
    ],
    [
      'no headline: two figures of one number',
      'Norland has 40 ships. The army said on Tuesday that Peru lost 40 tanks on Monday.',
      [['40', '2025-03-26', '2025-03-26', null], ['40', '2025-03-24', '2025-03-24', 'The army']],
    ],
    [
      'what is told in the past tense goes on with the day',
      'On Sunday they exchanged 410 prisoners. Another 46 were handed over. The camp holds 90 more.',
      [['410', '2025-03-23', '2025-03-23', null], ['46', '2025-03-23', '2025-03-23', null], ['90', '2025-03-26', '2025-03-26', null]],
    ],
    [
      'the day that a sentence goes on with, in its relative clause too',
      'On Sunday they fired three missiles. The army saw two missiles, which flew 900 kilometres. It has 40 more.',
      [['three', '2025-03-23', '2025-03-23', null], ['two', '2025-03-23', '2025-03-23', null], ['900 kilometres', '2025-03-23', '2025-03-23', null], ['40', '2025-03-26', '2025-03-26', null]],
    ],
    [
      'of whom: with the figure before',
      'The army had suffered 4,800 casualties by Sunday, of whom 1,650 were killed and 3,150 wounded.',
      [['4,800', '2025-03-23', '2025-03-23', null], ['1,650', '2025-03-23', '2025-03-23', null], ['3,150', '2025-03-23', '2025-03-23', null]],
    ],
  ])('%s', (_, text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})
