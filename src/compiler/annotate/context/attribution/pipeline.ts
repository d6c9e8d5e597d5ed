import type { NamedSpan } from '../../../../bundle/schema.ts'
import type { Parse } from '../grammar/parse.ts'
import { REPORTS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { DENYING, NAMING, SAYING } from '../lexicon/verb-classes.ts'
import type { Numbered } from '../numbered.ts'
import { isOfSpeaker } from '../told-beside.ts'
import { accusing } from './accusing.ts'
import { accordingTo, OPENERS } from './according-to.ts'
import { asStated } from './as-stated.ts'
import { calling } from './calling.ts'
import { cited } from './cited.ts'
import { colon } from './colon.ts'
import { denying } from './denying.ts'
import { enclosing } from './enclosing.ts'
import { estimating, PUTTING, REVISING } from './estimating.ts'
import { gapped } from './gapped.ts'
import { measuring } from './measuring.ts'
import { neighbour } from './neighbour.ts'
import { ownCount } from './own-count.ts'
import { parenthetical } from './parenthetical.ts'
import { relative } from './relative.ts'
import { reportNoun } from './report-noun.ts'
import { saidSo } from './said-so.ts'
import { sayingSoMany } from './saying-so-many.ts'
import { showing } from './showing.ts'
import { tallied } from './tallied.ts'
import { trailing } from './trailing.ts'
import { voiceOf } from './voice.ts'

/** Nearest first: whose words the clause is in, then who the sentence as a whole is by, then the sentences around it. */
const AROUND = [neighbour, saidSo]

const IN_HIS_WORDS = [relative, sayingSoMany, calling, tallied, gapped, reportNoun, ownCount, measuring, cited, estimating, accusing, enclosing, accordingTo, trailing, parenthetical, denying, showing, colon, ...AROUND]
const RULES = [asStated, ...IN_HIS_WORDS]

const SPEAKS = new WeakMap<Parse, boolean>()

/** Something in the sentence could name who says it; asked once a sentence, since most have nothing. */
function speaks(parse: Parse): boolean {
  const known = SPEAKS.get(parse)
  if (known !== undefined) return known
  const found =
    parse.chunks.some((chunk) => chunk.kind === 'verb' && (SAYING.has(chunk.lemma) || DENYING.has(chunk.lemma) || NAMING.has(chunk.lemma) || PUTTING.has(chunk.lemma) || chunk.lemma === 'measure' || REVISING.has(chunk.lemma) || /^(?:accuse|blame|rule)$/.test(chunk.lemma))) ||
    parse.words.some(({ lower }) => lower === ':' || OPENERS.has(lower) || REPORTS.has(singular(lower)) || /^(?:reckoning|account|eyes)$/.test(lower) || lower === 'calculations')
  SPEAKS.set(parse, found)
  return found
}

/** Who says the figure; null when the text says it itself. */
export function attributionOf(mention: Numbered): NamedSpan | null {
  return firstOf(mention, RULES)
}

/** Whose words the sentence is, whoever it says has stated the figure. */
export function spokenBy(mention: Numbered): NamedSpan | null {
  return firstOf(mention, IN_HIS_WORDS)
}

function firstOf(mention: Numbered, rules: typeof RULES): NamedSpan | null {
  if (isOfSpeaker(mention)) return null
  for (const rule of speaks(mention.parse) ? rules : AROUND) {
    const speaker = rule(mention)
    // "according to two officers": the number of those who say it is nobody's claim.
    if (speaker !== null) return speaker.start < mention.number.end && speaker.end > mention.number.start ? null : { ...speaker, entity: voiceOf(mention.entities, speaker) }
  }
  return null
}
