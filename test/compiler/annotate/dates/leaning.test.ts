import { describe } from 'vitest'
import { check } from './table.ts'

/** Published on Wednesday 2025-06-25. */
describe('a period of what is to come, or of what has been so far, is that of the report', () => {
  check([
    ['The mill closed in «2021». It will reopen by «the end of the year».', 'date 2021 2021-01-01 2021-12-31', 'date 2025 2025-10-01 2025-12-31'],
    ['The pier was built in «1968» and will close at «the end of the year».', 'date 1968 1968-01-01 1968-12-31', 'date 2025 2025-10-01 2025-12-31'],
    ['The war broke out in «April 2023». 15,000 have died since «the start of the year».', 'date 2023-04 2023-04-01 2023-04-30', 'date 2025 2025-01-01 2025-04-02'],
    ['«Last year» 40 drowned. Since «the beginning of the year» 25 have drowned.', 'date 2024 2024-01-01 2024-12-31', 'date 2025 2025-01-01 2025-04-02'],
    ['In «2019» there were 12. So far in «the year» there have been 30.', 'date 2019 2019-01-01 2019-12-31', 'date 2025 2025-01-01 2025-12-31'],
    ['He was jailed in «March». Talks will be held «later in the month».', 'date 2025-03 2025-03-01 2025-03-31', 'date 2025-06 2025-06-25 2025-06-30'],
    ['The mill closed in «2021». It would reopen by «the end of the year», he said.', 'date 2021 2021-01-01 2021-12-31', 'date 2025 2025-10-01 2025-12-31'],
  ])
})

describe('a period of what was done is that of the date told last', () => {
  check([
    ['The bank failed in «2008». By «the end of the year» it had sold its branches.', 'date 2008 2008-01-01 2008-12-31', 'date 2008 2008-09-30 2008-12-31'],
    ['In «March 2022» he said he would resign by «the end of the month».', 'date 2022-03 2022-03-01 2022-03-31', 'date 2022-03 2022-03-20 2022-03-31'],
    ['They had agreed in «2019» to leave by «the end of the year».', 'date 2019 2019-01-01 2019-12-31', 'date 2019 2019-10-01 2019-12-31'],
    ['In «2017» they met. Since «the start of the year» they had not spoken.', 'date 2017 2017-01-01 2017-12-31', 'date 2017 2017-01-01 2017-04-02'],
    ['The hall opens in «2026». By «the end of the year» it should have 300 beds.', 'date 2026 2026-01-01 2026-12-31', 'date 2026 2026-10-01 2026-12-31'],
    ['In «March» the bank said rates would fall. It would cut them by «the end of the month».', 'date 2025-03 2025-03-01 2025-03-31', 'date 2025-03 2025-03-20 2025-03-31'],
  ])
})

describe('what was done is counted from no day that is to come', () => {
  check([
    ['Police held him on «Tuesday». He will be heard on «Monday». Two clerks were suspended «the same day».', 'date 2025-06-24 2025-06-24', 'date 2025-06-30 2025-06-30', 'date 2025-06-24 2025-06-24'],
    ['The queen will sail on «Monday». «The day before», three were killed in a raid.', 'date 2025-06-30 2025-06-30', 'date 2025-06-24 2025-06-24'],
    ['The law takes effect on «1 July». It was passed «the previous week».', 'date 2025-07-01 2025-07-01', 'date 2025-W25 2025-06-16 2025-06-22'],
    ['The queen will sail on «Monday». «The day before», she will meet the pope.', 'date 2025-06-30 2025-06-30', 'date 2025-06-29 2025-06-29'],
    ['Talks will open on «Monday». «The same day», the court will rule.', 'date 2025-06-30 2025-06-30', 'date 2025-06-30 2025-06-30'],
    ['They met on «June 3» and left «the next day».', 'date 2025-06-03 2025-06-03', 'date 2025-06-04 2025-06-04'],
  ])
})

describe('a day behind GMT is that of Greenwich', () => {
  check([
    ['It rammed a cutter at «7:42 a.m.» («2342 GMT Sunday»).', 'time 2025-06-23T07:42 2025-06-23', 'time 2025-06-22T23:42Z 2025-06-22'],
    ['Voting starts at «7 a.m.» («2200 GMT on Saturday»).', 'time 2025-06-29T07:00 2025-06-29', 'time 2025-06-28T22:00Z 2025-06-28'],
    ['It lifted off at «9:30 p.m.» («0130 GMT Monday»).', 'time 2025-06-22T21:30 2025-06-22', 'time 2025-06-23T01:30Z 2025-06-23'],
    ['It sank at «3:15 p.m.» («2015 GMT Sunday»).', 'time 2025-06-22T15:15 2025-06-22', 'time 2025-06-22T20:15Z 2025-06-22'],
    ['It sank at «7:10 a.m. Monday» («2210 GMT Sunday»).', 'time 2025-06-23T07:10 2025-06-23', 'time 2025-06-22T22:10Z 2025-06-22'],
  ])
})

describe('the day of a time is not that of a clause which only says what is meant', () => {
  check([
    ['A barge that ran aground on «Sunday» was freed «overnight», the port said on «Tuesday».', 'date 2025-06-22 2025-06-22', 'time 2025-06-23TNI 2025-06-23 2025-06-24', 'date 2025-06-24 2025-06-24'],
    ['The town seized on «Sunday» was shelled «overnight».', 'date 2025-06-22 2025-06-22', 'time 2025-06-24TNI 2025-06-24 2025-06-25'],
    ['Talks that began on «Sunday» ended at «3 a.m.»', 'date 2025-06-22 2025-06-22', 'time 2025-06-25T03:00 2025-06-25'],
    ['The army hit the town on «Sunday» and left «overnight».', 'date 2025-06-22 2025-06-22', 'time 2025-06-22TNI 2025-06-22'],
    ['The blast hit on «Sunday», shortly after «3 a.m.»', 'date 2025-06-22 2025-06-22', 'time 2025-06-22T03:00 2025-06-22'],
  ])
})

describe('the same period, parts of wholes, nights', () => {
  check([
    ['In «the first eight weeks of the year» 40 drowned, more than in «the same period of 2023».', 'duration P8W 2025-01-01 2025-02-25', 'date 2023-01-01/2023-02-25 2023-01-01 2023-02-25'],
    ['In «January-May» exports fell from «the same period last year».', 'date 2025-01/2025-05 2025-01-01 2025-05-31', 'date 2024-01-01/2024-05-31 2024-01-01 2024-05-31'],
    ['In «the first quarter» exports fell from «the same period of 2023».', 'date 2025-Q1 2025-01-01 2025-03-31', 'date 2023-Q1 2023-01-01 2023-03-31'],
    ['It was hit on «June 3» and halted a quarter of its output.', 'date 2025-06-03 2025-06-03'],
    ['The firm earned $2 billion «a quarter».', 'set P1Q'],
    ['«The night before last» a drone hit the port.', 'time 2025-06-23TNI 2025-06-23 2025-06-24'],
    ['On «10 February 2024», the «Saturday» on which they met, it rained.', 'date 2024-02-10 2024-02-10', 'date 2024-02-10 2024-02-10'],
    ['On «10 February 2024», before the «Friday» on which they left, it rained.', 'date 2024-02-10 2024-02-10', 'date 2025-06-20 2025-06-20'],
  ])
})
