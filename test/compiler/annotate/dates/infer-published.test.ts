import { expect, it } from 'vitest'
import { annotateDates } from '../../../../src/compiler/annotate/dates/pipeline.ts'
import { inferPublished } from '../../../../src/compiler/annotate/dates/infer-published.ts'
import { officeFinder } from '../../../../src/compiler/annotate/dates/office-holders.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'
import type { CalendarEntry } from '../../../../src/compiler/codebook/codebook.ts'

const CALENDAR: readonly CalendarEntry[] = [
  { id: 'party', names: ['Farmers’ Party'], when: { kind: 'founded', day: '1945-10-10' } },
  { id: 'lake', names: ['Lake summit'], when: { kind: 'period', from: '2025-10-31', to: '2025-11-01' } },
]

const findOffices = officeFinder([
  { id: 'roe', name: 'Jane Roe', type: 'person', aliases: ['Roe', 'President Roe'], offices: [{ title: 'President', from: '2025-06-04' }] },
  {
    id: 'doe',
    name: 'John Doe',
    type: 'person',
    aliases: ['Doe'],
    offices: [
      { title: 'Governor', from: '2010-01-01', to: '2013-12-31' },
      { title: 'Governor', from: '2018-01-01', to: '2021-12-31' },
      { title: 'Minister', from: '2022-02-01', to: '2024-03-31' },
    ],
  },
])

function infer(text: string) {
  const input = { text, sentences: splitSentences(text), published: { earliest: null, latest: null }, truncated: false }
  const found = inferPublished(input, annotateDates(input, CALENDAR), findOffices(text))
  return found && { ...found, evidence: found.evidence.map(({ start, end }) => text.slice(start, end)) }
}

