import type { Qualifier } from '../../../../bundle/schema.ts'
import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, isCapitalised, lowerAt, open, type Mention, type Rule, type Scene } from '../mention.ts'
import { HEDGES_AFTER, HEDGES_BEFORE, LONGEST_HEDGE } from './hedge-table.ts'
import { governingChange, MOVED } from './change-words.ts'
import { isNumberWord } from '../words.ts'
import { qualify } from './qualify.ts'
import { isReached, isUpToObject } from './starting-point.ts'
import { carryHedge } from './carry-hedge.ts'

interface Found {
  from: number
  to: number
  kind: Qualifier
}

/** "approximately 1,200", "more than half", "up to $40 billion", "10 or more", "20-odd", "60-plus": qualifier and bounds. */
export const hedges: Rule = {
  name: 'hedge',
  apply(scene) {
    for (const mention of open(scene)) {
      if (mention.qualifier === 'range' && mention.rule === 'age-decade') continue
      const found = before(scene, mention) ?? after(scene, mention)
      if (found === null) continue
      const [first, last] = [scene.tokens[found.from], scene.tokens[found.to - 1]]
      if (first !== undefined && last !== undefined) mention.hedge = { start: first.start, end: last.end }
      qualify(mention, found.kind)
    }
  },
}

/** Words that may stand between the hedge and the number. */
const FILLER = /^(?:a|an|the|its|another|total|of|only|just|additional|further|extra)$/

function before(scene: Scene, mention: Mention): Found | null {
  const { tokens } = scene
  let end = mention.left
  if (lowerAt(tokens, end - 1) === 'between' || (lowerAt(tokens, end - 1) === 'from' && mention.qualifier === 'range')) end -= 1
  for (let skipped = 0; skipped <= 2; skipped += 1) {
    const found = endingAt(scene, mention, end)
    if (found !== null) return found
    if (!FILLER.test(lowerAt(tokens, end - 1))) return null
    end -= 1
  }
  return null
}

/** The longest hedge that ends before tokens[end]. */
function endingAt(scene: Scene, mention: Mention, end: number): Found | null {
  const { tokens } = scene
  let best: Found | null = null
  let words = ''
  for (let from = end - 1; from >= 0 && from >= end - LONGEST_HEDGE; from -= 1) {
    words = words === '' ? lowerAt(tokens, from) : `${lowerAt(tokens, from)} ${words}`
    const kind = HEDGES_BEFORE.get(words)
    if (kind !== undefined && !isOtherUse(scene, mention, from, end, words)) best = { from, to: end, kind }
  }
  return best === null ? null : (negated(tokens, best) ?? best)
}

/** "did not exceed 300", "may not rise above 30", "will never be lower than 5": the other bound. */
function negated(tokens: readonly Token[], { from, to, kind }: Found): Found | null {
  if (kind === 'approximate') return null
  let at = from - 1
  while (at > from - 4 && /^(?:be|been|rise|go|grow|climb|fall|drop|sink|get|have|become|ever|now)$/.test(lowerAt(tokens, at))) at -= 1
  if (kind === 'at-least' && isOfNone(tokens, at)) return { from, to, kind: 'at-most' }
  return NEGATION.test(lowerAt(tokens, at)) ? { from: at, to, kind: kind === 'at-least' ? 'at-most' : 'at-least' } : null
}

/** "No missile flew more than 100 km", where the verb ends at a token. */
function isOfNone(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.kind !== 'word') return false
  for (let at = verb - 1; at >= 0 && at > verb - 4; at -= 1) {
    if (/^(?:no|neither|none)$/.test(lowerAt(tokens, at))) return at === 0 || tokens[at - 1]?.kind === 'punct' || /^(?:that|said|and|but)$/.test(lowerAt(tokens, at - 1))
    if (tokens[at]?.kind !== 'word') return false
  }
  return false
}

