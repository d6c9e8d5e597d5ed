import { describe, expect, it } from 'vitest'
import { findDates, told } from './find.ts'
import { check } from './table.ts'

describe('days of the calendar', () => {
  check([
    ['It began on «June 25, 2025».', 'date 2025-06-25 2025-06-25'],
    ['It began on «25 June 2025».', 'date 2025-06-25 2025-06-25'],
    ['It began on «the 25th of June».', 'date 2025-06-25 2025-06-25'],
    ['It began on «Jun. 25», they said.', 'date 2025-06-25 2025-06-25'],
    ['Updated «2025-06-25» by staff.', 'date 2025-06-25 2025-06-25'],
    ['Updated «6/25/2025» by staff.', 'date 2025-06-25 2025-06-25'],
    ['Updated «25/6/2025» by staff.', 'date 2025-06-25 2025-06-25'],
    ['Updated «25.6.2025» by staff.', 'date 2025-06-25 2025-06-25'],
    ['The deal was signed on «June 19 last year» in the capital.', 'date 2024-06-19 2024-06-19'],
    ['The port opened on «Thursday, June 19, 2025».', 'date 2025-06-19 2025-06-19'],
    ['A «June 3» hearing has been scheduled.', 'date 2025-06-03 2025-06-03'],
    ['The exports fell after «May 5».', 'date 2025-05-05 2025-05-05'],
    ['Voters will decide on «January 12».', 'date 2026-01-12 2026-01-12'],
    ['It was announced on «December 12».', 'date 2024-12-12 2024-12-12'],
    ['The flood hit on «the 27th of last month».', 'date 2025-05-27 2025-05-27'],
    ['A second convoy left on «the 19th», he said.', 'date 2025-06-19 2025-06-19'],
    ['They met on «the 19th» in the capital.', 'date 2025-06-19 2025-06-19'],
    ['They met on «the evening of the 31st» and left.', 'time 2025-05-31TEV 2025-05-31'],
    ['Data released on «the 18th» showed it.', 'date 2025-06-18 2025-06-18'],
    ['It is held on «the first Monday of September».', 'date 2025-09-01 2025-09-01'],
    ['The «September 11» attacks changed that.', 'date 2001-09-11 2001-09-11'],
    ['It ended on «June 31, 2025», the leaflet said.', 'date XXXX-XX-XX'],
    ['It falls on «Feb. 29, 2024».', 'date 2024-02-29 2024-02-29'],
    ['It fell on «Feb. 29, 2023».', 'date XXXX-XX-XX'],
  ])
})

describe('months', () => {
  check([
    ['Prices rose in «May» and will fall in «September».', 'date 2025-05 2025-05-01 2025-05-31', 'date 2025-09 2025-09-01 2025-09-30'],
    ['In «June 2024» it rained.', 'date 2024-06 2024-06-01 2024-06-30'],
    ['In «October of 2007» it rained.', 'date 2007-10 2007-10-01 2007-10-31'],
    ['The factory closed in «November».', 'date 2024-11 2024-11-01 2024-11-30'],
    ['It has not been seen since «last September».', 'date 2024-09 2024-09-01 2024-09-30'],
    ['Work began in «early April».', 'date 2025-04 2025-04-01 2025-04-10'],
    ['Work will end in «mid-July».', 'date 2025-07 2025-07-10 2025-07-22'],
    ["«April»'s exports were revised.", 'date 2025-04 2025-04-01 2025-04-30'],
    ['Work ended by «the end of March last year».', 'date 2024-03 2024-03-20 2024-03-31'],
    ['It happened in «the last week of March».', 'date 2025-W13 2025-03-25 2025-03-31'],
    ['Manufacturers reported their «January» sales.', 'date 2025-01 2025-01-01 2025-01-31'],
  ])
})

