/** Sentences of generated news. Braces are filled by `corpus.ts`; the nouns are such that the project's codebook knows some of them. */
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

export const WORDS: Readonly<Record<string, readonly string[]>> = {
  country: ['Russia', 'Ukraine', 'China', 'Japan', 'Iran', 'Israel', 'Britain', 'the United States', 'Norland', 'Estmark', 'Varda', 'Sudria', 'Westia', 'Oriel'],
  city: ['Moscow', 'Kyiv', 'Beijing', 'Tokyo', 'Tehran', 'Washington', 'Port Hallam', 'Greyford', 'Stonebridge', 'Eastvale', 'Highmoor', 'Lakeside'],
  speaker: ['the defence ministry', 'officials', 'state media', 'the foreign ministry', 'a military spokesperson', 'the United Nations', 'analysts', 'aid workers', 'the intelligence agency', 'the governor'],
  said: ['said', 'reported', 'announced', 'estimated', 'confirmed', 'claimed'],
  about: ['about', 'some', 'nearly', 'more than', 'at least', 'up to', 'around', 'exactly', 'over', 'an estimated'],
  troops: ['troops', 'soldiers', 'military engineers', 'construction troops', 'workers', 'personnel'],
  arms: ['artillery shells', 'rockets', 'missiles', 'artillery rounds', 'drones', 'howitzers'],
  goods: ['rice', 'grain', 'coal', 'fertilizer', 'cooking oil', 'corn'],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  region: ['the northern region', 'the border area', 'the coastal province', 'the Kursk region', 'the delta', 'the eastern front', 'the capital'],
  subject: ['the treaty', 'food aid', 'the summit', 'the shipyard', 'the reactor', 'trade', 'the border crossing', 'leaflets', 'the harvest', 'sanctions'],
}

export const HEADLINES = [
  '{country} sends {n:200-9000} {troops} to {region}',
  '{country} fires {n:2-90} {arms} toward {region}',
  'Talks on {subject} open in {city}',
  '{country} and {country} to discuss {subject}',
  '{about} {n:20-900} killed in {region}, {speaker} say',
  'Price of {goods} climbs {n:3-60} percent in {city}',
  'What {subject} means for {country}',
  '{speaker} warn of shortage of {goods} in {region}',
] as const

export const FIGURES = [
  '{country} has deployed {about} {n:500-12000} {troops} to {region} since {day}, {speaker} {said} {weekday}.',
  '{country} supplied {about} {n:4000-300000} {arms} to {country} in {month}, {speaker} {said}.',
  '{about} {n:100-9000} soldiers were killed or wounded in {region}, {speaker} {said} on {day}.',
  '{country} fired {about} {n:3-120} {arms} from {region} on {weekday}, {speaker} {said}.',
  'The price of {goods} in {city} rose {n:3-60} percent to ${n:2-40} per kilogram in {month}.',
  '{country} plans to send {n:300-9000} {troops} to {region} by the end of the year, according to {speaker}.',
  '{speaker} put the number of prisoners at between {n:20-90} and {n:100-900}.',
  'Exports of {goods} fell by {n:2-45} percent to {n:10-900} million dollars, {speaker} {said}.',
  'The factory near {city} makes {about} {n:2000-90000} shells a month, {speaker} {said}.',
  'Dozens of {troops} crossed the border near {city} on {day}, and {n:2-30} were detained.',
] as const

export const BRIDGES = [
  'The figure could not be checked independently.',
  'The statement came two days after a meeting in {city}.',
  'It was the third such report in {n:2-9} weeks.',
  'A spokesperson for {speaker} declined to comment on {weekday}.',
] as const

export const ORDINARY = [
  'The two sides agreed to step up cooperation on {subject}, according to {speaker}, as {country} prepares for a visit of a delegation from {country}.',
  'Observers in {city} see {subject} as the main matter between {country} and {country}, and expect little progress before the next round of talks.',
  '“We will watch closely how {country} deals with {subject},” an official told reporters in {city} on condition of anonymity.',
  'State media made no mention of {subject}, while newspapers in {city} carried photographs of the ceremony held on {day}.',
  'Residents of {region} described long queues for {goods} and a lack of medicine after the flood damage of last month.',
] as const