const NEGATION = /^(?:not|never|cannot)$|n['’]t$/

/** "turned over 5 suspects", "rose above 50", "some 10" at a pronoun, "up to" after a change, "near 38 North": not a hedge. */
function isOtherUse({ tokens }: Scene, mention: Mention, from: number, end: number, words: string): boolean {
  const previous = lowerAt(tokens, from - 1)
  // "40% below the 30-day average" compares.
  // "Deliveries top 410,000", not "the top 10 lenders".
  if (words === 'tops' && !/^(?:the|tank|crop|pyjama|mountain|table|hill|tree)$/.test(previous)) return false
  if (/^tops?$/.test(words)) return !(/[^s]s$/.test(previous) && !/^['’]s$|^its$/.test(previous)) && !/^(?:to|could|may|might|will|would|toll|sales|death|number|now)$/.test(previous)
  // "the toll passed 100", and not "a bill passed 52 to 48", "passed 40 exams"
  if (words === 'pass' && /^(?:could|may|might|will|would)$/.test(previous)) return !/^(?:tolls?|deaths?|casualties|losses|number|count|total|cases|population|injuries|sales|users|arrivals|figure)$/.test(lowerAt(tokens, from - 2))
  if (/^pass(?:e[ds])?$/.test(words)) return !/^(?:tolls?|deaths?|casualties|losses|number|count|total|cases|population|injuries|sales|users|arrivals|figure|has|have|had|to|now|already|probably|since)$/.test(previous)
  // "20 percent fewer than six years ago"
  if (words.endsWith(' than') && /^(?:ago|earlier|before)$/.test(lowerAt(tokens, mention.right)) && /^(?:percent|%|percentage|points?|times|fold|tons?|\p{L}+s)$/u.test(previous) && mention.unit !== null) return true
  // "higher than four years ago", and not "more than four years ago"
  if (words.endsWith(' than') && !/(?:more|less|fewer|longer) than$/.test(words) && /^(?:ago|earlier|before)$/.test(lowerAt(tokens, mention.right))) return true
  // "twice as many as 2,000" compares.
  if (/^as (?:many|much|large|big|high|long|far|heavy) as$/.test(words) && /^(?:twice|thrice|times|half|double|third|quarter|fold|just|almost|nearly)$/.test(previous)) return true
  // "charged over £2m theft"
  if (words === 'over' && /^(?:charged|accused|questioned|sued|jailed|quizzed|probed|investigated)$/.test(previous)) return true
  const article = end < mention.left ? lowerAt(tokens, end) : ''
  // "surpassing the 74 logged last year", and not "surpassed the 300 mark": what was surpassed is known.
  if (/^(?:surpass|exceed|topp)/.test(words) && article === 'the' && !/^(?:mark|threshold|level|line|barrier)s?$/.test(lowerAt(tokens, mention.right))) return true
  if (/(?:^| )(?:below|above|under|beyond|than)$/.test(words) && /^(?:the|its)$/.test(article) && governingChange(tokens, from, 1) === null) return true
  // "under a $3.8bn programme", "over a five-year period"
  if (/^(?:under|over|within|above|below|near|beyond)$/.test(words) && /^an?$/.test(article)) return true
  if (words === 'up to' && MOVED.has(previous)) return !isUpToObject(tokens, from, mention.unit)
  if (words === 'up to' && isReached(tokens, from, mention.right)) return true
  if (words === 'over' && isDuring(tokens, mention, previous)) return true
  if (words === 'over' && isAirspace(tokens, mention, previous)) return true
  if (words === 'over' && isAccusation(tokens, from)) return true
  if (words === 'over' && /^(?:hands|takes|turns|signs|carries)$/.test(previous)) return true
  if (words === 'over') return /^(?:turned|rolled|handed|took|taken|take|hand|turn|presided|crossed|flew|fly|flying|hovered|dispute|fight|talks|concern|concerns|charges|protests|all|spread|years|protest|anger|outrage|criticized|criticised|quit|resigned)$/.test(previous) || (mention.value < 10 && /^(?:won|win|arrested|suspended|fired)$/.test(previous))
  if (words === 'up to') return governingChange(tokens, from, 2) !== null && previous !== 'cut' && previous !== 'cuts' && mention.change !== null
  if (words === 'plus') return true
  if (words === 'around') return /^(?:turn|turned|gathered|walked|travelled|traveled)$/.test(previous)
  // "We are talking about 2,500 men"
  if (words === 'about' && previous === 'talking') return true
  if (words === 'about') return /^(?:concerned|worried|talk|talked|talking|spoke|asked|know|knew|told|learned|complained|something|nothing)$/.test(previous) && mention.form === 'words' && mention.value < 10
  if (words === 'near' || words === 'beyond' || words === 'within' || words === 'above' || words === 'below' || words === 'under') return isPlace(tokens, mention, words)
  if (words === 'c.' || words === 'ca') return mention.form !== 'digits'
  if (words === '<' || words === '>') return tokens[end]?.kind !== 'number' && mention.left !== end
  if (words === 'some' && lowerAt(tokens, end) === 'of') return true
  if (words === 'some') return isCapitalised(tokens[mention.left]) && mention.form === 'words'
  if (words === 'as far as' || words === 'as long as') return mention.unit === null
  return false
}

/** "$6bn over 13 years": the time it takes, unless what stands before asks for a length ("for over 13 years"). */
function isDuring(tokens: readonly Token[], mention: Mention, previous: string): boolean {
  if (mention.rule === 'age') return false
  if (!/^(?:second|minute|hour|day|week|month|year|decade|century)$/.test(mention.unit ?? '')) return false
  if (/^(?:olds?|age|ago)$/.test(lowerAt(tokens, mention.right - 1)) || lowerAt(tokens, mention.right) === 'ago') return false
  // "will help 400 people over four months", and not "people over 65 years"
  if (/^(?:people|those|anyone)$/.test(previous) && /^(?:hour|day|week|month)$/.test(mention.unit ?? '')) return true
  if (previous === 'spent' && /^(?:be|been|being|is|are|was|were|and|,)$/.test(lowerAt(tokens, mention.left - 3))) return true
  return !/^(?:|for|of|after|in|is|was|were|last|lasted|lasting|took|takes|spent|to|have|had|has|aged|by|with|people|those|anyone|well|just)$/.test(previous)
}

/** "arrested two men over 41 burglaries": what for. */
function isAccusation(tokens: readonly Token[], over: number): boolean {
  if (!/s$|^(?:men|women|people|him|her|them)$/.test(lowerAt(tokens, over - 1))) return false
  for (let at = over - 2; at > over - 14; at -= 1) {
    if (/^(?:arrest|arrests|arrested|arresting|charged|detained|jailed|convicted|questioned|sentenced|fined|sued|investigated|investigating|suspended|indicted|prosecuted|accused)$/.test(lowerAt(tokens, at))) return true
  }
  return false
}

/** "were downed over 12 regions": where, not how many. */
function isAirspace(tokens: readonly Token[], mention: Mention, previous: string): boolean {
  const place = /^(?:regions?|cities|provinces|districts|areas|oblasts|countries|states|towns|islands)$/.test(lowerAt(tokens, mention.right))
  const counted = tokens.slice(Math.max(0, mention.left - AIRBORNE_REACH), mention.left).some(({ lower }) => /^(?:drones?|missiles?|aircraft|balloons?|jets?|planes?|helicopters?|uavs?|rockets?)$/.test(lower))
  return place && ((counted && /s$|^(?:aircraft|them)$/.test(previous)) || /^(?:downed|destroyed|intercepted|spotted|detected|seen|flew|flown|neutrali[sz]ed|eliminated|down|dropped|launched)$/.test(previous))
}

/** So many tokens before "over" what flies is told. */
const AIRBORNE_REACH = 6

function isPlace(tokens: readonly Token[], mention: Mention, words: string): boolean {
  if (words === 'within') return mention.unit === null
  if (words === 'under') return /^(?:two|three|four)$/.test(lowerAt(tokens, mention.left)) && mention.unit === null
  return words === 'near' && mention.form === 'words' && mention.value < 10
}

/** After the number with its unit, or after the one or two nouns it counts: "5,000 people or more". */
function after({ tokens }: Scene, mention: Mention): Found | null {
  // "60-plus km": between the number and its unit.
  const inside = mention.right > mention.to && mention.qualifier !== 'range' ? startingAt(tokens, mention, mention.to) : null
  if (inside !== null && inside.to <= mention.right) return inside
  for (let from = mention.right; from <= mention.right + 2; from += 1) {
    const found = startingAt(tokens, mention, from)
    if (found !== null) return found
    const token = tokens[from]
    if (token?.kind !== 'word' || /^(?:and|or|in|at|of|to|for|with|by|from|on|were|was|are|is|had|have|has|who|that|which)$/.test(token.lower)) return null
  }
  return null
}

function startingAt(tokens: readonly Token[], { to: number, right: end, prefixed }: Mention, from: number): Found | null {
  const right = from === number ? number : end
  let best: Found | null = null
  let words = ''
  const comma = lowerAt(tokens, from) === ',' ? 1 : 0
  for (let to = from + comma; to < from + comma + 4 && to < tokens.length; to += 1) {
    const token = tokens[to]
    const lower = token !== undefined && DASHES.has(token.text) ? '-' : lowerAt(tokens, to)
    words += words === '' ? lower : ` ${lower}`
    const kind = HEDGES_AFTER.get(words)
    if (kind === undefined) continue
    // "12 soldiers and up to 40 others", "30 trucks and over 500 men": the next figure's
    if (/^and (?:up|over|above|under|below)$/.test(words) && (isNumberToken(tokens[to + 1]) || (lowerAt(tokens, to + 1) === 'to' && isNumberToken(tokens[to + 2])))) continue
    if (words.endsWith('more') && lowerAt(tokens, to + 1) === 'than') continue
    if (comma === 1 && tokens[to + 1] !== undefined && tokens[to + 1]?.kind !== 'punct') continue
    if (comma === 1 && !/^(?:at least|give or take|at most|more or less|at the most)$/.test(words)) continue
    if (/^(?:odd|plus|\+|- odd|- plus|- ish|- some|tops|max|maximum|minimum|approximately)$/.test(words) && from !== right) continue
    if (words.startsWith('max') && isCapitalised(token)) continue
    if (words === '+' && (gluedBefore(tokens, to + 1) || (!gluedBefore(tokens, to) && tokens[to + 1]?.kind === 'number'))) continue
    // "£355m plus interest"
    if (words === 'plus' && prefixed && tokens[to + 1]?.kind === 'word') continue
    if (words === 'plus' && /^(?:number|symbol)$/.test(tokens[to + 1]?.kind ?? '')) continue
    if ((words === 'at least' || words === 'at most' || words === 'approximately') && comma === 0 && (tokens[to + 1]?.kind === 'number' || tokens[to + 1]?.kind === 'word')) continue
    if ((words === 'minimum' || words === 'maximum') && tokens[to + 1]?.kind === 'word') continue
    best = { from: from + comma, to: to + 1, kind }
  }
  return best
}

function isNumberToken(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.kind === 'symbol' || isNumberWord(token.lower) || /^(?:a|an|hundred|thousand|million)$/.test(token.lower))
}

const NOUN_STOP = /^(?:were|was|are|is|be|been|had|has|have|who|that|which|in|on|at|of|to|for|with|by|from|as|when|while|after|before|the|a|an|its|their|his|her|and|or|but|said|says|will|would|could|may|might|than|killed|wounded|injured|including|more|died|fled|drowned|arrived|survived|escaped|defected|returned|starved)$/

/** "about 300 nurses and 40 drivers": the hedge is said once and governs both. */
export const coordinatedHedges: Rule = {
  name: 'coordinated-hedge',
  apply(scene) {
    const { tokens } = scene
    carryHedge(scene, (first, second) => {
      if (first.unit !== second.unit || first.qualifier === 'range') return false
      return (first.hedge?.start ?? 0) <= (tokens[first.left]?.start ?? 0) && isCoordinated(tokens, first, second)
    })
  },
}

function isCoordinated(tokens: readonly Token[], first: Mention, second: Mention): boolean {
  const joint = second.left - 1
  if (lowerAt(tokens, joint) !== 'and' && lowerAt(tokens, joint) !== 'or') return false
  if (joint - first.right > 5) return false
  for (let at = first.right; at < joint; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' && !DASHES.has(token?.text ?? '')) return false
    if (NOUN_STOP.test(token?.lower ?? '')) return false
  }
  return true
}
