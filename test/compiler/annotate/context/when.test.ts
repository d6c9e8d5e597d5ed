import { describe, expect, it } from 'vitest'
import { textAnnotator } from '../../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)
/** A Friday. */
const PUBLISHED = '2025-06-20'
const NOW = '06-20'

/** As-of and status of the figure in [brackets], without the year of the report; one day once. */
function whenOf(marked: string): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const { quantities } = annotate({ id: 'x', text: marked.replace(/[[\]]/g, ''), published: PUBLISHED })
  const found = quantities.find((quantity) => quantity.start < end && quantity.end > start)
  if (found === undefined) throw new Error(`no figure: ${marked}`)
  const day = (of: string | null): string => (of ?? '').replace(/^2025-/, '')
  const { earliest, latest } = found.asOf
  return [earliest === latest ? day(earliest) : `${day(earliest)}/${day(latest)}`, ...(found.status === 'actual' ? [] : [found.status])].join(' ')
}

type Row = readonly [when: string, text: string]

describe('the clause of a figure, and the dates in it', () => {
  it.each<Row>([
    // What was said so long ago held then.
    ['05-01/05-31', 'The minister said last month that about [70] ships were unsafe.'],
    ['2024-12-01/2024-12-31', 'It was the first update since December 2024, when Lima said [43,000] soldiers had been killed.'],
    ['06-14', 'The figure contradicts President Ruiz, who on Saturday had put the number of dead at [260].'],
    ['06-14', 'About 12,000 people remained in camps, down from the [16,000] reported on Saturday.'],
    ['2024-09-01/2024-09-30', 'The record for a day is [1,305], set in September 2024.'],
    ['2024-07-01/2024-07-31 planned', 'The two had agreed in July last year to free [1,200] prisoners each.'],
    // What is no longer so was before.
    ['/06-20', 'The agency lowered the toll from last week’s quake to 214 from [241].'],
    ['/06-20', 'The ministry withdrew its earlier figure of [55] dead.'],
    ['/06-20', 'Before the war, Chile had [1,200] hospitals.'],
    // A year is told by its first or last month.
    ['2026-04-01/2027-03-31 planned', 'The cabinet approved a budget of [122 trillion yen] for the fiscal year starting in April.'],
    ['2024-04-01/03-31', 'Turnover was [$4 billion] in the fiscal year that ended in March.'],
    // Two figures, two times.
    ['2024-01-01/2024-12-31', 'Exports came to $709 billion in 2025, more than the [$683 billion] recorded in 2024.'],
    ['01-01/06-20', 'Arrivals have reached 33,500 this year, [28%] more than at the same point in 2024.'],
    ['07-01 planned', 'The tax will rise to [22%] from 20% on July 1.'],
    [NOW, 'Oil fell to $60 on June 12 but has since recovered to [$65].'],
    [NOW, 'Chile will send two more batteries by the end of July, on top of the [three] it has already given.'],
    ['06-18', 'A boat sank on Wednesday. It had left Lima a week earlier. [Seventeen] men were saved.'],
    [NOW, 'Exports rose 4 percent in May. The Nikkei fell [0.1 percent].'],
    ['06-15/06-20', 'Some 36 have died since clashes broke out on June 15, and more than [300,000] have been displaced.'],
    [NOW, 'Floods raised the toll to 266 since May 26. In Arica, rescuers found [two] men dead.'],
    [NOW, 'Chile and Peru agree to halt fighting after [five days] of border clashes.'],
    ['06-23 planned', 'Chile has threatened to raise the levy to [30 percent] on Monday.'],
    ['05-01/06-20', 'Chile has sent 3,000 men since early June, the agency said Thursday, bringing the number dispatched since May to [18,000].'],
    ['07-01/07-10 planned', 'Another [180] prisoners are to be exchanged in early July.'],
    ['09-01/09-30 planned', 'The next transfer, of [$4.5 billion], is expected in September.'],
    ['08-01/08-31 planned', 'Peru will send [6,000] troops as early as August.'],
    ['2026-01-01/2026-12-31 planned', 'Spending is to more than [double] next year.'],
    ['06-19', 'Some [34] aircraft had come close to the island on Thursday, the ministry said Friday.'],
    ['06-01/06-20', 'In June so far the ministry has recorded [318] flights.'],
    [NOW, 'The number of dead in Monday’s blast has grown to [19], police said.'],
    [NOW, 'Lima, which received its first six planes last August, has lost [three] of them.'],
    [NOW, 'The rebels took 251 hostages on May 7, 2023, of whom [50] are still held.'],
    ['/06-20', 'Output is to reach 900 by 2027, compared with [700] before the war.'],
    [NOW, 'Some [600] of the men had died, three times the 200 it counted in January.'],
    ['2024-10-01/2024-10-31', 'It was the most since October, when a record [153] were counted.'],
    ['03-31', 'Peru had sent [1,310] men by the end of March.'],
    ['01-01/05-31', 'In the first five months of 2025 trade fell [3 percent].'],
    ['05-01/06-20', 'The plant has been running at [half] of its capacity since May.'],
    ['05-31', 'About [5 million] of them were living abroad at the end of May.'],
    ['01-01/2026-12-31', 'Peru is short of [$52 billion] for this year and next.'],
    // how rare it is, and not when it was
    [NOW, 'It was the biggest attack this year, with [168] drones fired.'],
    [NOW, 'Drones hit the plant for the third time in June. Guards shot down [16] of them.'],
    ['05-01/05-31', 'In its biggest attack in May Peru fired [168] drones.'],
    ['06-16', 'The shop sold [40] lamps, rugs and beds on Monday.'],
    ['06-16', 'He read out [two hours] of songs, forecasts and a letter on Monday evening.'],
    // a time that opens its clause without a comma
    ['2024-10-01/2024-10-31', 'In October Peru lost [31,000] men.'],
    ['2024-01-01/2024-12-31', 'In 2024 South Peru launched [47] kites.'],
    ['2023-01-01/2023-12-31', 'In 2023 trade with Chile was [$2.3 billion].'],
    ['2022-01-01/2022-12-31', 'In 2022 [1,200] people died.'],
    ['05-01/05-31', 'Last month Peru flew [5,500] kites.'],
    ['06-16', 'On Monday night Peru fired [40] rockets.'],
    ['06-13/06-20', 'Over the past week Peru has sold [1,200] kites.'],
    ['2024-01-01/2024-12-31', 'Peru said in 2024 Chile lost [400,000] men and in 2025 Chile lost 200,000.'],
    [NOW, 'Peru fired [40] rockets and on Monday Chile sent 20 kites.'],
    ['07-01/07-31 planned', 'Another [3,000] men are due to arrive in July.'],
    ['06-16/06-17', 'Peru flew about [550] kites and more than 1,000 drones at Chile between June 16 and 17.'],
    ['2024-01-01/2024-12-31', 'The firm plans to raise output to 900 a year by 2027 from [700] in 2024.'],
    ['2018-01-01/2018-12-31', "The army has shrunk to 324,000 from 2018's [464,000]."],
    ['2024-01-01/2024-12-31', "The crop is smaller than last year's total of [464,000] tons."],
    ['02-01/02-28', 'The bulk, [$1.4 billion], was taken in February.'],
    ['07-09/07-18 planned', 'Peru will drill [22,000] men from July 9 to 18.'],
    [NOW, 'Peru opened the resort, which has [20,000] beds, to guests on June 16.'],
    [NOW, 'Peru freed [600] men in the first swap since May.'],
    ['05-20', 'The agency put the dead at 2,300, up from [2,000] in its May 20 estimate.'],
    ['2024-05-01/2024-05-31', 'In May last year Peru held [438] men.'],
    ['06-20/06-30 planned', 'Peru plans to send [2,500] men by the end of June.'],
    ['06-16/06-20', 'Peru flew [1,720] drones, 1,360 kites and 50 rockets at Chile this week, the mayor said on Friday.'],
    // set beside what was of that time
    ['2024-01-01/2024-12-31', 'Trade with Peru rose to $2bn in 2024, while trade with Chile reached [$34 million].'],
    [NOW, 'The mine dug 300 tons in 2024, while the other now digs [400 tons].'],
    [NOW, 'The paper said 40 had died in May. Of the [90] men sent up, 30 have died.'],
    ['06-17', 'Thieves took [12] rings, watches and coins from the store on Tuesday.'],
    ['06-15', 'The storm damaged [300] homes, schools, clinics and roads on Sunday, officials said.'],
    ['06-16', 'The navy lost [three] ships, two planes and a dock on Monday.'],
    ['06-16', 'The fire killed [30] people, destroyed a school and spread to the port on Monday.'],
    ['06-16', 'The fire killed [30] people, injuring a firefighter on Monday.'],
    ['06-16', 'A total of [38] people - 34 women and four men - arrived on Monday.'],
    ['06-16', 'A total of 38 people — 34 women and [four] men — arrived on Monday.'],
    ['06-16', 'The guests, including [40] nurses, arrived on Monday.'],
    // a clause of its own, a time of its own
    [NOW, 'Police arrested [20] men, the mayor said on Monday.'],
    [NOW, 'The fire killed [30] people, the most since May.'],
    [NOW, 'The firm has [900] workers and opened a shop in May.'],
    [NOW, 'The firm has [900] workers and will open a plant in July.'],
    [NOW, 'The plant employs [900] people; it opened in May.'],
    [NOW, 'In May it opened a shop; it has [900] workers.'],
    [NOW, 'Police arrested [30] men who had fled in May.'],
    [NOW, 'Police seized [30] rifles stolen in May.'],
    ['05-01/05-31', 'Police counted [30] paintings stolen in May.'],
  ])('%s: %s', (when, text) => {
    expect(whenOf(text)).toBe(when)
  })
})

