import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, isBare, isCapitalised, lowerAt, settle, type Mention, type Rule, type Scene } from '../mention.ts'
import { isNumberWord, set } from '../words.ts'
import { isGlued } from './glued-names.ts'
import { isAddress, isCountAfter, isGroupOf, isTitleCase, PLAIN } from './name-context.ts'
import { isWordName } from './word-names.ts'

/** Nouns whose number names one of them, in any case: "phase two", "flight 370". */
const HEADS = set(
  'no nos number numbers article articles section sections chapter chapters room flight resolution resolutions highway route channel unit phase level grade stage tier type category zone gate platform junction junctions exit volume paragraph appendix annex version versions mark mk exhibit rule protocol proposition reactor interstate autoroute motorway sub-paragraph verse psalm page lane track pier berth sector ward precinct apollo formula group pool episode round day week game season scenario step option table figure fig lot terminal hall suite apartment apt',
)
/** Lists and indexes named by how many they hold: a name even before what it counts ("S&P 500 companies"). */
const INDEXES = set('nasdaq nikkei ftse cac dax s&p poor russell fortune stoxx asx topix sensex ibex kospi csi forbes global iphone ipad ios android windows playstation xbox boeing airbus apollo expedition resolution')
/** The same, only with a capital. */
const NAMED_HEADS = set(
  'area building block act part line model order bill law decree directive camp office bureau factory plant shop school division brigade battalion regiment squadron army corps district pavilion class title schedule item question plan point log team study world war big task force studio channel fm radio windows iphone galaxy playstation xbox mission expedition soyuz boeing airbus mig sukhoi tupolev typhoon hurricane vision agenda sputnik expo euro super bowl olympics ios android',
)

/** "KN-23", "Hwasong-17", "S&P 500", "A330", "No. 2", "Flight 370", "737s", "38 North", "7-Eleven": names with numbers in them. */
export const designators: Rule = {
  name: 'designator',
  apply(scene) {
    for (const [index, mention] of scene.mentions.entries()) {
      if (mention.fate !== null || mention.form === 'fraction' || mention.form === 'vague' || mention.form === 'multiple') continue
      if (isName(scene, mention, index)) {
        settle(mention, this.name, 'designator')
        remember(scene, mention)
        settleAdded(scene, mention, index, this.name)
      }
    }
  },
}

/** Three digits or more that named something name it again: "the 737" after "Boeing 737". */
function remember({ tokens, article }: Scene, mention: Mention): void {
  const text = tokens[mention.to - 1]?.text ?? ''
  if (/^\d{3,4}$/.test(text) && !text.endsWith('00')) article.names.add(text)
}

/** Bare digits that the article uses as a name elsewhere. */
export const recalledNames: Rule = {
  name: 'recalled-name',
  apply(scene) {
    const { tokens, mentions, article } = scene
    if (article.names.size === 0) return
    for (const [index, mention] of mentions.entries()) {
      if (mention.fate !== null || !isBare(mention) || !article.names.has(tokens[mention.to - 1]?.text ?? '')) continue
      settle(mention, this.name, 'designator')
      settleAdded(scene, mention, index, this.name)
    }
  },
}

/** "737-800": what a hyphen adds to the name is part of it. */
function settleAdded({ tokens, mentions }: Scene, mention: Mention, index: number, rule: string): void {
  const next = mentions[index + 1]
  const added = next?.from === mention.to + 1 && DASHES.has(lowerAt(tokens, mention.to)) && gluedBefore(tokens, mention.to) && gluedBefore(tokens, next.from)
  if (added && isBare(next)) settle(next, rule, 'designator')
}

function isName(scene: Scene, mention: Mention, index: number): boolean {
  const { tokens } = scene
  if (mention.form === 'words') return isWordName(tokens, mention)
  if (mention.form !== 'digits') return false
  return isGroupOf(tokens, mention) || isGlued(tokens, mention) || isHeaded(tokens, mention) || isAfterName(scene, mention) || isKeptName(tokens, mention) || isBeforeName(tokens, mention) || isSecondInPhrase(scene, mention, index)
}

