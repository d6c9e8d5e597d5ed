import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

/** What is denied before, around and after a figure, in whatever words; and what only looks so. */
it.each<[text: string, ...statuses: string[]]>([
  // In a clause at the end of the sentence
  ['Lima said 40 men had drowned; Quito denies it.', 'denied'],
  ['Lima said 40 men had drowned, but Quito denied this.', 'denied'],
  ['Lima says 40 men drowned; Quito denies', 'denied'],
  ['Lima says 40 men drowned; Quito calls it fiction.', 'denied'],
  ['Lima said 40 men had drowned; Quito denies visas to reporters.', 'actual'],
  ['Lima said 40 men had drowned, but Quito denied responsibility.', 'actual'],
  ['Some 40 men had drowned, but Quito denied it.', 'actual'],
  ['Lima said 40 men applied, but 12 were denied.', 'actual', 'actual'],
  ['Lima says it lost 40 men, and Quito rejected the offer.', 'actual'],
  ['Lima spoke of 40 dead and Quito of 60. Bogota calls the reports a pure invention.', 'actual', 'actual'],
  // As what it is called
  ['Some 40 men drowned, the union said, a number the mayor called "hugely exaggerated".', 'denied'],
  ['Some 40 men drowned, the union said on Friday, a number the mayor described as invented.', 'denied'],
  ['Lima put the losses at 40, which Quito called absurd.', 'denied'],
  ['Lima put the losses at 40, which Quito called a cheap smear campaign.', 'denied'],
  ['Some 40 men drowned in three days, the union said, a number the mayor called absurd.', 'denied', 'actual'],
  ['Lima put the losses at 40, which Quito called a tragedy.', 'actual'],
  ['Some 40 men drowned, the union said, a number the mayor confirmed.', 'actual'],
  // Of the report
  ['A report that 40 men had drowned was dismissed by Quito as absurd.', 'denied'],
  ['Reports that 40 men had drowned are untrue, Quito said.', 'denied'],
  ['Claims that 40 men had drowned near Arica were nonsense, Quito said.', 'denied'],
  ['The mayor said claims that 40 had drowned were nonsense.', 'denied'],
  ['Reports of 40 dead are false, the mayor said.', 'denied'],
  ['Lima’s claim to have sunk 40 boats was rejected by Quito.', 'denied'],
  ['The mayor called reports that 40 men had drowned fake.', 'denied'],
  ['The mayor called the figure of 40 dead sailors exaggerated.', 'denied'],
  ['Reports that 40 men had drowned are not exaggerated, Quito said.', 'actual'],
  ['A report that 40 men had drowned was published by the ministry.', 'actual'],
  ['The report that 40 men had drowned was wrong about the place.', 'actual'],
  ['The report of 40 experts was dismissed by Quito as absurd.', 'actual'],
  ['A claim of $40 million was rejected by the court.', 'actual'],
  ['The figure of 40 dead was confirmed by Quito.', 'actual'],
  ['Claims that the 40 men were killed by fake police were published.', 'actual'],
  // Not so many
  ['“Not 40, not 12 and not two,” he wrote.', 'denied', 'denied', 'denied'],
  ['He sold 30 boats, and not 12 miles away he was caught.', 'actual', 'actual'],
  ['The missile flew 600 km, not 1,000 km as Quito said.', 'actual', 'denied'],
  // What is denied too much
  ['He has not scored for six games.', 'actual'],
  ['He has not scored six goals.', 'denied'],
  ['A kilo costs 40 soles instead of 12.', 'actual', 'actual'],
  ['Lima sent 40 boats instead of 100.', 'actual', 'denied'],
  ['Lima disputes that and says it has killed 40 men.', 'actual'],
])('%s', (text, ...statuses) => {
  expect(annotate({ id: 'a', text }).quantities.map(({ status }) => status)).toEqual(statuses)
})