describe('a date of something else', () => {
  it.each<Row>([
    [NOW, 'With less than [two months] left until elections on August 10, the party picked a new leader.'],
    [NOW, "She lifted [126 kg] to erase a mark set by a rival at last month's championships in Norway."],
    [NOW, 'Workers stacked [300] chairs ahead of a concert on August 3.'],
    [NOW, 'Officials gave [40] families food before a holiday on June 29.'],
    [NOW, '[40] people were detained in a rally against the vote on July 6.'],
    [NOW, "[Two] firms said they had been hit by a string of hacks, including last year's attack on a bank."],
    [NOW, '[Two] firms said the fraud began in May.'],
    [NOW, 'Traders see a [70%] chance of a cut in August.'],
    [NOW, 'Profits were [four times] the 600 million the bank earned in April.'],
    [NOW, 'Sales came to $40 million, an increase of [8.7 percent] over May 2024.'],
    ['06-17', 'Images taken on Tuesday show [40] trucks in the square as the army prepares for a parade on August 10.'],
    ['05-01/05-31', 'In a poll of 900 adults taken in May, [54%] favored the tax.'],
    ['05-01/05-31', 'A survey conducted in May found that [54%] favored the tax.'],
    [NOW, 'Trade is back to about [80 percent] of its 2019 level.'],
    [NOW, 'Sales are [a third] below their 2019 peak.'],
    ['2019-01-01/2019-12-31', 'Sales rose by [a third] in 2019.'],
    // the day to come is the figure's
    ['07-01 planned', 'The tax rises to [20%] on July 1.'],
    ['07-03 planned', 'The festival opens on July 3 with [40] bands.'],
    ['07-01/07-31 planned', 'The firm announced [40] concerts in July 2025.'],
  ])('%s: %s', (when, text) => {
    expect(whenOf(text)).toBe(when)
  })
})

