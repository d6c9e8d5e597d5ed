import { expect, it } from 'vitest'
import type { Candidate } from '../../../../src/compiler/merge/events/candidate.ts'
import { linkMentions } from '../../../../src/compiler/merge/events/link-mentions.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'
import { anArticle } from '../../../fixtures/bundle.ts'

const on = (day: string) => ({ earliest: day, latest: day })

function candidate(over: Pick<Candidate, 'title' | 'words' | 'days'>): Candidate {
  const source = { article: anArticle({ text: over.words, headline: over.title }), sentences: splitSentences(over.words), quantities: [], dates: [], mentions: [] }
  return { ...over, isDayTold: true, isTelling: false, mentioned: true, isFragment: false, source, calendar: null }
}

const EVENTS = [
  { name: 'launch', days: on('2025-05-27'), text: 'Satellite rocket explodes during launch. Norland fired a rocket with a satellite from its western coast, and it blew up over the sea.' },
  { name: 'crossing', days: on('2025-06-11'), text: 'Some 30 soldiers cross the border river. The soldiers of Norland turned back after shots.' },
  { name: 'fire', days: on('2025-06-11'), text: 'Fire guts a bakery in Riverton. Nobody was hurt in the blaze.' },
  { name: 'talks', days: { earliest: '2025-06-01', latest: '2025-06-30' }, text: 'Ministers talk about the border river. The soldiers are to leave.' },
].map(({ name, days, text }) => ({ name, days, story: name, group: [candidate({ title: text.split('. ')[0] ?? text, words: text, days })] }))

it.each<[title: string, words: string, day: string, event: string | null]>([
  ['Norland last fired a satellite rocket on May 27', 'Norland last fired a satellite rocket on May 27.', '2025-05-27', 'launch'],
  ['May 27 launch', 'Its May 27 launch sank a satellite in the sea.', '2025-05-27', 'launch'],
  ['May 27 launch', 'The wreck of the rocket of the May 27 launch was raised from the sea with its satellite.', '2025-05-27', 'launch'],
  ['around 30 soldiers came over near Hillford on June 11', 'It follows one in which around 30 soldiers came over near Hillford on June 11.', '2025-06-11', 'crossing'],
  // Another day, another thing of that day, a word that any launch has, a month
  ['Norland last fired a satellite rocket on May 28', 'Norland last fired a satellite rocket on May 28.', '2025-05-28', null],
  ['30 ballots were lost on June 11', 'In Hillford 30 ballots were lost on June 11.', '2025-06-11', null],
  ['May 27 launch', 'The perfume was sold out hours after the May 27 launch.', '2025-05-27', null],
  ['soldiers left the border river', 'The soldiers left the border river in June.', '2025-06-15', null],
])('%s (%s)', (title, words, day, name) => {
  const { linked, rest } = linkMentions(EVENTS, [candidate({ title, words, days: on(day) })], () => undefined)
  expect([...linked.keys()].map((event) => (event as (typeof EVENTS)[number]).name)).toEqual(name === null ? [] : [name])
  expect(rest).toHaveLength(name === null ? 1 : 0)
})
