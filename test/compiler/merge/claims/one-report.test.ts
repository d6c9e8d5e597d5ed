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

/** Of each claim, its number and those that it is disputed by; the codebook measures deaths. */
function disputesIn(...reports: string[]): string[] {
  const text = reports.map((body, at) => `-\nReport ${at}\n${body}\nJune 20, 2025 -\n`).join('')
  const codebook = 'measures:\n  - {id: dead, title: Dead, kind: cumulative, figures: [{id: killed, match: [{counted: [dead, death]}, {counted: [person, soldier, worker, man, woman, child], with: [killed, died]}]}]}\n'
  const { claims } = compile({ seeds: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], codebook: { file: 'c.yaml', text: codebook } })
  return claims.map(({ low, articles, disputes }) => `${low}${articles.length > 1 ? ` x${articles.length}` : ''}: ${disputes.map((id) => claims.find((claim) => claim.id === id)?.low).join(' ')}`)
}

it.each<[title: string, reports: string[], found: string[]]>([
  ['one fate in two nouns', ['The governor said 37 people were killed, but the owner put the dead at 22.'], ['37: 22', '22: 37']],
  ['parts of another whole are none', ['Norland says 31 people were killed, while Estland says 16 people were killed, including three women and five children.'], ['31: 16', '16: 31', '3: ', '5: ']],
  ['parts of one whole', ['The governor said 109 people had died, 87 of them in the valley. The sheriff said 100 people had died.'], ['109: 100', '87: ', '100: 109']],
  ['parts that two speakers give of one sum', ['The mediator said 36 people had died. Norland said 14 people and nine soldiers had died, while Estland reported 13 deaths.'], ['36: ', '14: ', '9: ', '13: ']],
  ['a part by age', ['The mayor said 850 people had died. The governor said 845 people (803 men and 42 children) had died.'], ['850: 845', '845: 850', '803: ', '42: ']],
  ['one and another', ['The mayor said two people had died. One died upon arrival and another in hospital, the governor said.'], ['2: ', '1: ']],
  ['those of some place', ['The mayor said 429 people had died. The governor said the people killed while living in huts number around 200.'], ['429: ', '200: ']],
  ['what adds up beside', ['The mayor said 176 people had died. The governor said all 167 workers and nine soldiers had died.'], ['176: ', '167: ', '9: ']],
  ['some of those told before', ['The governor said 152 people were killed. Of the dead, 48 people, the sheriff said, were killed at home.'], ['152: ', '48: ']],
  ['a title’s two tallies', ['Norland says 133 people were killed; Estland puts it at eight\nNobody has seen it.'], ['133: 8', '8: 133']],
  ['two speakers’ figures that make a third', ['The mediator said at least 38 people had been killed. It rained. Norland reported 25 deaths. Estland said 13 people were killed.'], ['38: ', '25: ', '13: ']],
  ['some who are told to be among the dead', ['The ministry said 72 people were killed. The sheriff said 59 workers and three soldiers killed were among the dead.'], ['72: ', '59: ', '3: ']],
  ['a night and the whole war', ['The doctors said 75 people were killed. The war, the mediator said, has killed 40,000 people.'], ['75: ', '40000: ']],
  ['each side’s own dead', ['Armenia said 20 people were killed. Azerbaijan said 11 people were killed.'], ['20: ', '11: ']],
  ['all the deaths among the casualties', ['The army said 5,200 soldiers were lost, including 730 deaths. Estland said 1,600 soldiers were killed.'], ['5200: ', '730: 1600', '1600: 730']],
  ['two places', ['The governor said 1,100 people had died in southern Asia. The sheriff said 604 people had died in Sumatra.'], ['1100: ', '604: ']],
  ['a toll that was before', ['The army said 935 people were killed, raising an earlier toll of 627 given by the mayor.'], ['935: ', '627: ']],
  ['a tally past a sentence about the same ones', ['The army said 33 people were killed. The people were 18 years old. Estland counted only 22.'], ['33: 22', '18: ', '22: 33']],
  ['no tally of where it was', ['The governor said 90 people died in three cities. In Lima the figure is 35, a doctor said.'], ['90: ', '3: ', '35: ']],
  ['some of the dead, in a sentence of their own', ['The governor said 28 people had been killed. Five of the dead were children, the sheriff said.'], ['28: ', '5: ']],
  ['more of them', ['The governor said 33 people had been killed. The sheriff reported 12 new deaths.'], ['33: ', '12: ']],
  ['fighters are not all people', ['Some 460 people have died of hunger, the ministry said. The army says 2,000 fighters were killed.'], ['460: ', '2000: ']],
  ['a revision', ['The governor said 19 people were killed. The sheriff later put the number at 21.'], ['19: ', '21: ']],
  ['one town, and everywhere', ['The governor said 30 people were killed in Lima. Nationwide, the sheriff put the number at 90.'], ['30: ', '90: ']],
  ['other fates of as many', ['The sheriff said nine people were killed.', 'Rescuers brought nine people down from the hill, the sheriff said.'], ['9: ', '9: ']],
  ['two accidents of one number', ['The collapse of a roof killed 16 people in Lima.', 'A fire in Quito has killed 16 workers.'], ['16: ', '16: ']],
  ['as many of one town and day, in two stories', ['A missile strike on Arica on June 18 killed seven people.', 'It follows a flood in Tacna. On June 18 seven people were killed in Arica by another missile.'], ['7 x2: ']],
  ['said here, and there only denied', ['Norland said it killed 1,215 soldiers at the depot in Lima.', 'Estland denied that 1,215 soldiers were killed at the depot in Lima.'], ['1215 x2: ']],
  ['one side’s word, denied in one report', ['Norland said it killed 1,215 soldiers at the depot in Lima.', 'Norland says that it killed 1,215 soldiers at the depot in Lima, which Estland denies.'], ['1215 x2: ']],
  ['a town is a part of the land', ['The storm killed 90 people in Estland, officials said. In Tallin police said 40 people were killed.'], ['90: ', '40: ']],
  ['and so is what its mayor tells of', ['The army said 90 people were killed. The mayor of Tallin said 40 people were killed there.'], ['90: ', '40: ']],
  ['of the same town he may tell otherwise', ['The army said 90 people were killed in Tallin. The mayor of Tallin said 40 people were killed there.'], ['90: 40', '40: 90']],
  ['or tell nearly the same', ['The army said 90 people were killed. The mayor of Tallin said 88 people were killed there.'], ['90: 88', '88: 90']],
  ['another accident is another', ['The police said 90 people were killed. Months earlier, 40 people were killed on that road, the army said.'], ['90: ', '40: ']],
])('disputes: %s', (_, reports, found) => {
  expect(disputesIn(...reports)).toEqual(found)
})