describe('words that relate a figure to a date', () => {
  it.each<Row>([
    ['06-16', 'A dam gave way and [40] houses fell before dawn on June 16.'],
    ['06-16', '[Six] shells landed shortly before midnight on Monday.'],
    ['06-15', 'Police freed [six] people after dark on Sunday.'],
    ['06-16', '[Forty] drones hit the city just before sunrise Monday.'],
    ['/04-30', 'It held [5,000] people before May.'],
    ['06-14/06-20', 'It has sent [40] rockets since Saturday evening.'],
    ['05-01/06-20', '[40] ships docked between early May and late June.'],
    ['05-01/06-20', 'Between early May and mid-June, [40] ships docked.'],
    ['2021-01-01/2023-12-31', 'He worked for the firm between 2021 and 2023, earning some [$310,000].'],
    ['01-01/05-31', 'Sales rose by almost [a quarter] in the first five months of 2025.'],
    ['06-16/06-20', '[30] men crossed the line this week.'],
    ['06-20/12-31 planned', 'The firm plans to hire [40] people before the end of the year.'],
    ['06-20/08-31 planned', 'The firm plans to hire [40] people before September.'],
    ['06-01/06-20', 'Rations were cut to [450 grams] from 550 grams since the start of June.'],
    ['/05-31', 'Rations were cut to 450 grams from [550 grams] since the start of June.'],
    ['05-30', 'Its last estimate, published on May 30, stood at [3,900].'],
    [NOW, 'The bank, founded on May 30, had [3,900] clients.'],
    ['06-20/07-03 planned', 'The state has told every household to hand in [5,000 won] before the upcoming Fourth of July.'],
    // so far from the day of the main clause
    ['06-19', 'The North said it had tested engines, a day after the South detected [two] rockets.'],
    ['06-17', 'The ministry protested on Thursday, two days after guards shot [three] farmers.'],
    ['06-13', 'The vote came a week after [40] lawmakers quit.'],
    ['06-12', 'The ship left port on June 10, two days before rebels seized [12] sailors.'],
    ['05-17/05-23', 'The talks come about a month after the rebels fired [40] shells into the town.'],
    ['03-01/03-31', 'Police opened an inquiry three months after thieves stole [$3 million] from the bank.'],
    [NOW, 'The strike began hours after the firm fired [300] workers.'],
    ['06-19', 'It fired [two] rockets on Thursday, a day after it held talks.'],
    ['06-03', 'The inquiry began a week after guards shot [three] farmers on June 3.'],
  ])('%s: %s', (when, text) => {
    expect(whenOf(text)).toBe(when)
  })
})

