import { describe } from 'vitest'
import { check } from './table.ts'

/** Published on Wednesday 2025-06-25. */
describe('a headline\'s plan', () => {
  check([
    ['Contract approved: teachers in Los Angeles to resume work «Monday»', 'date 2025-06-30 2025-06-30'],
    ['Deal struck; nurses in Lima to end strike «Friday»', 'date 2025-06-27 2025-06-27'],
    ['Iran says talks to resume «Saturday»', 'date 2025-06-28 2025-06-28'],
    ['Parliament to vote «Friday»', 'date 2025-06-27 2025-06-27'],
    ['Trump to meet Putin «Monday»', 'date 2025-06-30 2025-06-30'],
    ['Toll rises: efforts to reach miners «Friday» fail', 'date 2025-06-20 2025-06-20'],
    ['The envoy flew to Seoul on «Monday» to meet Kim.', 'date 2025-06-23 2025-06-23'],
    ['Mayor questioned «Monday» over killing', 'date 2025-06-23 2025-06-23'],
  ])
})

describe('what is waited for', () => {
  check([
    ['When the government reports on «Friday» how many jobs were created, it may help.', 'date 2025-06-27 2025-06-27'],
    ['When the committee meets on «Thursday», it may cut rates.', 'date 2025-06-26 2025-06-26'],
    ['Once parliament votes on «Friday», he will step down.', 'date 2025-06-27 2025-06-27'],
    ['Whether the bill passes on «Friday» depends on the Greens.', 'date 2025-06-27 2025-06-27'],
    ['If no deal is reached by «Friday», tariffs will rise.', 'date 2025-06-27 2025-06-27'],
    ['Unless a judge rules otherwise on «Friday», it stands.', 'date 2025-06-27 2025-06-27'],
    ['When the government reported on «Friday» how many jobs were lost, shares fell.', 'date 2025-06-20 2025-06-20'],
    ['If he had won on «Sunday», he would be president.', 'date 2025-06-22 2025-06-22'],
    ['As voters went to the polls on «Sunday», troops patrolled.', 'date 2025-06-22 2025-06-22'],
  ])
})

describe('by a day', () => {
  check([
    ['By «Monday night» the toll stood at 48.', 'time 2025-06-23TNI 2025-06-23'],
    ['By «Friday» 40 had died.', 'date 2025-06-20 2025-06-20'],
    ['They fought the blaze for «days», putting it out in three tanks by «Monday».', 'duration PXD', 'date 2025-06-23 2025-06-23'],
    ['By «Monday» the firm must pay.', 'date 2025-06-30 2025-06-30'],
    ['By «Monday», all flights will resume.', 'date 2025-06-30 2025-06-30'],
    ['The rebels agreed to leave by «Monday».', 'date 2025-06-30 2025-06-30'],
  ])
})

describe('nouns and adjectives that look like what is to come', () => {
  check([
    ['The mission came to a planned, but dramatic, end «Thursday».', 'date 2025-06-19 2025-06-19'],
    ['"It came to a planned end «Thursday»," the agency said.', 'date 2025-06-19 2025-06-19'],
    ['Families paid their last visits on «Tuesday».', 'date 2025-06-24 2025-06-24'],
    ['The minister made visits on «Tuesday».', 'date 2025-06-24 2025-06-24'],
    ['The court held votes on «Tuesday».', 'date 2025-06-24 2025-06-24'],
    ['The court votes on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['The queen visits Lima on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['He said the talks, which end on «Friday», were going well.', 'date 2025-06-27 2025-06-27'],
  ])
})

describe('from the first month through the last', () => {
  check([
    ['It grew 3.4 percent from «October through December».', 'date 2024-10/2024-12 2024-10-01 2024-12-31'],
    ['Sales fell «October through December».', 'date 2024-10/2024-12 2024-10-01 2024-12-31'],
    ['The offensive ran from «March through May 2022».', 'date 2022-03/2022-05 2022-03-01 2022-05-31'],
    ['The operation lasted from «June» to «August 2023».', 'date 2023-06 2023-06-01 2023-06-30', 'date 2023-08 2023-08-01 2023-08-31'],
  ])
})
