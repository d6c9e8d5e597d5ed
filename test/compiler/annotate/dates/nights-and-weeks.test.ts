import { describe } from 'vitest'
import { check } from './table.ts'

/** Published on Wednesday 2025-06-25. */
describe('a night that is over is the one into the day', () => {
  check([
    ['Shelling «overnight» killed three people.', 'time 2025-06-24TNI 2025-06-24 2025-06-25'],
    ['The army said on «Tuesday» that Kyiv was shelled «overnight».', 'date 2025-06-24 2025-06-24', 'time 2025-06-23TNI 2025-06-23 2025-06-24'],
    ['Troops ended on «Sunday» an «overnight» siege.', 'date 2025-06-22 2025-06-22', 'time 2025-06-21TNI 2025-06-21 2025-06-22'],
    ['Gunmen came on «Sunday». Fighting went on «overnight».', 'date 2025-06-22 2025-06-22', 'time 2025-06-22TNI 2025-06-22'],
    ['Heavy snow is expected «overnight».', 'time 2025-06-25TNI 2025-06-25'],
    ['Rain will fall «overnight».', 'time 2025-06-25TNI 2025-06-25'],
    ['A train derailed «last night». It had left at «10 p.m.»', 'time 2025-06-24TNI 2025-06-24 2025-06-25', 'time 2025-06-24T22:00 2025-06-24'],
    ['A train derailed «last night». It had left at «2 a.m.»', 'time 2025-06-24TNI 2025-06-24 2025-06-25', 'time 2025-06-25T02:00 2025-06-25'],
    ['The storm should land on «Friday». The quake hit just before «midnight».', 'date 2025-06-27 2025-06-27', 'time 2025-06-25T24:00 2025-06-25'],
    ['The storm should land on «Friday». It will reach the city around «midnight».', 'date 2025-06-27 2025-06-27', 'time 2025-06-27T00:00 2025-06-27'],
    ['As of «02:00 on Tuesday, June 24», it was near Lima.', 'time 2025-06-24T02:00 2025-06-24'],
    ['It was launched at «10:40 a.m. Hawaii Time» on Lima.', 'time 2025-06-25T10:40-10:00 2025-06-25'],
  ])
})

describe('a weekday beside its date, and after it', () => {
  check([
    ['The strike due «next Friday, 4 July» is off.', 'date 2025-07-04 2025-07-04'],
    ['He resigned «last Friday, 13 June».', 'date 2025-06-13 2025-06-13'],
    ['He resigned «last Friday». «June 6» was a holiday.', 'date 2025-06-20 2025-06-20', 'date 2025-06-06 2025-06-06'],
    ['The court will rule «next Friday».', 'date 2025-07-04 2025-06-27 2025-07-04'],
    ['The court will rule «next Monday».', 'date 2025-06-30 2025-06-30'],
    ['The siege began on «Sunday, June 1» and lasted until «Tuesday».', 'date 2025-06-01 2025-06-01', 'date 2025-06-03 2025-06-03'],
    ['It struck on «Sunday, June 1». By «Tuesday» it had moved away.', 'date 2025-06-01 2025-06-01', 'date 2025-06-03 2025-06-03'],
    ['The truce began on «Sunday, June 1». It will last until «Tuesday».', 'date 2025-06-01 2025-06-01', 'date 2025-07-01 2025-07-01'],
    ['The law was passed on «Sunday, June 1». On «Monday» the court struck it down.', 'date 2025-06-01 2025-06-01', 'date 2025-06-23 2025-06-23'],
    ['Five died as of «Tuesday, June 24». All are told to stay in through «Tuesday night».', 'date 2025-06-24 2025-06-24', 'time 2025-06-24TNI 2025-06-24'],
    ['On «Tuesday» IS claimed responsibility.', 'date 2025-06-24 2025-06-24'],
    ['The vote on «Tuesday» is secret.', 'date 2025-07-01 2025-07-01'],
  ])
})

describe('months of every year, of last year, of the year before', () => {
  check([
    ['The monsoon season begins in «June» and ends in «September».', 'date XXXX-06', 'date XXXX-09'],
    ['Drills are held in «March» and «August» «each year».', 'date XXXX-03', 'date XXXX-08', 'set P1Y'],
    ['The new season begins in «August».', 'date 2025-08 2025-08-01 2025-08-31'],
    ['The trial begins in «September».', 'date 2025-09 2025-09-01 2025-09-30'],
    ['She was jailed «last May».', 'date 2024-05 2024-05-01 2024-05-31'],
    ['She was jailed «last April».', 'date 2025-04 2025-04-01 2025-04-30'],
    ['Inflation was 5% in «May» compared with «a year ago».', 'date 2025-05 2025-05-01 2025-05-31', 'date 2024-05 2024-05-01 2024-05-31'],
    ['In «May» he came back. He had left «a year ago».', 'date 2025-05 2025-05-01 2025-05-31', 'date 2024 2024-01-01 2024-12-31'],
    ['The deal came following «three days» of talks.', 'duration P3D'],
    ['It was a day of mourning.'],
    ['It grew in «the early 1990s».', 'date 199 1990-01-01 1995-01-01'],
    ['It grew in «late 2016».', 'date 2016 2016-08-28 2016-12-31'],
  ])
})
