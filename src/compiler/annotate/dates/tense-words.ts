const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const FUTURE = words(
  "will 'll won't won’t shall would upcoming forthcoming coming scheduled slated due deadline forecast planned plans plan expected expects expect poised ahead may might could can should must going intends aims hopes hearing until till tomorrow",
)
export const PAST = words(
  'said was were had did went came took gave made met held told fell rose began saw sent left led won lost found got became grew hit struck shot flew ran spoke wrote broke brought bought built sold paid kept stood sank thought heard felt understood drove dealt threw drew fought sought taught caught fled laid shrank swore wore arose bit blew chose crept dug drank ate forbade foresaw forgot forgave froze hung hid knelt knew lay lent meant overcame overran oversaw overtook overthrew rebuilt retook rewrote repaid rode rang shook sang sat slept slid spent stole stuck swept swam tore underwent undertook underwrote upheld woke withdrew withheld withstood has have since earlier ago yesterday says',
)
/** End in -ed and tell no time. */
export const NOT_VERBS = words('need speed indeed hundred united seed feed proceed exceed succeed weed breed bleed red bed armed limited embed unprecedented so-called')
/** In the present, of what is to come: "meets Macron on Friday". */
export const SHOWN = words('begins opens reopens arrives ends closes takes visits votes elects kicks expires resumes meets flies hears concludes hosts travels celebrates publishes releases marks completes leaves returns starts faces enters')
export const MODALS = words('would could might may should must')
export const NEEDED = words('closed needed required')
/** "are being released on Sunday" */
export const BEING = words('released freed moved transferred opened launched sent returned flown buried inaugurated deported held')
/** "come into force", "go on sale", "go to the polls" */
export const GOING = words('go goes come comes enter')
/** Being done, of what is to come: "is visiting Canada on Monday". */
export const MOVING = words('visiting meeting flying hosting opening closing airing holding starting beginning launching arriving leaving returning heading going coming attending addressing playing facing releasing publishing broadcasting happening retiring voting moving taking')
/** In the present, of what is to come: "applications close on Friday", "they face Greece"; nouns behind a determiner are not. */
export const SCHEDULED = words('expire begin meet play face reopen close vote')
export const DETERMINER = /^(?:a|an|the|this|that|its|their|his|her|our|last|next|final|first|second|free|fair|no|every|['’]s)$/
/** Are their own past, and nouns as well. */
export const SAME_IN_PAST = words('cut put shut split spread quit beat hurt')
/** Before a participle: what is still to come ("will be delivered", "to be held"). */
export const AHEAD = words("will 'll shall would to may might could can should must not won't")
export const AUXILIARIES = words('be have been being also then now not soon likely still again first remain stay keep kept get become')
/** Before an infinitive that is still to come; a comma or the sentence's start does as well ("Navy to send"). */
export const PLANS = words(
  'plans planned planning plan expected expects expect set due scheduled likely expecting intends intend going aims aim hopes hope wants want agreed vowed slated ready poised about vows seeks seek agree pledged decided voted threatened promised proposed threatens promises continue remain preparing prepares prepare bid favourite favorite favourites favorites are is',
)
/** Stand for no participle: "would be tried and fled on Monday" is not one of these, "and went" is. */
export const PRETERITES = words('went came took gave fell began saw flew ran spoke wrote broke drove threw drew grew became sank ate rose wore chose forgot froze hid knew shook tore bore rode rang sang swam withdrew arose blew woke did was were had said')
/** Open a sentence before "to" and a noun, and are no headline's subject: "Speaking to reporters". */
export const OPENERS = words('speaking talking writing returning responding replying according reacting due thanks owing contrary next prior')
/** After "to", the beginning of a place or an amount rather than a verb. */
export const NOUN_STARTS = words('the a an its their his her this that these those about over more some each all both early late mid')
/** Of the past, but no event that a date beside them must be of: "has a June 1 deadline". */
export const NO_EVENT = words('have has had was were since earlier ago yesterday')
