import { describe } from 'vitest'
import { check } from './table.ts'

describe('what somebody went for says nothing of when', () => {
  check(
    [
      ['Netanyahu arrived in Washington on «Monday» to begin talks.', 'date 2025-02-03 2025-02-03'],
      ['The men were brought to court on «Monday» to face charges.', 'date 2025-02-03 2025-02-03'],
      ['Members travelled to Geneva on «Monday» to vote on the deal.', 'date 2025-02-03 2025-02-03'],
      ['The president flew to Wonsan in «July» to meet Kim.', 'date 2024-07 2024-07-01 2024-07-31'],
      ['Lavrov will fly to Seoul on «Monday» to meet Kim.', 'date 2025-02-10 2025-02-10'],
      ['The envoy is due in Cairo on «Monday» to begin talks.', 'date 2025-02-10 2025-02-10'],
      ['The king travels to Paris on «Monday» to meet Macron.', 'date 2025-02-10 2025-02-10'],
      ['Parliament is in session on «Monday» to vote on the bill.', 'date 2025-02-10 2025-02-10'],
      ['He said they would gather on «Monday» to vote.', 'date 2025-02-10 2025-02-10'],
    ],
    '2025-02-05',
  )
})

describe('the perfect of an infinitive is of a time before', () => {
  check(
    [
      ['The bank expects inflation to have peaked at 3.2 percent in «October».', 'date 2017-10 2017-10-01 2017-10-31'],
      ['The missile is believed to have been fired in «October».', 'date 2017-10 2017-10-01 2017-10-31'],
      ['Prices will have fallen in «October», economists say.', 'date 2017-10 2017-10-01 2017-10-31'],
      ['Thieves seem to have entered on «Monday».', 'date 2017-10-30 2017-10-30'],
      ['The strike on «Tuesday» is believed to have killed ten.', 'date 2017-10-31 2017-10-31'],
      ['The attack on «Tuesday» is the deadliest in the town.', 'date 2017-10-31 2017-10-31'],
      ['The vote on «Tuesday» is expected to be close.', 'date 2017-11-07 2017-11-07'],
      ['The army will have left by «October».', 'date 2018-10 2018-10-01 2018-10-31'],
      ['The company aims to have trained 500 people in «March».', 'date 2018-03 2018-03-01 2018-03-31'],
      ['The party will have talks in «December».', 'date 2017-12 2017-12-01 2017-12-31'],
    ],
    '2017-11-02',
  )
})

describe('the month of what happened, whatever will come of it', () => {
  check(
    [
      ['It would cut 10,000 workers, building on its layoffs back in «November».', 'date 2022-11 2022-11-01 2022-11-30'],
      ['It would cut 10,000 workers, building on its layoffs of 11,000 in «November».', 'date 2022-11 2022-11-01 2022-11-30'],
      ['Police say they will charge a man over a robbery in «December».', 'date 2022-12 2022-12-01 2022-12-31'],
      ['The company will pay for damage from the storm in «November».', 'date 2022-11 2022-11-01 2022-11-30'],
      ['The strike will go ahead despite the deal in «November».', 'date 2022-11 2022-11-01 2022-11-30'],
      ['The bank will raise rates again after a pause in «November».', 'date 2022-11 2022-11-01 2022-11-30'],
      ['The president will resign after the election in «November».', 'date 2023-11 2023-11-01 2023-11-30'],
      ['The town will prepare for storms in «November».', 'date 2023-11 2023-11-01 2023-11-30'],
      ['Firms will be protected from attacks in «November».', 'date 2023-11 2023-11-01 2023-11-30'],
      ['They will hold talks over the budget in «November».', 'date 2023-11 2023-11-01 2023-11-30'],
      ['The ship will be back in «November».', 'date 2023-11 2023-11-01 2023-11-30'],
    ],
    '2023-04-27',
  )
})

describe('what is wanted, allowed or on its way', () => {
  check(
    [
      ['May called for an election on «June 8».', 'date 2017-06-08 2017-06-08'],
      ['The cabinet approved a referendum on «June 8».', 'date 2017-06-08 2017-06-08'],
      ['Protesters demanded elections in «October».', 'date 2017-10 2017-10-01 2017-10-31'],
      ['They invited Kim to a summit in «September».', 'date 2017-09 2017-09-01 2017-09-30'],
      ['The storm was on course for landfall «Friday».', 'date 2017-04-21 2017-04-21'],
      ['The storm seemed headed for a strike «early Saturday» near the port.', 'date 2017-04-22 2017-04-22'],
      ['The storm weakened, with landfall seen «Sunday».', 'date 2017-04-23 2017-04-23'],
      ['He backed her in a vote in «September».', 'date 2016-09 2016-09-01 2016-09-30'],
      ['The judge approved the vote in «March».', 'date 2017-03 2017-03-01 2017-03-31'],
      ['He approved an election on «April 8».', 'date 2017-04-08 2017-04-08'],
      ['He headed for the airport on «Sunday».', 'date 2017-04-16 2017-04-16'],
      ['A ship bound for Lima was hit on «Sunday».', 'date 2017-04-16 2017-04-16'],
      ['The planes were seen on «Sunday».', 'date 2017-04-16 2017-04-16'],
    ],
    '2017-04-18',
  )
})
