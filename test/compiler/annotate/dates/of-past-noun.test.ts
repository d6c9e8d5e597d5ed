import { describe } from 'vitest'
import { check } from './table.ts'

/** Published on Wednesday 2025-06-25. */
describe('what was made known on a day, whatever it says', () => {
  check([
    ['The protests followed his announcement on «Saturday» that he would stand.', 'date 2025-06-21 2025-06-21'],
    ['A ruling on «Monday» that the law is void will be appealed.', 'date 2025-06-23 2025-06-23'],
    ['The announcement «Friday» that the plant will close stunned the town.', 'date 2025-06-20 2025-06-20'],
    ['News on «Monday» that the bank would be sold sent shares higher.', 'date 2025-06-23 2025-06-23'],
    ['The firm expects a ruling on «Monday» that will clear it.', 'date 2025-06-30 2025-06-30'],
    ['The ministry will publish a statement on «Friday» that sets out its plans.', 'date 2025-06-27 2025-06-27'],
  ])
})

describe('what comes after something was', () => {
  check([
    ['They «now» face a shutdown after violent clashes with the army on «Monday».', 'date PRESENT_REF 2025-06-25', 'date 2025-06-23 2025-06-23'],
    ['The party will elect a leader after a vote on «Sunday».', 'date 2025-06-22 2025-06-22'],
    ['He must stand down after a no-confidence vote on «Monday».', 'date 2025-06-23 2025-06-23'],
    ['Shares are set to rise after a rally on Wall Street on «Friday».', 'date 2025-06-20 2025-06-20'],
    ['He will be sentenced after pleading guilty on «Monday» to fraud.', 'date 2025-06-23 2025-06-23'],
    ['She will be deported after losing her appeal on «Friday».', 'date 2025-06-20 2025-06-20'],
    ['The government must act after the court\'s ruling on «Monday».', 'date 2025-06-23 2025-06-23'],
    ['The two will meet after the summit on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['The president will fly to Berlin after a summit on «Monday».', 'date 2025-06-30 2025-06-30'],
    ['After the court rules on «Friday», the firm may appeal.', 'date 2025-06-27 2025-06-27'],
  ])
})

describe('somebody\'s day before what it means', () => {
  check([
    ['«Monday»\'s decision means that prices will rise.', 'date 2025-06-23 2025-06-23'],
    ['«Thursday»\'s action ensures that the leak will be looked into.', 'date 2025-06-19 2025-06-19'],
    ['«Yesterday»\'s vote ends a long dispute.', 'date 2025-06-24 2025-06-24'],
    ['«Sunday»\'s vote means change.', 'date 2025-06-22 2025-06-22'],
    ['«Sunday»\'s election will decide who leads.', 'date 2025-06-29 2025-06-29'],
    ['He conceded after «yesterday»\'s vote.', 'date 2025-06-24 2025-06-24'],
  ])
})