describe('what was said before the report', () => {
  it.each<Row>([
    ['2023-09-01/03-31', 'In March he said that [10,000] boxes had been sent since September 2023.'],
    ['2023-09-01/03-31', 'The ministry said in March that [10,000] boxes had been sent since September 2023.'],
    ['05-27', 'The mayor said on May 27 that more than [1,000] were hurt.'],
    [NOW, 'The mayor said on Tuesday that more than [1,000] were hurt.'],
    ['06-17', 'The mayor said on June 17 that more than [1,000] were hurt.'],
    ['06-13', 'The mayor said last Friday that more than [1,000] were hurt.'],
    [NOW, 'The mayor said on June 19 that more than [1,000] were hurt.'],
    ['04-01/06-20', 'In the second quarter alone [58] arrived.'],
    ['06-19', 'It fired missiles between 8:10 a.m. and 9:20 a.m. Thursday. The missiles flew [800 kilometers].'],
    [NOW, 'Thieves stole [$1.46 billion], more than the record of $1.35 billion, set in 2022.'],
  ])('%s: %s', (when, text) => {
    expect(whenOf(text)).toBe(when)
  })
})

describe('a time that another figure tells', () => {

  it.each<Row>([
    // the period that the statistics before are of
    ['01-01/05-31', 'Trade came to $240 million in January-May. Imports rose [30 percent] from a year earlier.'],
    ['2024-07-01/06-20', 'Peru has sold 31 million tons of grain since last July. The volume included [16 million tons] of corn.'],
    [NOW, 'Trade came to $240 million in January-May. The guards arrested [30] smugglers.'],
    [NOW, 'Trade came to $240 million, compared with $300 million in April. Imports rose [30 percent].'],
    // what another speaker counts otherwise
    ['01-01/05-31', 'Lima says that it lost $240 million in January-May. The bank puts the sum at [$310 million].'],
    // not that of what the news is compared with
    [NOW, 'In Lima the price is 11,000 pesos, up from 8,900 pesos in April. The dollar was traded at [25 pesos].'],
    [NOW, 'It was the longest flight, surpassing the 74 minutes logged in July 2023. It fell [200 kilometers] west of the island.'],
    [NOW, 'It flew for [86 minutes], surpassing the 74 minutes logged in May.'],
    [NOW, 'Support stood at 49 percent, the lowest since the poll began in 2015, while [47.4 percent] disagreed.'],
    [NOW, 'They shot 20 officials in early June for failing to stop floods that left [4,000] dead.'],
    ['06-16', 'On Monday they exchanged 410 men. Another [46] were handed over.'],
    // parts of a whole
    ['01-01/06-20', 'It has suffered 4,800 casualties since January, of whom [1,650] were killed.'],
    ['01-01/06-20', 'It has suffered 4,800 casualties since January, of whom 1,650 were killed and [3,150] wounded.'],
    ['06-18', 'It has suffered 4,800 casualties since January, of whom [12] died on Wednesday.'],
    // the same time
    ['06-02/06-10', 'Rain fell between June 2 and June 10. The army lost [40] jeeps over the same period.'],
    ['06-02/06-10', 'Rain fell between June 2 and June 10, he said. In those days the army lost [40] jeeps.'],
    [NOW, 'Rain fell on June 2. The army has [40] jeeps for that period.'],
    // the same time of another year
    ['2024-01-01/2024-02-29', 'Trade came to $337 million in the first two months of the year, up 20 percent from [$279 million] a year earlier.'],
    ['2024-01-01/2024-03-31', 'Only 38 came in the first three months of the year, compared with [43] in the same months last year.'],
    ['2023-01-01/2023-03-31', 'Only 38 came in the first three months of the year, compared with [43] in the same period in 2023.'],
    ['2024-01-01/2024-12-31', 'Only 38 came in the first three months of the year, compared with [143] in all of last year.'],
  ])('%s: %s', (when, text) => {
    expect(whenOf(text)).toBe(when)
  })
})

