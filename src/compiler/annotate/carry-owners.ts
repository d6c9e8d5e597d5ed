import { bySentence } from './by-sentence.ts'
import { compatibleCounted } from './counted-noun.ts'
import type { AnnotatedText, FoundQuantity } from './types.ts'

/** What a country or a firm has without its being said whose it is: "Imports climbed 3 percent", "Sales dropped". */
const BUSINESS = /(?:^|\s)(?:export|import|shipment|sale|revenue|turnover|profit|loss|earning|output|production|delivery|income|spending|inflation|unemployment|order|surplus|deficit|reserve|debt|workforce|net income|gross domestic product)$/i
/** The words before it in its clause name nobody: "Imports climbed", "leaving a trade surplus of". */
const OPENS = /(?:^|[,;] |\b(?:while|and|but|as) )(?:leaving |producing |giving |with |for |had expected |expect(?:s|ed)? )?(?:an? |the )?(?:(?:overall|total|net|annual|monthly|quarterly|trade|operating|foreign) )*$/i
/** Who has sales and profits. */
const FIRM = /\b(?:company|firm|group|bank|maker|manufacturer|retailer|airline|carrier|giant|producer|operator|chain|utility|\p{L}+maker)\b/iu
/** Whose they are who sends them. */
const FORCES = /(?:troop|soldier|fighter|serviceman|personnel|sapper|engineer|reinforcement|mercenary|marine|worker|laborer)$/i
const OF_THEM = /^ of (?:them|those|these|whom|which)\b/
/** "Of those, 640 were killed" */
const OF_THOSE = /^Of (?:them|those|these),? $/
/** "some 2,300 of them were killed and more than 4,000 wounded" */
const AND = /^[^,;.]{0,40}\band\b[^,;.]{0,24}$/
/** "34 Chinese jets and nine warships": "and" between two numbers of one list. */
const LISTED = /^(?: \p{L}[\p{L}-]*){1,4} and (?:(?:about|some|at least|more than|around|nearly|up to) )?$/u
const ARMS = /(?:aircraft|plane|jet|fighter|bomber|helicopter|drone|balloon|warship|ship|vessel|boat|destroyer|submarine|missile|rocket|tank|howitzer|launcher|shell)$/i

/**
 * Whose a figure is where the text goes on without saying so: "Japan's exports rose 5 percent. Imports climbed 3 percent.", "2,300 of them were killed",
 * "34 Chinese jets and nine warships". Only from the sentence itself or the one before. In place.
 */
export function carryOwners(input: AnnotatedText, quantities: readonly FoundQuantity[]): void {
  const { text } = input
  const partsOfThem = new Set<FoundQuantity>()
  for (const { quantity, here, before } of bySentence(input, quantities)) {
    if (quantity.actor !== null) continue
    const last = here.at(-1)
    const known = [...before, ...here].filter(({ actor }) => actor !== null)
    if (OF_THOSE.test(text.slice(quantity.sentence.start, quantity.hedge?.start ?? quantity.start))) {
      quantity.actor = known.findLast(({ counted }) => (FORCES.test(counted ?? '') || counted === 'man') && compatibleCounted(counted, quantity.counted))?.actor ?? null
    } else if (OF_THEM.test(text.slice(quantity.end, quantity.end + 10))) {
      quantity.actor = known.findLast(({ counted }) => FORCES.test(counted ?? '') && compatibleCounted(counted, quantity.counted))?.actor ?? null
      if (quantity.actor !== null) partsOfThem.add(quantity)
    } else if (last !== undefined && partsOfThem.has(last) && AND.test(text.slice(last.end, quantity.hedge?.start ?? quantity.start))) quantity.actor = last.actor
    else if (last !== undefined && isListedWith(last, quantity, text)) quantity.actor = last.actor
    else if (isBareBusiness(quantity, text)) quantity.actor = businessOwner(known)?.actor ?? null
  }
}

function isListedWith(last: FoundQuantity, { start, hedge, counted }: FoundQuantity, text: string): boolean {
  const own = last.actor !== null && last.actor.start >= last.end
  return own && ARMS.test(last.counted ?? '') && ARMS.test(counted ?? '') && LISTED.test(text.slice(last.end, hedge?.start ?? start))
}

/** Nothing in its sentence names whose it is: it opens a clause. */
function isBareBusiness({ sentence, start, counted }: FoundQuantity, text: string): boolean {
  if (counted === null || !BUSINESS.test(counted)) return false
  const lead = text.slice(sentence.start, start)
  const at = lead.toLowerCase().lastIndexOf(counted.toLowerCase())
  return at >= 0 && OPENS.test(lead.slice(0, at)) && !/^\S* (?:of|in|by|at|from) (?:the )?\p{Lu}/u.test(lead.slice(at))
}

/** Whose such figures were told last; else who all figures of the sentence before are of. */
function businessOwner(known: readonly FoundQuantity[]): FoundQuantity | undefined {
  const business = known.findLast(({ counted }) => BUSINESS.test(counted ?? ''))
  if (business !== undefined) return business
  const [first, ...others] = known
  const isOne = first?.actor != null && FIRM.test(first.actor.text) && others.every(({ actor }) => actor?.text === first.actor?.text)
  return isOne ? first : undefined
}