it.each([
  ['whom it carries are not whom it killed', 'A boat carrying about 150 people sank, killing at least 19 people.', [19], []],
  ['parts of the figure before them are no parts of the next', 'A raid killed 12 people, including five women and three children. Norland killed eight fighters.', [12, 5, 3], []],
])('%s', (_, text, dead, sums) => {
  const codebook = 'measures:\n  - {id: dead, title: Dead, kind: cumulative, figures: [{id: killed, match: [{counted: [person, woman, child], with: [killed, killing]}]}]}\n'
  const { claims } = compile({ seeds: [{ file: 'a.txt', bytes: new TextEncoder().encode(`-\nReport\n${text}\nJune 20, 2025 -\n`) }], codebook: { file: 'c.yaml', text: codebook } })
  expect(claims.flatMap(({ low, measure }) => (measure === 'dead' ? [low] : []))).toEqual(dead)
  expect(claims.flatMap(({ low, parts }) => (parts.length > 0 ? [low] : []))).toEqual(sums)
})

it.each([
  ['a toll that grew', 'the mayor', '10 people', 'the governor', '17 people', []],
  ['a toll that grew a lot', 'the mayor', '10 people', 'the governor', '60 people', []],
  ['another side’s word', 'the Peruvian army', '10 people', 'the Chilean army', '60 people', [[60, 10], [10, 60]]],
  ['a toll that shrank', 'the mayor', '17 people', 'the governor', '10 people', [[17, 10], [10, 17]]],
])('%s', (_, first, before, second, after, disputes) => {
  const codebook = 'measures:\n  - {id: dead, title: Dead, kind: cumulative, figures: [{id: killed, match: [{counted: [person], with: [killed]}]}]}\n'
  const report = (count: string, speaker: string, day: string): string => `-\nQuake in Lima kills people\nA quake in Lima on June 18 killed ${count}, ${speaker} said.\n${day} -\n`
  const text = report(before, first, 'June 20, 2025') + report(after, second, 'June 23, 2025')
  const { claims } = compile({ seeds: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], codebook: { file: 'c.yaml', text: codebook } })
  const pairs = claims.flatMap((claim) => claim.disputes.map((id) => [claim.low, claims.find((other) => other.id === id)?.low]))
  expect(pairs.sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0))).toEqual(disputes)
})