it.each([
  ['Voters will go to the polls more than two years after the last election in May 2015.', '2015-05-01', null, ['May 2015']],
  ['The games will open in July 2024, eight years after those in Rio in August 2016.', '2016-08-01', '2024-07-31', ['July 2024', 'August 2016']],
  ['The government has a mandate until January 2020.', null, '2020-01-31', ['January 2020']],
  ['The law is in force until 31 July 2025.', null, '2025-07-31', ['31 July 2025']],
  ['The president, whose term ends in May 2027, said no.', null, '2027-05-31', ['May 2027']],
  ['The ban comes into force on 1 July 2026.', null, '2026-06-30', ['1 July 2026']],
  ['The ban came into force on 1 July 2026.', '2026-07-01', null, ['1 July 2026']],
  ['He said in 2019 that his term ends in May 2027.', '2019-01-01', null, ['2019']],
  ['As part of the upcoming 80th founding anniversary of the Farmers’ Party, it will grant amnesty.', null, '2025-10-09', ['80th founding anniversary of the Farmers’ Party']],
  ['The tests occurred days before leaders are set to meet at the Lake summit.', null, '2025-11-01', ['Lake summit']],
  ['The Lake summit, set for autumn, divides them.', null, '2025-11-01', ['Lake summit']],
  ['Since last month’s 80th anniversary of the Farmers’ Party, prices rose.', '2025-11-01', '2025-11-30', ['last month’s 80th anniversary of the Farmers’ Party']],
  ['The 80th anniversary of the Farmers’ Party, last week, was quiet.', '2025-10-12', '2025-10-19', ['80th anniversary of the Farmers’ Party, last week']],
  ['The 80th anniversary of the Farmers’ Party, which falls later this month, is near.', '2025-10-01', '2025-10-09', ['80th anniversary of the Farmers’ Party, which falls later this month']],
  ['As the 80th anniversary of the Farmers’ Party on October 10 draws near, they sing.', null, '2025-10-09', ['80th anniversary of the Farmers’ Party']],
  ['Farmers have been told to pay before the 80th anniversary of the Farmers’ Party.', null, '2025-10-09', ['80th anniversary of the Farmers’ Party']],
  ['They will sail for the first time since May 2024.', '2024-05-01', null, ['May 2024']],
  ['Trade rose in the first ten months of 2025 compared with the same period a year earlier.', '2025-11-01', null, ['the first ten months of 2025']],
  ['Trade reached $9 million in July, up 8 percent from July 2024.', '2025-08-01', null, ['July, up 8 percent from July 2024']],
  ['LIMA, May 3, 2024 (Agency) - Farmers met.', '2024-05-03', '2024-05-03', ['May 3, 2024']],
  ['Trade fell in 2024.', '2024-01-01', null, ['2024']],
  ['The union wants to stop buying gas by January 2027.', null, '2027-01-31', ['January 2027']],
  ['By May 2024 they had sold it.', '2024-05-01', null, ['May 2024']],
  ['Sixty years will have gone by since a king was shot in Lima, on May 3, 1963.', '1963-05-03', null, ['May 3, 1963']],
  ['In May 2024 they won. They want to be ready by 2030.', '2024-05-01', null, ['May 2024']],
  ['In May 2024 they won. They will meet in 2025.', '2024-05-01', null, ['May 2024']],
  ['In May 2024 they won. They will meet by the end of 2024.', '2024-05-01', '2024-12-31', ['May 2024', 'the end of 2024']],
  ['Imports must end by January 2027.', null, '2027-01-31', ['January 2027']],
  ['Troops have been there since October 2024.', '2024-10-01', null, ['October 2024']],
  ['Farmers met President Jane Roe.', '2025-06-04', null, ['President Jane Roe']],
  ['“We wait,” President Roe said.', '2025-06-04', null, ['President Roe']],
  ['Farmers met Minister John Doe.', '2022-02-01', '2024-03-31', ['Minister John Doe']],
  ['The two terms of Governor Doe are one stretch.', '2010-01-01', '2021-12-31', ['Governor Doe']],
  ['In March 2023 Minister Doe promised a bridge.', '2023-03-01', null, ['March 2023']],
  ['President Roe will come to the Lake summit.', '2025-06-04', '2025-11-01', ['President Roe', 'Lake summit']],
  ['With the May 3, 2026 elections less than three weeks away, towns ask for tighter controls.', '2026-04-13', '2026-05-02', ['May 3, 2026 elections less than three weeks away', 'May 3, 2026']],
  ['With less than two months left until the vote on April 10, 2024, parties quarrel.', '2024-02-11', '2024-04-09', ['less than two months left until the vote on April 10, 2024', 'April 10, 2024']],
  ['The race is so far to take place next month, on April 6, 2025, as planned.', null, '2025-04-05', ['April 6, 2025']],
  ['They are to mark the treaty on October 6, 2024 with little ceremony.', null, '2024-10-05', ['October 6, 2024']],
  ['She plans to visit the mill that was damaged by fire on May 12, 2025.', '2025-05-12', null, ['May 12, 2025']],
  ['Judges are set to try the guard who shot a man on October 3, 2024.', '2024-10-03', null, ['October 3, 2024']],
  ['The court must rule on a complaint that was filed on March 3, 2025.', '2025-03-03', null, ['March 3, 2025']],
  ['She will visit the mill that is to open on May 12, 2025.', null, '2025-05-11', ['May 12, 2025']],
  ['Minister John Doe on Monday met 12 farmers.', '2022-02-01', '2024-03-31', ['Minister John Doe']],
  ['More than three years after the Farmers’ Party, fields lie fallow.', '1948-10-10', null, ['Farmers’ Party']],
  ['On the 1,000th day of the Farmers’ Party, farmers met.', '1948-07-05', null, ['Farmers’ Party']],
  ['Former Minister John Doe was heard in court.', '2024-04-01', null, ['Minister John Doe']],
  ['Preparing for the Lake summit, the town has built 12 hotels.', null, '2025-11-01', ['Lake summit']],
  ['At the Lake summit in Lima in November 2024, they shook hands.', '2024-11-01', null, ['November 2024']],
  ['The port will get new cranes, its owner said on 3 May 2024.', '2024-05-03', null, ['3 May 2024']],
  ['Lima will lend $2 million under a pact signed on 3 May 2024.', '2024-05-03', null, ['3 May 2024']],
  ['The road that links them is to be widened by a firm founded on 3 May 2024.', '2024-05-03', null, ['3 May 2024']],
  ['The bank must repay those hurt by the collapse of 3 May 2024.', '2024-05-03', null, ['3 May 2024']],
  ['A truce reached on 3 May 2024 is likely to hold.', '2024-05-03', null, ['3 May 2024']],
  ['The pact signed by both in Lima on 3 May 2024 will lower prices.', '2024-05-03', null, ['3 May 2024']],
  ['The pact will be signed by both in Lima on 3 May 2024.', null, '2024-05-02', ['3 May 2024']],
  ['He will be flown home and buried on 3 May 2024.', null, '2024-05-02', ['3 May 2024']],
  ['The shop will remain closed on 3 May 2024.', null, '2024-05-02', ['3 May 2024']],
  ['They will speak at a summit held on 3 May 2024.', null, '2024-05-02', ['3 May 2024']],
  ['The court will give its verdict on 3 May 2024.', null, '2024-05-02', ['3 May 2024']],
  ['The two will report before the deadline of 3 May 2024.', null, '2024-05-02', ['3 May 2024']],
  ['Three weeks after the port fell on 3 May 2024, ships wait.', '2024-05-24', null, ['3 May 2024']],
  ['Two years on from the quake of 3 May 2022, rents are high.', '2024-05-03', null, ['3 May 2022']],
  ['Nearly six years after Chile closed the mine in March 2014, dust blows.', '2019-03-01', null, ['March 2014']],
  ['Ten years to the day after the two signed the pact in Lima on 3 May 2014, few keep it.', '2024-05-03', '2024-05-03', ['3 May 2014']],
  ['Lima marked on Sunday the tenth anniversary of the fire of 3 May 2014.', '2024-04-26', '2024-05-10', ['3 May 2014']],
  ['A year after the coup the army dissolved parliament on 3 May 2014.', '2014-05-03', null, ['3 May 2014']],
  ['A year after taking power he was deposed on 3 May 2014.', '2014-05-03', null, ['3 May 2014']],
  ['They are to vote next week, a year after the fire of 3 May 2014.', '2014-05-03', null, ['3 May 2014']],
  ['Both unions agreed on Sunday to meet the owner on 3 May 2024.', null, '2024-05-02', ['3 May 2024']],
  ['The two decided at a lunch in Lima to sail on 3 May 2024.', null, '2024-05-02', ['3 May 2024']],
  ['The judge told the owner to pay by 3 May 2024.', null, '2024-05-02', ['3 May 2024']],
  ['The queen called a vote for 3 May 2024.', null, '2024-05-02', ['3 May 2024']],
  ['The match was postponed to 3 May 2024.', null, '2024-05-02', ['3 May 2024']],
  ['The trial of two farmers begins on 3 May 2024.', null, '2024-05-03', ['3 May 2024']],
  ['The summit takes place in Lima on 3 May 2024.', null, '2024-05-03', ['3 May 2024']],
  ['Campaigning has begun for the vote on 3 May 2024.', null, '2024-05-02', ['3 May 2024']],
  ['The cabinet agreed on 3 May 2024 to build a mill.', '2024-05-03', null, ['3 May 2024']],
  ['Police used dogs to clear the hall on 3 May 2024.', '2024-05-03', null, ['3 May 2024']],
  ['Campaigning for the vote on 3 May 2024 was calm.', '2024-05-03', null, ['3 May 2024']],
  ['With the anniversary of the king’s death on 3 May 2024 approaching, towns clean their halls.', null, '2024-05-02', ['3 May 2024']],
  ['In the third quarter of 2025, exports fell.', '2025-10-01', null, ['the third quarter of 2025']],
  ['In the first 11 months of 2025 they rose.', '2025-12-01', null, ['the first 11 months of 2025']],
  ['In the third quarter of 2025 exports have risen.', '2025-07-01', null, ['the third quarter of 2025']],
  ['Ahead of the holiday on May 3, 2026, families have been told to pay.', null, '2026-05-02', ['May 3, 2026']],
  ['The treaty was signed in June 2024. The two will meet at the Lake summit.', '2024-06-01', '2025-11-01', ['June 2024', 'Lake summit']],
])('%s', (text, earliest, latest, evidence) => {
  expect(infer(text)).toEqual({ earliest, latest, evidence, contradiction: false })
})