/** "No. 2", "Article 5", "phase 3", "World War 2": the noun before says so. */
function isHeaded(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.scale !== 1 && mention.form === 'digits') return false
  let at = mention.from - 1
  if (lowerAt(tokens, at) === '.') at -= 1
  const head = tokens[at]
  // The second of "Articles 5 and 6", "Nos. 3 and 4".
  if (head !== undefined && /^(?:and|or|to|,|-|–)$/.test(head.text) && tokens[at - 1]?.kind === 'number' && /^(?:nos|articles|sections|chapters|resolutions|rooms|numbers|flights|paragraphs|units|phases|levels|junctions|exits|gates|terminals|platforms|wards|versions|types|stages)$/.test(lowerAt(tokens, at - 2) === '.' ? lowerAt(tokens, at - 3) : lowerAt(tokens, at - 2))) return mention.unit === null
  if (head?.kind !== 'word') return false
  if (mention.unit !== null && mention.unit !== 'times' && !/^(?:no|article|section|resolution|flight)$/.test(head.lower)) return false
  if (head.lower === 'number' && isVerbBefore(tokens, at)) return false
  // "No 25,000 workers are coming" counts them.
  if (head.lower === 'no' && tokens[at + 1]?.text !== '.' && mention.value >= 1000 && isCountAfter(tokens, mention)) return false
  if (head.lower === 'no' || head.lower === 'number' || head.lower === 'nos' || head.lower === 'numbers') {
    return head.lower !== 'no' || tokens[at + 1]?.text === '.' || isCapitalised(head) || mention.form === 'digits'
  }
  if (isCapitalised(head) && INDEXES.has(head.lower)) return true
  if (head.text.length === 1 && lowerAt(tokens, at - 1) === '&') return true
  if (/^['’]s$/.test(head.lower)) return lowerAt(tokens, at - 1) === 'poor'
  if (/^[Dd]ay$/.test(head.text) && lowerAt(tokens, mention.to) === 'of') return true
  if (head.text === 'Unit') return true
  // "a rival group 45,000": so long a number, and written so, names nothing.
  if (HEADS.has(head.lower) && /\d,\d/.test(tokens[mention.to - 1]?.text ?? '')) return false
  if (HEADS.has(head.lower)) {
    if (/^(?:day|week|game|season|round|group|pool|figure|table|hall|step|track|rule|mark|unit)$/.test(head.lower)) return !isCountAfter(tokens, mention) && !DASHES.has(lowerAt(tokens, at - 1))
    return true
  }
  return isCapitalised(head) && NAMED_HEADS.has(head?.lower ?? '') && !isCountAfter(tokens, mention)
}

/** "the council's 1718 committee", "the 1953 accord": no commas, and a noun in the singular of which there are not so many. */
function isKeptName(tokens: readonly Token[], mention: Mention): boolean {
  const text = tokens[mention.to - 1]?.text ?? ''
  if (!isBare(mention) || !/^\d{3,4}$/.test(text) || !/^(?:the|its|their|['’]s|an?)$/.test(lowerAt(tokens, mention.from - 1))) return false
  return /^(?:committee|resolution|regime|agreement|accord|pact|treaty|law|act|decree|constitution|panel|statute|convention|protocol|edition|model|season|census|uprising|coup|armistice)$/.test(lowerAt(tokens, mention.to))
}

/** "were said to number 4,000", "they number 300": a verb, not "the number 4". */
function isVerbBefore(tokens: readonly Token[], at: number): boolean {
  return /^(?:to|will|would|may|might|could|now|who|which|that|they|we|still|already|do|[a-z]{3,}s)$/.test(lowerAt(tokens, at - 1)) && !/ss$|^(?:has|was|his|this|its)$/.test(lowerAt(tokens, at - 1))
}

/** "S&P 500", "Nikkei 225", "Airbus 380", "Trent 900", "Resolution 1718": a bare number right after a name. */
function isAfterName({ tokens, sentence }: Scene, mention: Mention): boolean {
  if (!isBare(mention) || mention.prefixed) return false
  const at = mention.from - 1
  const name = tokens[at]
  const text = tokens[mention.to - 1]?.text ?? ''
  if (mention.from !== mention.to - 1 || !/^\d{1,4}$/.test(text) || name === undefined) return false
  if (!isCapitalised(name) || PLAIN.has(name.lower) || /(?:ing|ed|ly)$/.test(name.lower)) return false
  if (isTitleCase(tokens)) return false
  if (isModelOfCounted(tokens, at)) return true
  if (isSecondOwner(tokens, mention)) return false
  if (isCountAfter(tokens, mention)) return text.length >= 3 && !text.endsWith('0') && name.start > sentence.start && !/^(?:people|men|women|children|others|more|of|troops|soldiers|civilians)$/.test(lowerAt(tokens, mention.to))
  return true
}

/** "had 500 cases and Bolivia 300.", "in Peru 300 people died and in Chile 40": as many of the same. */
function isSecondOwner(tokens: readonly Token[], { from, to }: Mention): boolean {
  const next = tokens[to]
  const name = startOfName(tokens, from - 1)
  const link = lowerAt(tokens, name - 1) === 'in' ? name - 2 : name - 1
  if (!/^(?:and|but|while|,)$/.test(lowerAt(tokens, link)) || INDEXES.has(lowerAt(tokens, from - 1)) || (next !== undefined && next.kind !== 'punct' && !/^(?:and|in|on|each|apiece|more)$/.test(next.lower))) return false
  return tokens.slice(Math.max(0, from - 14), link).some((token, at, all) => (token.kind === 'number' || isNumberWord(token.lower)) && (!isCapitalised(all[at - 1]) || all[at - 2]?.lower === 'in') && all[at + 1]?.kind === 'word')
}

/** The first word of "the United States", "New Zealand", "Chile", which ends at a token. */
function startOfName(tokens: readonly Token[], last: number): number {
  let at = last
  while (at > last - 3 && isCapitalised(tokens[at - 1]) && tokens[at - 1]?.kind === 'word') at -= 1
  return lowerAt(tokens, at - 1) === 'the' ? at - 1 : at
}

/** "18 Leopard 2 tanks": a count, one to three names, and the number of the model. */
function isModelOfCounted(tokens: readonly Token[], name: number): boolean {
  let at = name
  while (at > name - 3 && isCapitalised(tokens[at]) && !isNumberWord(lowerAt(tokens, at))) at -= 1
  return at < name && (tokens[at]?.kind === 'number' || isNumberWord(lowerAt(tokens, at)))
}

/** "38 North", "10 Downing Street", "3 Doors Down": a small bare number, then a capitalised word in the singular, nothing counted. */
function isBeforeName(tokens: readonly Token[], mention: Mention): boolean {
  if (!isBare(mention) || mention.from !== mention.to - 1 || mention.from === 0) return false
  const next = tokens[mention.to]
  if (next === undefined || !isCapitalised(next) || !/^\d{1,3}$/.test(tokens[mention.to - 1]?.text ?? '')) return false
  if (/^(?:Downing|Squadron|Corps|Commando|Para)$/.test(next.text) || isAddress(tokens, mention.to)) return true
  if (isTitleCase(tokens)) return false
  // What follows the name decides: a plural head is counted ("20 South African soldiers"), a verb or a sign makes it a name.
  let at = mention.to
  while (isCapitalised(tokens[at])) at += 1
  const after = tokens[at]
  if (at - mention.to !== 1 || next.lower.endsWith('s')) return false
  if (after !== undefined && (after.lower === "'s" || after.lower === '’s' || after.text === ',' || after.text === '.' || /^(?:said|says|reported|wrote|analysts?|website|has|is|was)$/.test(after.lower))) {
    return /^(?:by|of|from|for|to|at|on|with|,|;|"|“|‘|'|that|and|as)$/.test(lowerAt(tokens, mention.from - 1)) || /^(?:website|analysts?|said|says|wrote)$/.test(after.lower)
  }
  return false
}

/** Nothing follows that the number could count: "unveils new 787 as orders slow". */
function isNoNoun(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'punct' || /^(?:as|to|in|on|at|for|with|after|by|amid|from|despite|and|is|was|will|has|jet|plane|model|jetliner|airliner)$/.test(next.lower)
}

const PHRASE_END = /^(?:and|or|to|of|in|at|on|for|with|by|from|more|than|over|about|some|nearly|up|were|was|are|is|had|has|have|which|that|who|whose|can|could|will|would|may|might|killed|carrying|each|per|a|an|as|said|after|before|while|but|plus|when|where|into|against|worth|between|around)$/

/** "five new 737 aircraft", "20 of its larger 777 planes": the second number of one noun phrase names the model. */
function isSecondInPhrase({ tokens, mentions }: Scene, mention: Mention, index: number): boolean {
  const text = tokens[mention.to - 1]?.text ?? ''
  if (!isBare(mention) || !/^\d{3,4}$/.test(text)) return false
  const following = tokens[mention.to]
  // "a 747," "a 737 MAX": one thing can't be counted.
  if (/^(?:new|newest|latest|first|next)$/.test(lowerAt(tokens, mention.from - 1)) && !text.endsWith('00') && isNoNoun(following)) return true
  if (/^an?$/.test(lowerAt(tokens, mention.from - 1)) && !text.endsWith('0') && (following === undefined || following.kind === 'punct' && !DASHES.has(following.text) || isCapitalised(following))) return true
  if (/^7[0-8]7$/.test(text) && /^(?:Max|MAX|NG|ER|LR|Dreamliner|Freighter)$/.test(following?.text ?? '')) return true
  // "the 747 for two years", "its new 787": airliners, known by this number alone.
  if (/^7[0-8]7$/.test(text) && /^(?:an?|the|its|their|his|['’]s|new|newer|older|larger|smaller|first|range)$/.test(lowerAt(tokens, mention.from - 1)) && !isCountAfter(tokens, mention)) return true
  const before = mentions[index - 1]
  if (before === undefined || before.fate !== null || before.unit !== null || mention.from - before.right > 6 || before.right === mention.from) return false
  // "two of the Trent 900 engines", "20 of Boeing's larger 777 planes": the phrase goes on through its "of".
  let start = lowerAt(tokens, before.right) === 'of' ? before.right + 1 : before.right
  while (/^(?:the|its|their|his|her|these|those|our)$/.test(lowerAt(tokens, start))) start += 1
  if (start >= mention.from || /^(?:19|20)\d\d$/.test(text)) return false
  for (let at = start; at < mention.from; at += 1) {
    const token = tokens[at]
    if (token === undefined || PHRASE_END.test(token.lower) || (token.kind !== 'word' && !(DASHES.has(token.text) && gluedBefore(tokens, at)))) return false
  }
  if (!tokens.slice(start, mention.from).some((token) => token.kind === 'word')) return false
  // "The two sides exchanged 390 prisoners": what the first counts has been said.
  if (tokens.slice(start, mention.from).some(({ text }) => /^\p{Ll}{3,}[^s]s$/u.test(text))) return false
  const next = tokens[mention.to]
  return next?.kind === 'word' && !/^(?:people|of|in|and|were|was|to|by)$/.test(next.lower)
}