describe('years, decades, centuries', () => {
  check([
    ['It has been the worst since «1953».', 'date 1953 1953-01-01 1953-12-31'],
    ['The «1950-53» war ended in a truce.', 'date 1950/1953 1950-01-01 1953-12-31'],
    ['From «2009» to «2011» it grew.', 'date 2009 2009-01-01 2009-12-31', 'date 2011 2011-01-01 2011-12-31'],
    ['Sales stalled in «early 2009».', 'date 2009 2009-01-01 2009-04-21'],
    ['It was built in «the mid-1990s».', 'date 199 1992-07-01 1997-07-02'],
    ['Music of the «\'90s» returned.', 'date 199 1990-01-01 1999-12-31'],
    ['Cars of the «70s» and «80s» survive.', 'date 197 1970-01-01 1979-12-31', 'date 198 1980-01-01 1989-12-31'],
    ['In «the first nine months of 2024» it rose.', 'duration P9M 2024-01-01 2024-09-30'],
    ['Trade for «the first five months» totaled $1bn.', 'duration P5M 2025-01-01 2025-05-31'],
    ['It is due no earlier than «2028».', 'date 2028 2028-01-01 2028-12-31'],
    ['It is short of money for «this year and next».', 'date 2025/2026 2025-01-01 2026-12-31'],
    ['It will be there as early as «August».', 'date 2025-08 2025-08-01 2025-08-31'],
    ['It rose in «July-September».', 'date 2024-07/2024-09 2024-07-01 2024-09-30'],
    ['It rose in «the January-March quarter».', 'date 2025-Q1 2025-01-01 2025-03-31'],
    ['It rose in «the April to July period last year».', 'date 2024-04/2024-07 2024-04-01 2024-07-31'],
    ['Sales fell in «the first half» and «the third quarter».', 'date 2025-H1 2025-01-01 2025-06-30', 'date 2024-Q3 2024-07-01 2024-09-30'],
    ['Guidance for «the first quarter of fiscal 2026» and «FY25» was cut.', 'date FY2026-Q1', 'date FY2025'],
    ['It rose in «the 2024-25 financial year» and «Q4 FY25».', 'date FY2025', 'date FY2025-Q4'],
    ['It began in «the summer of \'69» and «the winter of 2022-23».', 'date 1969-SU 1969-06-01 1969-09-23', 'date 2022-WI 2022-12-01 2023-03-21'],
    ['Prices of «the 1990s» and «the 2010s».', 'date 199 1990-01-01 1999-12-31', 'date 201 2010-01-01 2019-12-31'],
    ['The «19th-century» church was built in «1327».', 'date 18 1800-01-01 1899-12-31', 'date 1327 1327-01-01 1327-12-31'],
    ['They lost to the «2019» champions.', 'date 2019 2019-01-01 2019-12-31'],
    ['The lowest level since «\'82», it said.', 'date 1982 1982-01-01 1982-12-31'],
    ['Wars of «the 19th century» were fought.', 'date 18 1800-01-01 1899-12-31'],
    ['The «1991» settlement was breached.', 'date 1991 1991-01-01 1991-12-31'],
    ['It grew in «the first half of 2024».', 'date 2024-H1 2024-01-01 2024-06-30'],
    ['It lost money in «the third quarter of last year».', 'date 2024-Q3 2024-07-01 2024-09-30'],
    ['Guidance for «Q2 2025» was cut.', 'date 2025-Q2 2025-04-01 2025-06-30'],
    ['Revenue for «fiscal 2024» rose.', 'date FY2024'],
    ['Mothers have not had a letter since «autumn», she said.', 'date 2024-FA 2024-09-01 2024-12-22'],
    ['«Last summer» was hot.', 'date 2024-SU 2024-06-01 2024-09-23'],
    ['It began in «the spring of 2023».', 'date 2023-SP 2023-03-01 2023-06-21'],
  ])
})

