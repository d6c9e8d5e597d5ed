import { expect, it } from 'vitest'
import { backgroundTitle } from '../../../../src/compiler/merge/events/background-title.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'

it.each([
  ['The paper, which speaks for the party, issued it in an article marking the first anniversary of the signing of the friendship treaty on June 19 last year.', 'June 19 last year', 'signing of the friendship treaty on June 19 last year'],
  ['The agency appears to have edited images after last month’s failed launch of a new warship, a site has reported.', 'last month', 'last month’s failed launch of a new warship'],
  ['The ministry shared it on Sunday, two months after its earlier estimate of over 5,000 casualties in early April.', 'early April', 'earlier estimate of over 5,000 casualties in early April'],
  ['The two sides have grown closer since they signed a treaty in June last year.', 'June last year', 'they signed a treaty in June last year'],
  ['Prices rose, but some 28,000 containers had left the port since August 2023.', 'August 2023', 'some 28,000 containers had left the port since August 2023'],
  ['The envoy praised the treaty, which was signed in 2024, and left.', '2024', 'the treaty, which was signed in 2024'],
  ['In June last year, similar crossings took place, the army said.', 'June last year', 'In June last year, similar crossings took place'],
  ['Trade between Peru and Chile rose more than 30 percent in May from a year earlier, customs data showed.', 'May', 'Trade between Peru and Chile rose more than 30 percent in May'],
  ['The panel that watched over the quotas was disbanded in April, after a veto.', 'April', 'The panel that watched over the quotas was disbanded in April'],
  ['Lima said the accord of 2018, which Chile suspended in full in June last year, was void.', 'June last year', 'Lima said the accord of 2018, which Chile suspended in full in June last year, was void'],
  ['Both toured a cosmodrome in the far east last September.', 'last September', 'Both toured a cosmodrome in the far east last September'],
  ['HALM, May 12 (Newswire) - Peru fired a rocket, its first such launch since March and just days after Chile brushed aside an offer.', 'March', 'Peru fired a rocket, its first such launch since March and just days after Chile brushed aside an offer'],
  ['Some cargo had been shipped to Halm between Oct. 8 and 13.', 'Oct. 8', 'Some cargo had been shipped to Halm between Oct. 8 and 13'],
  ['As part of the upcoming 80th founding anniversary of the Union, Chile will free some of its convicts.', '80th founding anniversary of the Union', '80th founding anniversary of the Union'],
  ['A port clerk was jailed over the theft of crates on 19 October, the court said.', '19 October', 'theft of crates on 19 October'],
  ['Two years on from the Orvik eruption of 15 January 2022, the sea floor has changed.', '15 January 2022', 'Orvik eruption of 15 January 2022'],
  ['Halm marked on Sunday the tenth anniversary of the massacre of 3 May 2014.', '3 May 2014', 'massacre of 3 May 2014'],
  ['Nine people died in a blaze on 3 May 2014.', '3 May 2014', 'Nine people died in a blaze on 3 May 2014'],
  ['Shares closed at a high on Thursday, surpassing a record set on Dec. 29, 1989.', 'Dec. 29, 1989', 'record set on Dec. 29, 1989'],
  ['The bank, founded in May 1901, failed on Friday.', 'May 1901', 'bank, founded in May 1901'],
  ['Clerks had agreed a provisional schedule for weekend flights in July last year.', 'July last year', 'Clerks had agreed a provisional schedule for weekend flights in July last year'],
  ['The rally was banned at the parliament on Jan. 15, it said.', 'Jan. 15', 'The rally was banned at the parliament on Jan. 15'],
])('%s', (sentence, quote, title) => {
  const [only] = splitSentences(sentence)
  const start = sentence.indexOf(quote)
  if (only === undefined) throw new Error('no sentence')
  expect(backgroundTitle({ start, end: start + quote.length }, only, sentence)).toBe(title)
})