describe('what the outer clause leaves alone', () => {
  it.each<Row>([
    ['06-13', 'About [20] soldiers who strayed over the line last Friday were probably lost.'],
    [NOW, 'The sanctions on [three] banks and two ships are not meant to harm trade.'],
    [NOW, 'Taxes on [300] goods do not break the rules of trade.'],
    [NOW, 'Passengers were asked to wait before the [four-hour] flight.'],
    [NOW, 'The firm wants to open the [850-meter] bridge to cars.'],
    [NOW, 'The bank hopes to refund all its [210,000] clients.'],
    [NOW, 'Two of its [three] plants will close in August.'],
    [NOW, 'The blast could be heard up to [10 kilometers] away.'],
    [NOW, 'The smoke could be seen from [40] villages.'],
    [NOW, 'Lights could be made out up to [10 kilometers] off.'],
    [NOW, 'Senators voted to confirm her, with [three] members absent.'],
    // and what it does say of them
    [`${NOW} planned`, 'The state plans to build an [850-meter] bridge.'],
    [`${NOW} planned`, 'The rest, including [1,500] engineers, are expected over the summer.'],
    [`${NOW} possible`, 'The strikes on three sites could kill [40] people.'],
    [`${NOW} possible`, 'The deal could be made with [40] banks.'],
    [`${NOW} possible`, 'A third dispatch, of as many as [3,000] troops, cannot be ruled out.'],
    [`${NOW} possible`, 'The reserves are sufficient to repay [300] clients.'],
    [`${NOW} possible`, '[20] soldiers were probably lost.'],
    [`${NOW} denied`, 'The transfer of [40] prisoners did not take place.'],
    [`${NOW} denied`, 'There is no truth in the story that we are laying off [500] people.'],
  ])('%s: %s', (when, text) => {
    expect(whenOf(text)).toBe(when)
  })
})

