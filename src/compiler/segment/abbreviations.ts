const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Before a name: never the end of a sentence. */
export const TITLES = words(
  'mr mrs ms dr prof gen lt col sgt maj capt cpt adm cmdr brig pvt cpl sen rep gov pres rev hon st mt ft messrs supt insp pvt pfc spc det amb',
)

/** Written with a full stop that need not end the sentence. */
export const ABBREVIATIONS = words(
  'inc ltd co corp jr sr vs etc no nos fig vol pp ca cf approx est dept univ assn bros anniv ave blvd jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun e.g i.e',
)

/** Words that begin a new sentence when they follow an abbreviation with a capital. */
export const SENTENCE_STARTERS = words(
  'The A An It He She They We I You This That These Those There In On At By For From With After Before As But And Or So If When While Since Although However Meanwhile Moreover According Its His Her Their Our What Who Why How Some Many Most All Both Each No Not',
)
