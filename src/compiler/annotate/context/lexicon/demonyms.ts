const IRREGULAR = new Set(
  'French Dutch Greek Swiss Thai Czech Iraqi Israeli Pakistani Afghan Uzbek Kazakh Kyrgyz Tajik Turkmen Slovak Serb Croat Kurd Arab German Moroccan Kenyan Libyan Paraguayan Uruguayan Angolan Venezuelan Guatemalan Cuban Tibetan Filipino Philippine Basque Icelandic Greenlandic Bangladeshi Tuvaluan Swede Dane Finn Pole Turk Scot US U.S. UK U.K. EU UN U.N. NATO'.split(
    ' ',
  ),
)

/** End like a nationality and open sentences. */
const NO_PEOPLE = /^(?:Soybean|Bean|Ocean|Subterranean|Guardian|Civilian|Veterinarian|Politician|Physician|Musician|Technician|Pedestrian|Librarian|Comedian|Median|Indie|Cheese|Goose|Loose|Those|These|Finish|Publish|Establish|Punish|Anti|Multi|Semi)$/

/** A nationality by its ending: Russian, Chinese, British, Iraqi. */
export function isDemonym(text: string): boolean {
  return IRREGULAR.has(text) || (!NO_PEOPLE.test(text) && /^\p{Lu}\p{Ll}+(?:[ie]an|ican|ean|[aeiou]?[nr]an|ese|[^hn]ish|[tnrd]i)$/u.test(text))
}