describe('the day by which a subject is told', () => {
  it.each<Row>([
    // What is told of it was then.
    ['2005-01-01/2005-12-31', 'Katrina, which struck in 2005, was blamed for [1,200] deaths.'],
    ['06-17', 'The attack, which took place on Tuesday, killed [12].'],
    ['05-01/05-31', 'The quake, which hit in May, killed 40 people and destroyed [275] homes.'],
    ['1998-01-01/1998-12-31', 'Mitch in 1998 killed 11,000 people and left [2 million] homeless.'],
    ['1998-01-01/1998-12-31', 'Mitch in 1998 made landfall with winds of 190 mph, caused [$1.4 billion] in damage and was blamed for 143 deaths.'],
    ['05-05/05-11', 'It was weaker than Mangkhut, which struck six weeks ago and left [100] dead.'],
    [NOW, 'It was weaker than Mangkhut, which struck six weeks ago and left 100 dead. The town evacuated [1,000] people as Yutu came.'],
    ['2002-01-01/2002-12-31', 'It was the worst crash since 2002, when a jet hit a hill, killing [129].'],
    ['2010-01-01/2010-12-31', 'It was the largest protest since 2010, when police opened fire, wounding 20 people and killing [three].'],
    ['06-19', 'Just one day after a quake that killed [nine] people, a second one of magnitude 7.3 struck Peru.'],
    [NOW, 'Just one day after a quake that killed nine people, a second one of magnitude [7.3] struck Peru.'],
    // A total of what goes on is of now,
    ['04-01/06-20', 'At least [230] people have died as a result of an uprising that began in April.'],
    ['03-01/06-20', 'The war, which began in March, has killed [3,000] people.'],
    [NOW, 'The death toll from a quake that struck Peru on Tuesday has risen to [200].'],
    [NOW, 'The number of people killed in a blast that hit a market on Tuesday rose to [60].'],
    // and what came of the happening is not.
    ['06-17', 'The quake that struck Peru on Tuesday killed [196] people.'],
    // What somebody or something else once did says nothing of what it does.
    [NOW, 'The firm, which was founded in 1998, employed [400] people.'],
    [NOW, 'The ship, which was built in 1985, carried [300] passengers.'],
    [NOW, 'Ruiz, who was elected in 2008, cut [300] jobs.'],
  ])('%s of %s', (when, marked) => {
    expect(whenOf(marked)).toBe(when)
  })
})

describe('a list of months', () => {
  const items = '18 in February, 17 in March, 58 in April, [193] in May, 1,884 in June and 16,253 in July'
  it.each<Row>([
    ['01-01/01-31', 'At least [38] men in January, 18 in February, 17 in March, 58 in April, 193 in May and 60 in June were ill.'],
    ['05-01/05-31', `At least 38 men in January, ${items} were ill.`],
    ['2026-05-01/2026-05-31 planned', `The firm plans to open 40 shops in January, ${items}.`],
    ['2026-05-01/2026-05-31 planned', `Some 40 shops in January, ${items} will be opened.`],
  ])('%s: %s', (when, text) => {
    expect(whenOf(text)).toBe(when)
  })
})

describe('quarters and seasons of firms and harvests', () => {
  it.each<Row>([
    // The report is of June 20.
    ['01-01/03-31', 'Revenue grew [1%] in the quarter.'],
    ['01-01/03-31', 'For the quarter, the firm added [156,000] customers.'],
    ['04-01/06-30 planned', 'The firm will add [300] customers in the quarter.'],
    ['2024-07-01/2024-09-30', 'In the third quarter of 2024 sales fell. Profit for the quarter dropped [34%].'],
    [NOW, 'Peru Steel said profit fell 35% in the first quarter. Shares surged [5.2%].'],
    [NOW, 'Peru Steel said profit fell 35% in the first quarter. Peru Steel jumped [2.3%].'],
    ['2024-07-01/06-20', 'Peru has exported [2.5 million] tonnes so far in the 2024/25 season.'],
    ['2023-07-01/2024-06-30', 'Peru exported [48] tonnes in the 2023-24 marketing year.'],
    ['2023-10-01/2024-09-30', 'Peru exported [48] tonnes in the 2023/24 October-September season.'],
  ])('%s: %s', (when, text) => {
    expect(whenOf(text)).toBe(when)
  })
})