it.each<[text: string, points: number[]]>([
  ['The army lost 1,020 soldiers in May, 250 more than in April.', [1020]],
  ['The army lost 1,020 soldiers. The losses rose by 250 soldiers.', [1020]],
  ['The army lost 300 soldiers, an increase of 40 soldiers on April.', [300]],
  ['The army lost 1,020 soldiers. It lost 250 more soldiers in the hills.', [1020, 250]],
  ['The army lost 28 soldiers. Five of the soldiers it lost were cadets.', [28]],
  ['The army lost 28 soldiers. It lost another five soldiers in the hills.', [28, 5]],
  ['Of some 300 soldiers who left in May, 40 have been lost.', [40]],
  ['All but one of the 40 soldiers were lost.', []],
  ['The army lost or mislaid 300 soldiers, and 40 soldiers got through.', [300]],
  ['The army lost 300 soldiers, against 400 soldiers in May.', [400, 300]],
])('draws no difference and no part: %s', (text, points) => {
  const codebook = 'measures:\n  - {id: lost, title: Lost, kind: level, figures: [{id: lost, match: [{counted: [soldier], with: [lost, losses]}]}]}\n'
  const { claims, series } = compile({ seeds: [{ file: 'a.txt', bytes: new TextEncoder().encode(`-\nReport\n${text}\nJune 20, 2025 -\n`) }], codebook: { file: 'c.yaml', text: codebook } })
  expect(series.flatMap((line) => line.claims.map((id) => claims.find((claim) => claim.id === id)?.low ?? 0)).sort((a, b) => b - a)).toEqual(points)
})

it('disputes nobody who tells the same beside another', () => {
  const codebook = 'measures:\n  - {id: range, title: Distance, kind: occurrence, unit: kilometre, figures: [{id: flown, match: [{with: [flew, fly, flown]}]}]}\n'
  const text = '-\nMissiles fall into the sea\nThe missiles flew 900 kilometers on Wednesday, Norland said.\nThe missiles, which flew about 900 kilometers and 950 kilometers on Thursday, fell outside its waters, Estland said. They flew 1,400 kilometers on Thursday, Westland said.\nJune 20, 2025 -\n'
  const { claims } = compile({ seeds: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], codebook: { file: 'c.yaml', text: codebook } })
  const disputed = claims.map(({ low, disputes }) => `${low}: ${disputes.map((id) => claims.find((claim) => claim.id === id)?.low ?? 0).sort((a, b) => a - b).join(' ')}`)
  expect(disputed.find((line) => line.startsWith('950'))).toBe('950: 1400')
  expect(disputed.filter((line) => line.startsWith('1400'))).toEqual(['1400: 900 900 950'])
})
