import { expect, it } from 'vitest'
import { findDates } from './find.ts'

/** A false date hides a figure: nothing in these is a time. */
it.each([
  'Troops may march on the town.',
  'Theresa May spoke, and April Jones listened.',
  "April's husband left.",
  'The March on the capital was banned.',
  'The Sunday Times and the Daily Mail said so.',
  'A second missile hit the second building.',
  'Some 1,950 troops and 2000 soldiers crossed.',
  'Officials counted 1984 people and 1900 tanks.',
  'The council adopted Resolution 2397.',
  'The Dow fell by 2000 points.',
  'The pipeline is 1500 km long and cost $2000.',
  'He won 2-1 and then 21-14.',
  'Prices could fall as the fall harvest failed.',
  'The two captives, in their 20s, are healthy.',
  'They are in their 60s and 70s; temperatures in the 30s; two KC-70s landed.',
  'A man in his mid-50s was held.',
  'The paper, a daily intended for all, and the weekly said so.',
  'A boy 12 years old was hurt; the 60-year-olds were not.',
  'The shop is 2 minutes’ drive away.',
  'Three quarters of voters and a quarter of the young agreed.',
  'Version 10.5.2 and flight 2025A departed.',
  'It was the third in as many weeks.',
  'The Russell 2000 Index slipped.',
  'They live on the 5th and the 6th floor, above the 4th armed brigade.',
  'Black Friday came; Bloody Sunday was remembered in song.',
  'One day he will return to the days of glory.',
  'The 80th anniversary of nothing in particular is near.',
  'He scored twice in the first half; the third quarter was scoreless.',
  'It raised its overnight deposit rate.',
  'Windows 2000 and Office 2010 are no longer supported.',
  'Ratio 16:9 and psalm 3:16 are no clock times at 3:99.',
])('%s', (text) => {
  expect(findDates(text).map(({ quote }) => quote)).toEqual([])
})
