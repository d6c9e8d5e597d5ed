const IRREGULAR = new Set(
  'French Dutch Greek Swiss Thai Czech Iraqi Israeli Pakistani Afghan Uzbek Kazakh Kyrgyz Tajik Turkmen Slovak Serb Croat Kurd Arab German Moroccan Kenyan Libyan Paraguayan Uruguayan Angolan Venezuelan Guatemalan Cuban Tibetan Filipino Philippine Basque Icelandic Greenlandic Bangladeshi Tuvaluan Swede Dane Finn Pole Turk Scot US U.S. UK U.K. EU UN U.N. NATO'.split(
    ' ',
  ),
)

/** A nationality by its ending: Russian, Chinese, British, Iraqi. */
export function isDemonym(text: string): boolean {
  return IRREGULAR.has(text) || /^\p{Lu}\p{Ll}+(?:[ie]an|ican|ean|[aeiou]?[nr]an|ese|[^hn]ish|[tnrd]i)$/u.test(text)
}
