import { nameOf } from '../../../src/compiler/merge/claims/figure-value.ts'
import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../../src/bundle/schema.ts'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'
import { linkClaims } from '../../../src/compiler/merge/claims/claim-links.ts'
import { partsTold } from '../../../src/compiler/merge/claims/told-parts.ts'
import { mergeClaims } from '../../../src/compiler/merge/claims/claims.ts'
import { occasionsOf } from '../../../src/compiler/merge/stories/occasions.ts'
import { referentsOf } from '../../../src/compiler/annotate/referents.ts'
import { Wording } from '../../../src/compiler/merge/claims/wording.ts'
import { IdMaker } from '../../../src/compiler/ids.ts'
import { anArticle } from '../../fixtures/bundle.ts'

const annotate = textAnnotator(null)
const quantitiesOf = (text: string): Quantity[] => annotate({ id: 'a', text, published: '2025-06-16' }).quantities

describe('referentsOf', () => {
  it.each<[text: string, ...pairs: [quote: string, of: string][]]>([
    ['Estland said a further 46 civilians were let go, a number that Norland put at 41.', ['41', '46']],
    ['Norland says 1,200 workers have come, but an aide said the number who have come is closer to 800.', ['800', '1,200']],
    ['Norland said 1,800 soldiers were there. Estland counts 3,400.', ['3,400', '1,800']],
    ['Norland says that it has fired four missiles. Estland counted only three, while Sudland speaks of at least four.', ['three', 'four'], ['four', 'four']],
    ['Police said 20,000 people marched, the organisers 80,000.', ['80,000', '20,000']],
    ['The bank says that Norland is short of $52 billion, while its ministry puts the gap at $61 billion.', ['$61 billion', '$52 billion']],
    ['Norland put its dead at 2,900, compared with the 2,100 that Estland reported.', ['2,100', '2,900']],
    ['Six million men live there, Norland says, two million of them illegally, while Estland puts the number at 4.5 million.', ['4.5 million', 'Six million']],
    ['Students said 90,000 people came. The ministry estimated the crowd at no more than 35,000.', ['35,000', '90,000']],
    ['Norland put the number on board at 105 rather than the 99 given by the coast guard.', ['99', '105']],
    ['Norland sent 6.5 million shells, an official said. Estland believes the total is closer to 8 million.', ['8 million', '6.5 million']],
    ["Some 90,000 people came by the students' account, 35,000 by that of the ministry and 65,000 in the eyes of the union.", ['35,000', '90,000'], ['65,000', '90,000']],
    ["Some 350 soldiers were killed by Norland's count, 1,900 by Estland's.", ['1,900', '350']],
    ["Norland said 300 men had died. Estland's own count is 620.", ['620', '300']],
    ["Norland said 1,200 workers had come and 7,500 would come, but an aide said the number who have come is closer to 800.", ['800', '1,200']],
    ['Norland said 300 men had died. It rained. Estland put the figure at 620.', ['620', '300']],
    // another thing, a part, too far, or nobody's
    ['Norland said 1,200 workers had come, and the number of trucks was 800.'],
    ['Norland said it saw 2,400 violations, including 96 assaults, while Estland spoke of 4,300 by Norland.'],
    ['Norland said 1,200 workers had come, and Estland sent 800.'],
    ['Norland said 300 men had died. It rained. Estland counts 620.'],
    ['Some 300 men came. The figure was 620.'],
  ])('%s', (text, ...pairs) => {
    const found = [...referentsOf(quantitiesOf(text), text)].map(([bare, referent]) => [bare.quote, referent.quote])
    expect(found).toEqual(pairs)
  })
})

describe('two tallies of one thing in one report', () => {
  const claimsOf = (text: string) => {
    const quantities = quantitiesOf(text)
    const articles = [{ article: anArticle({ id: 'a', text }), sentences: [], dates: [], mentions: [], quantities }]
    const [occasions, wording] = [occasionsOf(articles, []), new Wording(articles)]
    const merged = mergeClaims(articles, () => null, occasions, wording, (_, speaker) => nameOf(speaker) ?? speaker.text, new IdMaker())
    linkClaims(merged, quantities, partsTold(merged, quantities, wording).toldOnce, occasions, wording)
    return merged.map(({ claim }) => claim)
  }

  it('are disputed when they exclude each other, measured or not', () => {
    const [a, b] = claimsOf('Norland said 1,800 soldiers were there. Estland counts 3,400.')
    expect([a?.disputes, b?.disputes]).toEqual([[b?.id], [a?.id]])
  })

  it('are disputed by each who counts otherwise', () => {
    const claims = claimsOf('Norland says that it has fired four missiles. Estland counted only three, while Sudland speaks of two.')
    expect(claims.map(({ disputes }) => disputes.map((id) => claims.find((claim) => claim.id === id)?.low))).toEqual([[3, 2], [4, 2], [4, 3]])
  })

  it('are not when one holds the other', () => {
    expect(claimsOf('Norland said at least 1,800 soldiers were there. Estland counts 3,400.').flatMap(({ disputes }) => disputes)).toEqual([])
  })
})