it.each([
  'Two soldiers pleaded to be brought home on Thursday.',
  'The shells were 122 mm.',
  'Farmers met former President Jane Roe.',
  'A court removed President Jane Roe in a vote.',
  'The then South Bay President Roe signed it.',
  'Vice President Roe came.',
  'President-elect Jane Roe came.',
  'Jane Roe came.',
  'Farmers are poor. The last train left in 2009.',
  'It is their first feast since the flood of 2016.',
  'Prices will fall when the smaller group of those born after 1996 retires.',
  'The town is in shock after a man broke in on a Friday before May 3, 2026.',
  'Ahead of the vote on May 3, 2026, families paid.',
  'Police stopped two farmers who agreed to sell the mill on 3 May 2024.',
  'Police told the crowd to leave on 3 May 2024.',
  'The story begins on 3 May 1944.',
  'Its makers spoke of a million of them by January 2027.',
  'Farmers have drawn up a budget of $4 million for 2026.',
  'Farmers welcomed a package banning imports of milk from January 2027.',
])('no evidence, no bounds: %s', (text) => {
  expect(infer(text)).toBeNull()
})

it('takes a day that somebody is blamed for, or that others acted before, for no day ahead', () => {
  expect(infer('The agency has appealed for $23 billion for 2026.')).toBeNull()
  expect(infer('They are on trial for the raid of May 3, 2024.')).toMatchObject({ earliest: '2024-05-03', latest: null })
  expect(infer('They came. The hall was shut before May 3, 2024.')).toBeNull()
})

it('takes what was promised in a year past for no promise of today', () => {
  expect(infer('In 2019 he said the bridge will open in 2021.')).toMatchObject({ earliest: '2019-01-01', latest: null })
})

it('of two that contradict each other keeps neither', () => {
  expect(infer('The ministry said on June 30, 2025 that the trial will begin on June 20, 2025.')).toMatchObject({ contradiction: true, earliest: null, latest: null })
})

it('reports a contradiction and keeps the wider reading', () => {
  expect(infer('The hall burned down in May 2026. The two will meet at the Lake summit. They will open it in March 2027.')).toMatchObject({
    contradiction: true,
    earliest: '2026-05-01',
    latest: '2027-03-31',
  })
})
