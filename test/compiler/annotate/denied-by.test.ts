import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

/** Of the figure that is denied: who says it, and who says that it is not so. */
it.each<[text: string, saidBy: string | null, deniedBy: string | null]>([
  // After the figure
  ['Lima says 40 men drowned, which Quito denies.', 'Lima', 'Quito'],
  ['Lima’s spy agency puts the losses at more than 40 dead, a figure Quito has dismissed as fiction.', 'Lima’s spy agency', 'Quito'],
  ['Lima says 40 men drowned, a claim denied by the Ecuadorean defense ministry.', 'Lima', 'the Ecuadorean defense ministry'],
  // In the next clause or sentence
  ['Lima said 40 men had drowned; Quito denies it.', 'Lima', 'Quito'],
  ['Lima said 40 men had drowned. In Quito, the ministry denied the claim.', 'Lima', 'the ministry'],
  // Of the report
  ['A report that 40 men had drowned was dismissed by Quito as absurd.', 'A report', 'Quito'],
  ['Reports that 40 men had drowned are untrue, Quito said.', 'Reports', 'Quito'],
  ['Quito rejected reports that 40 men had drowned.', 'reports', 'Quito'],
  ['The missile flew 600 km, not 1,000 km as stated by the north’s state media, Col. Ruiz told a briefing.', 'the north’s state media', 'Col. Ruiz'],
  // Who only denies is told as who speaks, too
  ['Quito denied that 40 men had drowned.', 'Quito', 'Quito'],
  ['“There are not even 40,” spokesman Ana Ruiz told reporters.', 'spokesman Ana Ruiz', 'spokesman Ana Ruiz'],
  // Nobody is named, or a pronoun
  ['No more than rumours say so: he has not sent 40 men.', null, null],
  ['Lima said 40 men had drowned. It denied the claim.', 'Lima', null],
])('%s', (text, saidBy, deniedBy) => {
  const denied = annotate({ id: 'a', text }).quantities.find(({ status }) => status === 'denied')
  expect([denied?.attribution?.text ?? null, denied?.deniedBy?.text ?? null]).toEqual([saidBy, deniedBy])
  if (denied?.deniedBy != null) expect(text.slice(denied.deniedBy.start, denied.deniedBy.end)).toBe(deniedBy)
})

it.each(['Lima said 40 men had drowned.', 'Lima says it took 40 towns, numbers that Quito called inflated by a third.', 'Quito did not deny that 40 men had drowned.'])('nobody denies: %s', (text) => {
  expect(annotate({ id: 'a', text }).quantities.map(({ status, deniedBy }) => [status, deniedBy])).toEqual(annotate({ id: 'a', text }).quantities.map(() => ['actual', null]))
})
