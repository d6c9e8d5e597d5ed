import { describe, expect, it } from 'vitest'
import { contextOf, dateAt } from './describe.ts'

const PUBLISHED = '2025-06-20'
const YEAR_1994 = ['1994-01-01', '1994-12-31'] as const
const MAY = ['2025-05-01', '2025-05-31'] as const
const TUESDAY = ['2025-06-17', '2025-06-17'] as const

describe('when a number held', () => {
  it.each<
    [text: string, quote: string, days: readonly [string, string], earliest: string | null, latest: string | null]
  >([
    ['The region had [5,000] casualties in May.', 'May', MAY, ...MAY],
    ['The 1994 Lima quake killed [57] people.', '1994', YEAR_1994, ...YEAR_1994],
    ['A 1994 strike at the port killed 57 men and left [90] hurt.', '1994', YEAR_1994, ...YEAR_1994],
    ['In the 1994 election the party won [57] seats.', '1994', YEAR_1994, ...YEAR_1994],
    ['The 1994 law gave the town [57] seats.', '1994', YEAR_1994, PUBLISHED, PUBLISHED],
    ['Survivors of the 1994 quake bought [57] houses.', '1994', YEAR_1994, PUBLISHED, PUBLISHED],
    ['The 1994 attack is being examined by [57] officers.', '1994', YEAR_1994, PUBLISHED, PUBLISHED],
    ['As of May, it had [5,000] troops there.', 'May', MAY, ...MAY],
    ['[40] men were taken on or after Tuesday.', 'Tuesday', TUESDAY, '2025-06-17', PUBLISHED],
    ['[40] men were taken on or before Tuesday.', 'Tuesday', TUESDAY, null, '2025-06-17'],
    ['As many as [60] people could have been killed in Tuesday’s blast.', 'Tuesday', TUESDAY, ...TUESDAY],
    ['It could free [60] people in May.', 'May', MAY, PUBLISHED, PUBLISHED],
    ['The judge ordered the release of [40] prisoners on Tuesday.', 'Tuesday', TUESDAY, ...TUESDAY],
    ['[36] died in the strongest quake since May.', 'May', MAY, PUBLISHED, PUBLISHED],
    ['Sales rose [9%], improving over a 7% rise in May.', 'May', MAY, PUBLISHED, PUBLISHED],
    ['The bank cut [500] jobs, building on 300 lost in May.', 'May', MAY, PUBLISHED, PUBLISHED],
    ['Chile sank 20 ships in May, after previously seizing [30].', 'May', MAY, null, PUBLISHED],
    ['Tuesday’s attack came days after rebels killed [20] people.', 'Tuesday', TUESDAY, null, PUBLISHED],
    ['Several months earlier, [12] people were killed.', 'months', [PUBLISHED, PUBLISHED], null, PUBLISHED],
    ['It had handed over [three] men in the first exchange.', 'first', [PUBLISHED, PUBLISHED], null, PUBLISHED],
    ['On Tuesday it handed over [three] men in the first exchange.', 'Tuesday', TUESDAY, ...TUESDAY],
    ['It is laying off [9,000] workers on top of the 18,000 job cuts announced in May.', 'May', MAY, PUBLISHED, PUBLISHED],
    ['Chile fired [40] missiles overnight.', 'overnight', ['2025-06-19', PUBLISHED], PUBLISHED, PUBLISHED],
    ['Since May, Chile has deployed [5,000] troops.', 'May', MAY, '2025-05-01', PUBLISHED],
    ['The army saw [5,000] kites in the north’s tenth launch since May.', 'May', MAY, PUBLISHED, PUBLISHED],
    ['It held [5,000] people until May.', 'May', MAY, null, '2025-05-31'],
    ['It held [5,000] people before May.', 'May', MAY, null, '2025-04-30'],
    ["A ship came in, bringing this year's shipments to [300 tons].", "this year's", ['2025-01-01', '2025-12-31'], '2025-01-01', PUBLISHED],
    ['The rest will join [300] soldiers sent in May.', 'May', MAY, ...MAY],
    ['The army launched [six] missiles on Tuesday.', 'Tuesday', TUESDAY, ...TUESDAY],
    ['Exports fell [4%] in the week to Tuesday.', 'Tuesday', TUESDAY, '2025-06-11', '2025-06-17'],
    ['Exports fell [4%] in the three months ended May.', 'May', MAY, '2025-03-01', '2025-05-31'],
    ['Sales rose [4%] over the year to May.', 'May', MAY, '2024-06-01', '2025-05-31'],
    ['Chile on Tuesday fired missiles at the port, killing [12] people.', 'Tuesday', TUESDAY, ...TUESDAY],
    ['Chile on Tuesday fired missiles at the port, killing 12 people and wounding [40].', 'Tuesday', TUESDAY, ...TUESDAY],
    ['They compared it with the [99] that the army reported on Tuesday.', 'Tuesday', TUESDAY, ...TUESDAY],
    ['Chile on Tuesday published a report saying [40] had died.', 'Tuesday', TUESDAY, PUBLISHED, PUBLISHED],
    ['They found a body, raising the toll in Tuesday’s fire at a mill in the south to [27].', 'Tuesday', TUESDAY, PUBLISHED, PUBLISHED],
    ['Prices rose by 2%, the most since May’s [3%].', 'May', MAY, ...MAY],
    ['Exports were [13%] below those of May.', 'May', MAY, PUBLISHED, PUBLISHED],
    ['Donors have given [27%] of the $1.1 billion that it needed in May.', 'May', MAY, PUBLISHED, PUBLISHED],
    ['Coal made up [45%] of the total in May.', 'May', MAY, ...MAY],
    // the day of the saying
    ['[300] people died, the ministry said Tuesday.', 'Tuesday', TUESDAY, PUBLISHED, PUBLISHED],
    ['On Tuesday the ministry said that [300] people had died.', 'Tuesday', TUESDAY, PUBLISHED, PUBLISHED],
    // a plan is known from the day it was stated
    ['Chile will send [300] workers, the ministry said Tuesday.', 'Tuesday', TUESDAY, ...TUESDAY],
    ['Chile will send [300] workers in May.', 'May', MAY, PUBLISHED, PUBLISHED],
    ['In May, 300 were killed and [900] wounded, he said.', 'May', MAY, ...MAY],
    ['It lost [900] troops since the war began in May.', 'May', MAY, '2025-05-01', PUBLISHED],
    ['It had [900] workers before it closed in May.', 'May', MAY, null, '2025-04-30'],
    // dates of something else
    ['The two sides kept the May agreement with [300] guards.', 'May', MAY, PUBLISHED, PUBLISHED],
    ['Prices rose [5%] from May.', 'May', MAY, PUBLISHED, PUBLISHED],
    ['They reported a [5%] increase on May.', 'May', MAY, PUBLISHED, PUBLISHED],
    ['They stole [$46] from 35 banks in May.', 'May', MAY, ...MAY],
    ['Its share rose to [17%], up from 14% in May.', 'May', MAY, PUBLISHED, PUBLISHED],
    ['The firm, founded in May, has [300] workers.', 'May', MAY, PUBLISHED, PUBLISHED],
  ])('%s', (text, quote, days, earliest, latest) => {
    const dates = [dateAt(text, quote, ...days)]
    expect(contextOf(text, { published: PUBLISHED, dates }).asOf).toEqual({ earliest, latest })
  })

  it('is open on both sides when nothing is known', () => {
    expect(contextOf('Chile has [300] tanks.').asOf).toEqual({ earliest: null, latest: null })
  })

  it('lasts on when the article is undated', () => {
    const text = 'Since May, Chile has deployed [5,000] troops.'
    expect(contextOf(text, { dates: [dateAt(text, 'May', ...MAY)] }).asOf).toEqual({
      earliest: '2025-05-01',
      latest: null,
    })
  })
  it('is open before a day to come when the article is undated', () => {
    const text = 'Chile will send [300] workers before May.'
    expect(contextOf(text, { dates: [dateAt(text, 'May', ...MAY)] }).asOf).toEqual({ earliest: null, latest: '2025-04-30' })
  })
})
