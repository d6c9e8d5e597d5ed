import { describe } from 'vitest'
import { check } from './table.ts'

/** Published on Wednesday 2025-06-25. */
describe('what could or would not be, and was', () => {
  check([
    ['No victims could be identified on «Friday».', 'date 2025-06-20 2025-06-20'],
    ['Only nine of the bodies could be identified on «Friday».', 'date 2025-06-20 2025-06-20'],
    ['Thousands could not use the internet on «Friday» after the order.', 'date 2025-06-20 2025-06-20'],
    ['The company could not be reached for comment on «Sunday».', 'date 2025-06-22 2025-06-22'],
    ['Officials would not say on «Friday» how many had died.', 'date 2025-06-20 2025-06-20'],
    ['Police would not confirm the arrest on «Sunday».', 'date 2025-06-22 2025-06-22'],
    ['Gunfire could be heard on «Saturday» in the capital.', 'date 2025-06-21 2025-06-21'],
    ['Rescuers could hear voices on «Friday» under the rubble.', 'date 2025-06-20 2025-06-20'],
    ['Flights could not take off on «Saturday» because of the fog.', 'date 2025-06-21 2025-06-21'],
    ['Only two of the ships could sail on «Saturday».', 'date 2025-06-21 2025-06-21'],
    ['The party did not say on «Monday» who would lead it.', 'date 2025-06-23 2025-06-23'],
    ['The law could have come into force on «Friday».', 'date 2025-06-20 2025-06-20'],
  ])
})

describe('what could or would be, and is to come', () => {
  check([
    ['The storm could strike on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['The storm could land «Friday».', 'date 2025-06-27 2025-06-27'],
    ['Parliament would vote on «Friday», he said.', 'date 2025-06-27 2025-06-27'],
    ['The bill could be passed on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['He said he could not attend on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['The bank said it would not open on «Monday».', 'date 2025-06-30 2025-06-30'],
    ['The northern lights could be seen on «Friday» in Scotland.', 'date 2025-06-27 2025-06-27'],
    ['The airport could reopen on «Friday» if the ash clears.', 'date 2025-06-27 2025-06-27'],
    ['He would not run on «Sunday», he said.', 'date 2025-06-29 2025-06-29'],
  ])
})

describe('what was denied in the past', () => {
  check([
    ['The plant was not directly hit on «Saturday».', 'date 2025-06-21 2025-06-21'],
    ['The men were not seen on «Friday».', 'date 2025-06-20 2025-06-20'],
    ['She did not vote on «Sunday».', 'date 2025-06-22 2025-06-22'],
    ['The body was not found until «Sunday».', 'date 2025-06-22 2025-06-22'],
    ['The road was not reopened until «Friday».', 'date 2025-06-20 2025-06-20'],
    ['The bridge was not to be opened on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['He was not expected until «Sunday».', 'date 2025-06-29 2025-06-29'],
    ['Trains will not run on «Friday».', 'date 2025-06-27 2025-06-27'],
  ])
})