describe('weekdays ask the verb', () => {
  check([
    ['State media reported «Wednesday».', 'date 2025-06-25 2025-06-25'],
    ['The group said «Tuesday» it will consider a ban.', 'date 2025-06-24 2025-06-24'],
    ['The ministry voiced concern «Friday» over the attacks.', 'date 2025-06-20 2025-06-20'],
    ['The two will meet on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['On «Thursday», the two will meet again.', 'date 2025-06-26 2025-06-26'],
    ['Markets are to remain closed until «Friday».', 'date 2025-06-27 2025-06-27'],
    ['He received a long letter from a high-ranking official on «Monday» and will decide.', 'date 2025-06-23 2025-06-23'],
    ['It flew «last Friday».', 'date 2025-06-20 2025-06-20'],
    ['It flew «last Wednesday».', 'date 2025-06-18 2025-06-18'],
    ['It flies «next Monday».', 'date 2025-06-30 2025-06-30'],
    ['It closed on «Thursday night», he said.', 'time 2025-06-19TNI 2025-06-19'],
    ['The paper was launched on a «Thursday».', 'date XXXX-WXX-4'],
    ['Prime Minister May met reporters on «Tuesday» ahead of a vote.', 'date 2025-06-24 2025-06-24'],
  ])
})

describe('days and periods beside the report', () => {
  check([
    ['It flew «today» and «yesterday».', 'date 2025-06-25 2025-06-25', 'date 2025-06-24 2025-06-24'],
    ['It flies «tomorrow», not «tonight».', 'date 2025-06-26 2025-06-26', 'time 2025-06-25TNI 2025-06-25'],
    ['It flew «last night».', 'time 2025-06-24TNI 2025-06-24 2025-06-25'],
    ['He told reporters «a week ago» that it failed.', 'date 2025-06-18 2025-06-17 2025-06-19'],
    ['It opened «two years ago».', 'date 2023 2023-01-01 2023-12-31'],
    ['It was removed «earlier this year».', 'date 2025 2025-01-01 2025-06-25'],
    ['It starts «later this month».', 'date 2025-06 2025-06-25 2025-06-30'],
    ['Output fell «last month» and «last year».', 'date 2025-05 2025-05-01 2025-05-31', 'date 2024 2024-01-01 2024-12-31'],
    ['It meets «this week» and «next month».', 'date 2025-W26 2025-06-23 2025-06-29', 'date 2025-07 2025-07-01 2025-07-31'],
    ['By «the end of this year» it closes.', 'date 2025 2025-10-01 2025-12-31'],
    ['On «a recent weekend», they crossed.', 'date XXXX-WXX-WE - 2025-06-25'],
    ['Over «the weekend» they crossed.', 'date 2025-W25-WE 2025-06-21 2025-06-22'],
    ['They won gold and set two records over «the weekend».', 'date 2025-W25-WE 2025-06-21 2025-06-22'],
    ['The vote is set for «the weekend».', 'date 2025-W26-WE 2025-06-28 2025-06-29'],
    ['They were briefed on the plan «Monday» by an aide.', 'date 2025-06-23 2025-06-23'],
    ['Output rose in «the second quarter», after a fall in «the first».', 'date 2025-Q2 2025-04-01 2025-06-30', 'date 2025-Q1 2025-01-01 2025-03-31'],
    ['Output rose in «the first quarter», up from 4% in «the fourth».', 'date 2025-Q1 2025-01-01 2025-03-31', 'date 2024-Q4 2024-10-01 2024-12-31'],
    ['Output rose in «the second quarter» and they sat in the first row.', 'date 2025-Q2 2025-04-01 2025-06-30'],
    ['They fired 120 drones «Tuesday night», after 90 «the night before».', 'time 2025-06-24TNI 2025-06-24', 'time 2025-06-23TNI 2025-06-23'],
    ['On «Monday» it crashed «the night before».', 'date 2025-06-23 2025-06-23', 'time 2025-06-22TNI 2025-06-22'],
    ['It sank «Monday night», the navy said «Tuesday». It left at «9 p.m.» with two men.', 'time 2025-06-23TNI 2025-06-23', 'date 2025-06-24 2025-06-24', 'time 2025-06-23T21:00 2025-06-23'],
    ['It lost ground in «the past nine days».', 'duration P9D 2025-06-16 2025-06-25'],
    ['It will take «the next six months».', 'duration P6M 2025-06-25 2025-12-25'],
    ['It was built «more than 80 years ago».', 'date 1945 - 1945-12-31'],
    ['It grew over «the last decade».', 'duration P10Y 2015-06-25 2025-06-25'],
    ['It grew in «the last week of May» and «last week».', 'date 2025-W22 2025-05-25 2025-05-31', 'date 2025-W25 2025-06-16 2025-06-22'],
    ['It rained «the week before last» and «the year before last».', 'date 2025-W24 2025-06-09 2025-06-15', 'date 2023 2023-01-01 2023-12-31'],
    ['Talks are expected to last «several weeks».', 'duration PXW'],
    ['Storms killed 12 over «weekend»; «weekend» raids killed two.', 'date 2025-W25-WE 2025-06-21 2025-06-22', 'date 2025-W25-WE 2025-06-21 2025-06-22'],
    ['«This time last year» it was shut.', 'date 2024-06 2024-06-01 2024-06-30'],
    ['It was founded «half a century ago» and sold «a couple of years ago».', 'date 1975 1975-01-01 1975-12-31', 'date 2023 2023-01-01 2023-12-31'],
    ['The law passed «just over a month ago».', 'date 2025-05 - 2025-05-31'],
    ['It agreed on «Sunday» to raise output from «October».', 'date 2025-06-22 2025-06-22', 'date 2025-10 2025-10-01 2025-10-31'],
    ['It is «now» larger.', 'date PRESENT_REF 2025-06-25'],
  ])
})

describe('times that lean on the date told last', () => {
  check([
    ['State media reported «Wednesday». They had met «the previous day».', 'date 2025-06-25 2025-06-25', 'date 2025-06-24 2025-06-24'],
    ['It was signed in «June 2024». «Two months later» it failed.', 'date 2024-06 2024-06-01 2024-06-30', 'date 2024-08 2024-08-01 2024-08-31'],
    ['It rose in «2019», from 3% «a year earlier».', 'date 2019 2019-01-01 2019-12-31', 'date 2018 2018-01-01 2018-12-31'],
    ['Sales rose in «February» compared to «the same period last year».', 'date 2025-02 2025-02-01 2025-02-28', 'date 2024-02 2024-02-01 2024-02-29'],
    ['War broke out on «June 25, 1950». «The following year» talks began.', 'date 1950-06-25 1950-06-25', 'date 1951 1951-01-01 1951-12-31'],
    ['It rose in «April», from 3% «a year earlier».', 'date 2025-04 2025-04-01 2025-04-30', 'date 2024-04 2024-04-01 2024-04-30'],
    ['It fell below that of «the same period in 2019».', 'date 2019 2019-01-01 2019-12-31'],
    ['In «the third quarter» it lost less than in «the year-ago period» and «the same period last year».', 'date 2024-Q3 2024-07-01 2024-09-30', 'date 2023-Q3 2023-07-01 2023-09-30', 'date 2024-Q3 2024-07-01 2024-09-30'],
    ['It lost $2m in «the year» to «March», against $3m «a year earlier».', 'duration P1Y', 'date 2025-03 2025-03-01 2025-03-31', 'date 2024 2024-01-01 2024-12-31'],
    ['The quake hit «Saturday»; «two days later» aid came.', 'date 2025-06-21 2025-06-21', 'date 2025-06-23 2025-06-23'],
  ])
})

describe('ranges', () => {
  check([
    ['The drill ran «June 16-19».', 'date 2025-06-16/2025-06-19 2025-06-16 2025-06-19'],
    ['It ran «June 28-July 3, 2024».', 'date 2024-06-28/2024-07-03 2024-06-28 2024-07-03'],
    ['It ran «Dec. 30-Jan. 2».', 'date 2024-12-30/2025-01-02 2024-12-30 2025-01-02'],
    ['He stayed from «June 4» to «6».', 'date 2025-06-04 2025-06-04', 'date 2025-06-06 2025-06-06'],
    ['It fell from «May» to «June».', 'date 2025-05 2025-05-01 2025-05-31', 'date 2025-06 2025-06-01 2025-06-30'],
    ['He stayed between «10» and «12 June».', 'date 2025-06-10 2025-06-10', 'date 2025-06-12 2025-06-12'],
  ])
})

describe('durations and sets', () => {
  check([
    ['These are the first tests in «five months».', 'duration P5M'],
    ['It took «nearly a decade».', 'duration P10Y'],
    ['It is «two and a half years» late.', 'duration P2.5Y'],
    ['It lasted «half an hour» after a «12-hour» flight.', 'duration PT30M', 'duration PT12H'],
    ['It fell for «three straight days».', 'duration P3D'],
    ['Talks went on for «several years».', 'duration PXY'],
    ['He was jailed for «12 years and six months», then «6½ years».', 'duration P12Y6M', 'duration P6.5Y'],
    ['It took «two days, three hours and 14 minutes».', 'duration P2DT3H14M'],
    ['We lost it in «the first week».', 'duration P1W'],
    ['A «60-year-old» man held a fossil of «66 million years».', 'duration P60Y', 'duration P66000000Y'],
    ['They meet on «Mondays» and at «weekends».', 'set XXXX-WXX-1', 'set XXXX-WXX-WE'],
    ['It supplies 35-50% «monthly», or 15 «a year».', 'set P1M', 'set P1Y'],
    ['They meet «every week» and «every two months».', 'set P1W', 'set P2M'],
    ['The «annual» drill ran twice «a day».', 'set P1Y', 'set P1D'],
    ['«Every Friday» they gather.', 'set XXXX-WXX-5'],
  ])
})

describe('clock times', () => {
  check([
    ['It was fired in «the morning», the military said «Thursday».', 'time 2025-06-19TMO 2025-06-19', 'date 2025-06-19 2025-06-19'],
    ['They were fired at around «10 a.m.», he said.', 'time 2025-06-25T10:00 2025-06-25'],
    ['Updated at «14.20 GMT».', 'time 2025-06-25T14:20Z 2025-06-25'],
    ['It struck at «14:30 GMT» on the coast.', 'time 2025-06-25T14:30Z 2025-06-25'],
    ['The court opens at «9 a.m. on Monday».', 'time 2025-06-30T09:00 2025-06-30'],
    ['It struck at «11 p.m. Saturday», killing two.', 'time 2025-06-21T23:00 2025-06-21'],
    ['Debate began at «noon Wednesday».', 'time 2025-06-25T12:00 2025-06-25'],
    ['They came in «the early hours of Sunday», or on «the night of June 5».', 'time 2025-06-22TMO 2025-06-22', 'time 2025-06-05TNI 2025-06-05'],
    ['Posted «June 19, 2025 at 2:30 PM EDT», then «19/06/2025 14:30».', 'time 2025-06-19T14:30-04:00 2025-06-19', 'time 2025-06-19T14:30 2025-06-19'],
    ['Posted «2025-06-19T14:30:00Z», then «2025/06/19».', 'time 2025-06-19T14:30Z 2025-06-19', 'date 2025-06-19 2025-06-19'],
    ['At «0800 UTC», the bank cut rates.', 'time 2025-06-25T08:00Z 2025-06-25'],
  ])
})

describe('the year that a date leaves out', () => {
  check([
    ['The agency reported on «Aug. 5» that it rained.', 'date 2024-08-05 2024-08-05'],
    ['It has an «Aug. 5» deadline.', 'date 2025-08-05 2025-08-05'],
    // a range does not end before it begins
    ['It sold oil between «May» and «December».', 'date 2024-05 2024-05-01 2024-05-31', 'date 2024-12 2024-12-01 2024-12-31'],
    ['It sold oil from «November» to «February».', 'date 2024-11 2024-11-01 2024-11-30', 'date 2025-02 2025-02-01 2025-02-28'],
    ['It ran from «May 3, 2025» to «January 2».', 'date 2025-05-03 2025-05-03', 'date 2026-01-02 2026-01-02'],
    ['It fell from «May 3, 2025» to «January 2, 2024».', 'date 2025-05-03 2025-05-03', 'date 2024-01-02 2024-01-02'],
    ['It sold oil between «March» and «November 2023».', 'date 2023-03 2023-03-01 2023-03-31', 'date 2023-11 2023-11-01 2023-11-30'],
    ['It sold oil from «Nov. 5» to «Feb. 3, 2023».', 'date 2022-11-05 2022-11-05', 'date 2023-02-03 2023-02-03'],
    ['It will be done by «end-2025».', 'date 2025 2025-10-01 2025-12-31'],
    ['He will leave in «the second half of the year».', 'date 2025-H2 2025-07-01 2025-12-31'],
  ])
})

describe('verbs and the year they ask for', () => {
  check([
    ['It attacked on «October 7», killing two.', 'date 2024-10-07 2024-10-07'],
    ['Since «Oct. 7», they have fled.', 'date 2024-10-07 2024-10-07'],
    ['They confirmed the launch on «July 1».', 'date 2025-07-01 2025-07-01'],
    ['The bank cut rates in «May» and will meet on «July 18».', 'date 2025-05 2025-05-01 2025-05-31', 'date 2025-07-18 2025-07-18'],
    ['Traders see another cut in «August».', 'date 2025-08 2025-08-01 2025-08-31'],
    ['It was founded in «1887» and sold in «1987».', 'date 1887 1887-01-01 1887-12-31', 'date 1987 1987-01-01 1987-12-31'],
    ['Applications close on «Friday»; they face Greece on «Saturday».', 'date 2025-06-27 2025-06-27', 'date 2025-06-28 2025-06-28'],
    ['Bets for «July» rose to 67% from 62% «a day earlier».', 'date 2025-07 2025-07-01 2025-07-31', 'date 2025-06-24 2025-06-24'],
    ['The stock has tripled since its «March» listing and the «May» election.', 'date 2025-03 2025-03-01 2025-03-31', 'date 2025-05 2025-05-01 2025-05-31'],
    ['It must halve by «the end of the decade» and vanish by «2100».', 'date 202 2024-12-31 2029-12-31', 'date 2100 2100-01-01 2100-12-31'],
    ['Profit for «the three months» to «April» fell; the «30-year» bond too.', 'duration P3M', 'date 2025-04 2025-04-01 2025-04-30', 'duration P30Y'],
    ['It expects «first-quarter» profit to rise.', 'date 2025-Q1 2025-01-01 2025-03-31'],
    ['The vote, originally scheduled for «Tuesday», was put off.', 'date 2025-06-24 2025-06-24'],
    ['«Sunday» is the second round; France votes on «Saturday».', 'date 2025-06-29 2025-06-29', 'date 2025-06-28 2025-06-28'],
    ['An inquiry opens into «Tuesday»’s crossing; they prepare for «Friday»’s vote.', 'date 2025-06-24 2025-06-24', 'date 2025-06-27 2025-06-27'],
  ])
  check([['It attacked Israel on «October 7», killing two.', 'date 2023-10-07 2023-10-07']], '2024-07-05')
})

describe('a deed called by its date', () => {
  check([
    ['The «June 19» attack killed two.', 'date 2025-06-19 2025-06-19'],
    ['The «Sept. 19» military agreement was suspended.', 'date 2024-09-19 - 2024-09-19'],
    ['The «Sept. 19» agreement deadline nears.', 'date 2025-09-19 2025-09-19'],
    ['The «9/11» attacks changed that.', 'date 2001-09-11 2001-09-11'],
  ])
})

describe('holidays', () => {
  check([
    ['Sales rose before «Christmas».', 'date 2024-12-25 2024-12-25'],
    ['It will open on «New Year\'s Day».', 'date 2026-01-01 2026-01-01'],
    ['On «Easter Sunday 2024» they met.', 'date 2024-03-31 2024-03-31'],
    ['On «Orthodox Easter 2026» they met.', 'date 2026-04-12 2026-04-12'],
    ['On «Orthodox Good Friday 2024» they met.', 'date 2024-05-03 2024-05-03'],
    ['«Thanksgiving 2023» was quiet.', 'date 2023-11-23 2023-11-23'],
  ])
})

describe('New Year and leap days', () => {
  check([['It flew «yesterday», in «December», and «Friday».', 'date 2024-12-31 2024-12-31', 'date 2024-12 2024-12-01 2024-12-31', 'date 2024-12-27 2024-12-27']], '2025-01-01')
  check([['It flew «last week» and «last month».', 'date 2024-W52 2024-12-23 2024-12-29', 'date 2024-12 2024-12-01 2024-12-31']], '2025-01-02')
  check([['It flew «yesterday»; «a year ago» it did not.', 'date 2024-02-29 2024-02-29', 'date 2023 2023-01-01 2023-12-31']], '2024-03-01')
  check([['The first flight was in «this week».', 'date 2020-W53 2020-12-28 2021-01-03']], '2021-01-01')
})

describe('without a day of publication', () => {
  check(
    [
      ['He left «Thursday» and «earlier this year».', 'date XXXX-WXX-4', 'date XXXX'],
      ['It happened «yesterday», on «June 24».', 'date XXXX-XX-XX', 'date XXXX-06-24'],
      ['Since «September», it has sent troops.', 'date XXXX-09'],
      ['In «June 2024» and «1953» it rained «last week».', 'date 2024-06 2024-06-01 2024-06-30', 'date 1953 1953-01-01 1953-12-31', 'date XXXX-WXX'],
      ['On «June 24, 2025» it rained; «the previous day» it had not.', 'date 2025-06-24 2025-06-24', 'date 2025-06-23 2025-06-23'],
    ],
    null,
  )
})

describe('when only bounds of the day are known', () => {
  it.each([
    ['It grew last year.', '2025-03-01', '2025-09-30', 'date 2024 2024-01-01 2024-12-31'],
    ['It grew last year.', '2024-11-01', '2025-02-01', 'date XXXX 2023-01-01 2024-12-31'],
    ['It grew last year.', null, '2025-10-10', 'date XXXX - 2024-12-31'],
    ['He spoke on Tuesday.', '2025-06-20', '2025-06-25', 'date XXXX-WXX-2 2025-06-17 2025-06-24'],
  ])('%s (%s to %s)', (text, earliest, latest, reading) => {
    expect(findDates(text, { earliest, latest }).map(told)).toEqual([reading])
  })
})
