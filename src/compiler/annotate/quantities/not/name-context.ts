import type { Token } from '../../../segment/index.ts'
import { isCapitalised, lowerAt, type Mention } from '../mention.ts'
import { set } from '../words.ts'

/** Words that begin a sentence or a headline with a capital and are no names. */
export const PLAIN = set(
  'a an the in on at by for from to of with and or but as about around some over under nearly almost only just more less than least most up down all another between within after before since until during that these those this its his her their our my your it he she they we i you there here when where while if not no so then now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec kills killed kill wounds wounded hits dies dead adds cuts loses wins win won beat beats leaves leave left seizes arrests frees holds takes sends sent gets buys sells orders has have had is are was were be been roughly approximately exactly estimated additional extra further also both either neither each every any what which who how including include includes per plus minus nor via like against amid among toward towards under through across out off into onto upon without near next last first second third early late aged age says said say reports fires launches deploys supplies',
)

/** Verbs and other words that end like a plural. */
const VERB_S = /^(?:is|was|has|as|its|his|this|us|plus|across|falls|rises|says|goes|does|drops|gains|loses|costs|gets|makes|takes|comes|offers|starts|sells|weighs|carries|delivers|provides|features|includes|remains|looks|seems|means|gives|needs|becomes|begins|arrives|returns|replaces|requires|allows|applies|covers|contains|protects|boasts|lets|uses|beats|faces|sits|lands|launches)$/

/** A plural noun, or "of", "more", a participle, right after: the number counts it. */
export function isCountAfter(tokens: readonly Token[], mention: Mention): boolean {
  // "17 Patriot systems"
  let at = mention.to
  while (at < mention.to + 2 && isCapitalised(tokens[at]) && tokens[at]?.kind === 'word') at += 1
  const next = tokens[at]
  if (at > mention.to) return next?.kind === 'word' && /^\p{Ll}+[^s]s$|^(?:people|troops|aircraft|men|women)$/u.test(next.text) && !VERB_S.test(next.lower)
  if (next === undefined || next.kind !== 'word' || isCapitalised(next)) return false
  if (/^(?:people|men|women|children|others|more|of|troops|aircraft|police|additional|new|other|percent|civilians)$/.test(next.lower)) return true
  if (/(?:[^s]s)$/.test(next.lower) && !VERB_S.test(next.lower)) return true
  // "gave 500 artillery shells": an adjective or noun before the plural.
  const second = tokens[mention.to + 1]
  return second?.kind === 'word' && /[a-z]{3,}s$/.test(second.lower) && !/(?:ss|us|is)$/.test(second.lower) && /^\p{Ll}{3,}$/u.test(next.text) && !/^(?:was|has|had|and|the|for|that|which|with|from|when|after|fell|rose|index|will|are|were)$/.test(next.lower)
}

/** A headline in which most longer words have a capital: there a capital says nothing. */
const titleCase = new WeakMap<readonly Token[], boolean>()

export function isTitleCase(tokens: readonly Token[]): boolean {
  const known = titleCase.get(tokens)
  if (known !== undefined) return known
  const found = mostlyCapital(tokens)
  titleCase.set(tokens, found)
  return found
}

function mostlyCapital(tokens: readonly Token[]): boolean {
  let long = 0
  let capital = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue
    long += 1
    if (isCapitalised(token)) capital += 1
  }
  return long >= 3 && capital > long * 0.8
}

/** "45 Loop Street", "10 Upper Mill Road": up to three names, the last of them a kind of street. */
export function isAddress(tokens: readonly Token[], at: number): boolean {
  for (let last = at; last < at + 3 && isCapitalised(tokens[last]); last += 1) {
    if (/^(?:street|avenue|road|lane|drive|boulevard|square|terrace|crescent|st|ave|rd|blvd)$/.test(lowerAt(tokens, last))) return true
  }
  return false
}

/** "Group of 77", "Gang of Eight": nothing is counted after it. */
export function isGroupOf(tokens: readonly Token[], mention: Mention): boolean {
  return lowerAt(tokens, mention.from - 1) === 'of' && /^(?:Group|Gang)$/.test(tokens[mention.from - 2]?.text ?? '') && !isCountAfter(tokens, mention)
}
