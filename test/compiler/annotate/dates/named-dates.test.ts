import { expect, it } from 'vitest'
import type { CalendarEntry } from '../../../../src/compiler/codebook/codebook.ts'
import { findDates, spansOf, told, unmark } from './find.ts'

const CALENDAR: readonly CalendarEntry[] = [
  { id: 'party', names: ['Farmers’ Party'], when: { kind: 'founded', day: '1945-10-10' } },
  { id: 'war', names: ['outbreak of the River War', 'River War'], when: { kind: 'founded', day: '1950-06-25' } },
  { id: 'union', names: ['Union'], when: { kind: 'founded', day: '2004-02-29' } },
  { id: 'lake-2024', names: ['Lake summit'], when: { kind: 'period', from: '2024-11-15', to: '2024-11-16' } },
  { id: 'lake-2025', names: ['Lake summit'], when: { kind: 'period', from: '2025-10-31', to: '2025-11-01' } },
  { id: 'founder', names: ['birth of Anders Holm-Vik'], when: { kind: 'founded', day: '1912-04-15' } },
  { id: 'pact', names: ['Sept. 19 pact'], when: { kind: 'period', from: '2018-09-19', to: '2018-09-19' } },
  { id: 'tower', names: ['Tower', 'Tower Era'], when: { kind: 'era', first: 1912 } },
  { id: 'victory', names: ['Victory Day'], when: { kind: 'founded', day: '1945-05-09' } },
  { id: 'flag', names: ['Flag Day'], when: { kind: 'yearly', month: 9, date: 9 } },
]

it.each([
  ['Before the «80th founding anniversary of the Farmers’ Party», they met.', null, 'date 2025-10-10 2025-10-10'],
  ['It marks the «75th anniversary of the outbreak of the River War».', null, 'date 2025-06-25 2025-06-25'],
  ['It marks the «seventy-fifth anniversary of the River War».', null, 'date 2025-06-25 2025-06-25'],
  ['It marks the «Farmers’ Party’s 80th anniversary».', null, 'date 2025-10-10 2025-10-10'],
  ['It marks the «21st anniversary of the Union».', null, 'date 2025-02-28 2025-02-28'],
  ['They will meet at the upcoming «Lake summit».', '2025-06-25', 'date 2025-10-31/2025-11-01 2025-10-31 2025-11-01'],
  ['They met at the «Lake summit».', '2025-01-10', 'date 2024-11-15/2024-11-16 2024-11-15 2024-11-16'],
  ['They met at the 2024 «Lake summit».', '2025-06-25', 'date 2024-11-15/2024-11-16 2024-11-15 2024-11-16'],
  ['It hides from the «113th birthday of state founder Anders Holm Vik».', null, 'date 2025-04-15 2025-04-15'],
  ['It marks «Anders Holm-Vik’s 113th birthday».', null, 'date 2025-04-15 2025-04-15'],
  ['They broke the «Sept. 19 pact».', '2025-06-25', 'date 2018-09-19 2018-09-19'],
  ['It was printed in «Tower 113 (2024)».', null, 'date 2024 2024-01-01 2024-12-31'],
  ['It was printed in «Tower 113», they said.', null, 'date 2024 2024-01-01 2024-12-31'],
  ['It began in «Tower 1».', null, 'date 1912 1912-01-01 1912-12-31'],
  ['It was printed in «Tower Era 113».', null, 'date 2024 2024-01-01 2024-12-31'],
  ['It was «Tower 113» (page 7).', null, 'date 2024 2024-01-01 2024-12-31'],
  ['They will meet on «Flag Day».', '2025-06-25', 'date 2025-09-09 2025-09-09'],
  ['They will meet on «Flag Day».', null, 'date XXXX-09-09'],
  ['Since the start of the «River War», trade has fallen.', '2025-06-25', 'date 1950-06-25 1950-06-25'],
  ['On «Victory Day», wreaths were laid.', '2025-06-25', 'date 2025-05-09 2025-05-09'],
])('%s (published %s)', (marked, published, reading) => {
  const { text, spans } = unmark(marked)
  const found = findDates(text, published, CALENDAR).filter(({ quote }) => !/^\d{4}$/.test(quote))
  expect(spansOf(found)).toEqual(spans)
  expect(found.map(told)).toEqual([reading])
})

it.each([
  ['The River War and the Farmers’ Party have no day by name alone.', '2025-06-25'],
  ['The 20th anniversary of the death of Anders Holm-Vik is near.', '2025-06-25'],
  ['The Lake summit was held long before that.', '2019-01-01'],
  ['The River War is over.', '2025-06-25'],
  ['They like Victory Day.', '2025-06-25'],
  ['Two summits share a name, so that an undated Lake summit is neither.', null],
  ['It marks the 80th anniversary of an unknown club.', '2025-06-25'],
  ['The Tower 30 delegates saw, and the Tower-7 and Tower 7% of them, and the Tower 12,000.', '2025-06-25'],
  ['The Tower 113-2 rocket flew, and Tower Bridge stood.', null],
])('%s tells no date', (text, published) => {
  expect(findDates(text, published, CALENDAR)).toEqual([])
})

it('skips the brackets inside a longer name', () => {
  const calendar: CalendarEntry[] = [
    { id: 'x', names: ['Great Lake Forum (GLF) summit', 'GLF summit'], when: { kind: 'period', from: '2025-10-31', to: '2025-10-31' } },
  ]
  const [found] = findDates('They meet at the Great Lake Forum (GLF) summit.', null, calendar)
  expect(found?.quote).toBe('Great Lake Forum (GLF) summit')
})
