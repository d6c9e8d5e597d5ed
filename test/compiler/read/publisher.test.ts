import { expect, it } from 'vitest'
import { houseOf } from '../../../src/compiler/read/publisher.ts'

const AGENCY = { agency: 'Agency', publisher: 'The Agency', zone: 'America/Lima' }
const PAPER = { files: 'paper_*.txt', publisher: 'The Paper', weekday: 'same-day' as const }

it.each([
  ['the agency of the dateline, in any file', 'seeds/paper_1.txt', 'agency', AGENCY],
  ['the publisher of the file, of a report without a dateline', 'seeds/paper_1.txt', null, PAPER],
  ['and of an agency that the codebook has not', 'seeds/paper_1.txt', 'other', PAPER],
  ['neither', 'seeds/other.txt', null, null],
])('%s', (_, file, agency, house) => {
  expect(houseOf(file, agency, [AGENCY, PAPER])).toEqual(house)
})
