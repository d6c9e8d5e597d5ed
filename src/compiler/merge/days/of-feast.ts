import type { DateMention } from '../../../bundle/schema.ts'
import { PAST } from '../../annotate/dates/tense-words.ts'
import { UNPLANNED } from '../../annotate/dates/unplanned.ts'

/** Feasts by their bare names, which days and eves of them are not. */
const FEAST = /^(?:orthodox )?(?:christmas|easter|thanksgiving|halloween|new year[’']s|ramadan|eid(?: al-(?:fitr|adha))?|hanukkah|passover|diwali|nowruz|lent)$/i
/** A purpose: "to South Africa for Easter". */
const PURPOSE = /\b(?:for|before|ahead of|until|till) (?:the |their |an? )?(?:[\p{Ll}-]+ )?$/u
const BEHIND = /^ (?<word>\p{Ll}[\p{Ll}-]*)/u
/** Link a feast to what follows; whatever else stands there is named by it ("Easter pilgrims"). */
const LINK = /^(?:and|or|but|in|on|at|by|for|to|from|with|of|as|when|while|after|before|since|until|is|are|will|would|that|which|who|morning|evening|night|afternoon|weekend|this|last|amid|despite|because|near|during|says)$/

/** A feast that only says what a thing is for or of which kind it is: "Easter pilgrims", "the Thanksgiving rush", "home for Christmas"; not "on Christmas", "the Easter bombings". */
export function isOfFeast({ start, end, quote }: DateMention, text: string): boolean {
  if (!FEAST.test(quote)) return false
  const noun = BEHIND.exec(text.slice(end, end + 24))?.groups?.['word']
  if (noun !== undefined && !LINK.test(noun) && !PAST.has(noun) && !noun.endsWith('ed')) return !UNPLANNED.has(noun) && !UNPLANNED.has(noun.replace(/s$/, ''))
  return PURPOSE.test(text.slice(Math.max(0, start - 40), start))
}
