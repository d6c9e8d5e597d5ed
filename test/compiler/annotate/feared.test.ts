import { expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

/** Doubt, and what looks like a denial and is none. */
it.each<[text: string, ...statuses: string[]]>([
  // Nobody knows yet
  ['All 189 aboard feared dead', 'possible'],
  ['Dozens more feared buried in landslide', 'possible'],
  ['At least 30 people were feared drowned.', 'possible'],
  ['Some 30 villagers are believed trapped.', 'possible'],
  ['Some 12 people were killed and 30 others were feared drowned.', 'actual', 'possible'],
  ['It is possible all 189 people were killed.', 'possible'],
  ['It is likely that 40 soldiers died.', 'possible'],
  ['It was feared that 40 soldiers had died.', 'possible'],
  ['Fears grew that 40 soldiers had died.', 'possible'],
  ['It is clear that 40 soldiers died.', 'actual'],
  ['About 100 people are believed to have been killed.', 'actual'],
  ['The gang was feared by 40 villages.', 'actual'],
  ['The party is likely to win 18 of 28 seats.', 'possible', 'actual'],
  // What is sought is there
  ["Lima is unable to verify Peru's 440 kg of uranium.", 'actual'],
  ['The agency failed to find the 40 missing men.', 'actual'],
  ['Rescuers have not found the 12 missing miners.', 'actual'],
  ['He failed to find 40 men.', 'denied'],
  ['Reporters could not verify that 40 soldiers died.', 'possible'],
  ['Reporters could not verify the figure of 40.', 'possible'],
  // Decided, or bought, and not to come
  ['The council decided to impose sanctions on 106 people and 88 firms.', 'actual', 'actual'],
  ['The council decided to send 106 people.', 'planned'],
  ['The airline has ordered 20 Lima jets and 30 Quito jets to replace older ones.', 'actual', 'actual'],
  // What is to be raised, whatever is said of it
  ['Lima will seek to raise the share allocated for defence to 3.5%.', 'planned'],
  ['Lima plans to increase the number of soldiers deployed abroad to 500.', 'planned'],
  ['Lima raised the share allocated for defence to 3.5%.', 'actual'],
])('%s', (text, ...statuses) => {
  expect([...figuresOf(text).values()].map(({ status }) => status)).toEqual(statuses)
})
