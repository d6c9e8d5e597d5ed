import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

/** What is only thought, talked or asked of is not done; and what stands beside a plan is no plan. */
it.each<[text: string, ...statuses: string[]]>([
  // A form in "-ing" that a modal verb tells of
  ['Sending 300 men to Quito would break the treaty.', 'possible'],
  ['Lima said sending even one man would break the treaty.', 'possible'],
  ['Building 300 homes will take years.', 'planned'],
  ['Sending 300 men to Quito broke the treaty.', 'actual'],
  ['Having sent 300 men, Lima would like more oil.', 'actual'],
  ['Keeping the 300 men out would be wrong.', 'actual'],
  // Nobody has decided on it, or it is only foreseen
  ['Peru is looking to buy 300 guns.', 'planned'],
  ['Peru weighs a ban on 300 firms', 'possible'],
  ['The rock weighs 300 tonnes.', 'actual'],
  ['The move could bring the number of listed ships to over 300.', 'possible'],
  ['The move will bring the total to 300.', 'planned'],
  ['The move brought the total to 300.', 'actual'],
  ['Peru plans to send 300 men, with about 40 sappers already in Quito.', 'planned', 'actual'],
  ['The rate is seen at 5 percent.', 'planned'],
  ['The firm sees revenue of 300 million dollars.', 'planned'],
  ['The shop saw sales of 300 million dollars.', 'actual'],
  ['The town sees 300 visitors a day.', 'actual'],
  ['The bank cut its outlook for growth to 2 percent from 3 percent.', 'planned', 'planned'],
  ['Growth fell to 2 percent from 3 percent.', 'actual', 'actual'],
  ['UN asks for $300 million', 'planned'],
  ['Doctors call for 300 more beds', 'planned'],
  ['Peru is to free at least 300 men.', 'planned'],
  ['Trucks that can hold 300 shells came.', 'possible'],
  ['The missile can carry a 4-ton warhead.', 'actual'],
  ['The police can confirm 300 deaths.', 'actual'],
  // Talks on a deed
  ['Talks on the exchange of 300 men resumed.', 'possible'],
  ['Talks on a further exchange of up to 300 men failed.', 'denied'],
  ['Hopes for the release of 300 men grew.', 'possible'],
  ['The sides have wrapped up talks on the release of 300 men.', 'planned'],
  ['The sides could not agree on freeing 300 men.', 'denied'],
  ['The sides agreed on freeing 300 men.', 'planned'],
  ['They met on Monday after freeing 300 men.', 'actual'],
  ['Talks on the deaths of 300 men failed.', 'actual'],
  ['Talks between 30 countries failed.', 'actual'],
  // Not known yet, expected, in the works
  ['The storm killed 30 men, while eight more deaths were under investigation.', 'actual', 'possible'],
  ['Some 30 firms are under sanctions.', 'actual'],
  ['Exports grew 8%, beating forecasts of 6%.', 'actual', 'planned'],
  ['Firms added 90,000 jobs, more than double the 40,000 economists had expected.', 'actual', 'actual', 'planned'],
  ['The draft budget for 2026 foresees 30 billion euros.', 'planned'],
  ['Lima is working on a loan of another $20 billion.', 'planned'],
  ['Lima is working on 12 sites.', 'actual'],
  // Asked
  ['Lima says 30 men drowned?', 'possible'],
  ['Did 30 men drown?', 'possible'],
  ['How did 30 men drown?', 'actual'],
  ['With 30 men dead, who is to blame?', 'actual'],
  // Not until then, but then
  ['Inflation will not return to the 2% target until next year.', 'planned'],
  ['The plant will not reach 500 tonnes before 2026.', 'planned'],
  ['The army did not receive its 30 tanks until March.', 'actual'],
  ['The army did not receive 30 tanks.', 'denied'],
  ['The army did not receive 30 tanks before 2024.', 'denied'],
  // Beside a plan
  ['Some 300 men are due to leave, according to Ann Lee, one of two lawmakers who attended.', 'planned', 'actual'],
  ['Lima will get 30 boats, said Ann Lee, a mother of three.', 'planned', 'actual'],
  ['Some 300 men are due to leave, according to Ann Lee, 12 of them officers.', 'planned', 'planned'],
  ['Lima will show off the Hwari, a missile with a range of 900 km.', 'actual'],
  ['Lima will build a plant, a road of 40 km and a school.', 'planned'],
  ['Lima wants to make 900 shells a day, from 400 now and 70 before the war.', 'planned', 'actual', 'actual'],
])('%s', (text, ...statuses) => {
  expect(annotate({ id: 'a', text }).quantities.map(({ status }) => status)).toEqual(statuses)
})
