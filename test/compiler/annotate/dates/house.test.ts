import { expect, it } from 'vitest'
import { annotateDates } from '../../../../src/compiler/annotate/dates/pipeline.ts'
import type { House } from '../../../../src/compiler/codebook/codebook.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'
import { PUBLISHED } from './find.ts'

it.each<[string, House, string | null, string]>([
  ['It was fired at around 10 a.m. on Tuesday.', { zone: 'Asia/Seoul' }, PUBLISHED, '2025-06-24T10:00+09:00'],
  ['It was fired at around 10 a.m. on Tuesday.', { zone: 'America/New_York' }, PUBLISHED, '2025-06-24T10:00-04:00'],
  ['It was fired at 10 a.m. on Jan. 7.', { zone: 'America/New_York' }, PUBLISHED, '2025-01-07T10:00-05:00'],
  ['It was fired at 10 a.m.', { zone: 'Europe/London' }, '2025-01-07', '2025-01-07T10:00Z'],
  ['It was fired at 1000 GMT.', { zone: 'Asia/Seoul' }, PUBLISHED, '2025-06-25T10:00Z'],
  ['It was fired at 10 a.m.', {}, PUBLISHED, '2025-06-25T10:00'],
  ['It was fired at 10 a.m.', { zone: '+09:00' }, null, 'XXXX-XX-XXT10:00+09:00'],
  ['It was fired at 10 a.m.', { zone: 'America/New_York' }, null, 'XXXX-XX-XXT10:00'],
  ['It was fired in the morning.', { zone: 'Asia/Seoul' }, PUBLISHED, '2025-06-25TMO'],
  ['They met on Wednesday.', {}, PUBLISHED, '2025-06-25'],
  ['They met on Wednesday.', { weekday: 'same-day' }, PUBLISHED, '2025-06-25'],
  ['They met on Wednesday.', { weekday: 'week-before' }, PUBLISHED, '2025-06-18'],
  ['They will meet on Wednesday.', { weekday: 'week-before' }, PUBLISHED, '2025-06-25'],
  ['They met on Tuesday.', { weekday: 'week-before' }, PUBLISHED, '2025-06-24'],
])('%s of a house with %j, published %s: %s', (text, house, published, value) => {
  const [found] = annotateDates({ text, sentences: splitSentences(text), published: { earliest: published, latest: published }, truncated: false, house }, [])
  expect(found?.value).toBe(value)
})
