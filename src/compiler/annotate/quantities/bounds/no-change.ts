import type { Token } from '../../../segment/index.ts'
import { isMoney } from '../../../../lib/money.ts'
import { lowerAt, type Mention, type Scene } from '../mention.ts'

/** "cutting power to 54,000 homes": who is served, not how many are left. */
export function isService(tokens: readonly Token[], object: number, distance: number): boolean {
  return distance > 1 && /^(?:power|electricity|water|supply|supplies|aid|funding|access|support|gas|internet|services?|heating|assistance|benefits|payments|help|exports|imports|sales|shipments|deliveries|taxes)$/.test(lowerAt(tokens, object))
}

/** "advanced by 3 km": troops move, nothing grows. */
export function isDistanceCovered(verb: string, { unit }: Mention): boolean {
  return /^(?:advanc|retreat|dropp|fell|fall|climb|slid)/.test(verb) && /^(?:metre|kilometre|mile|yard)$/.test(unit ?? '')
}

/** "crashed 32 seconds after take-off": when, and no fall of anything. */
export function isMoment(tokens: readonly Token[], { unit, right }: Mention, verb: string): boolean {
  return /^(?:second|minute|hour|day|week|month|year)$/.test(unit ?? '') && /^(?:crash|collaps|plung|s[ai]nk|sunk|f[ae]ll|dropp)/.test(verb) && /^(?:after|before|into|later|earlier|ago)$/.test(lowerAt(tokens, right))
}

/** "gained 267 square kilometres in May": ground that is taken. */
export function isGround({ unit }: Mention, verb: string): boolean {
  return /^(?:gain|los[et])/.test(verb) && /^(?:square (?:kilometre|mile|metre)|hectare|acre)$/.test(unit ?? '')
}

/** "lifted 40 tons", "dropped 40 kg of sand": the load of a crane or a hand, and not "cut 40 tons of emissions". */
export function isHandled({ tokens }: Scene, { unit, right }: Mention, verb: string): boolean {
  if (!/^(?:ton|tonne|kilogram|gram|pound|ounce|stone|litre|gallon|barrel)$/.test(unit ?? '')) return false
  if (/^(?:lift|hoist)/.test(verb)) return true
  if (!/^(?:rais|drop|shed|cut|lower|add)/.test(verb) || lowerAt(tokens, right) !== 'of') return false
  return !tokens.slice(right + 1, right + 4).some((token) => /^(?:emissions?|carbon|co2|weight|fat|output|production|capacity|pollution|waste|dioxide)$/.test(token.lower))
}

/** "recovered 14 bodies", "12 kilograms of drugs", "$77,000 in cash": got hold of, and no rise; prices recover 3 percent, points and dollars. */
export function isFound({ tokens }: Scene, { unit, right }: Mention, verb: string): boolean {
  if (!verb.startsWith('recover')) return false
  if (unit === null) return true
  const next = lowerAt(tokens, right)
  return isMoney(unit) ? /^(?:in|worth|from|stolen)$/.test(next) : /^(?:ton|tonne|kilogram|gram|pound|ounce|litre|gallon|barrel)$/.test(unit) && next === 'of'
}

const CRIMES = /^(?:hacks?|hackers?|thefts?|thieves|thief|heist|scams?|scammers?|fraud|fraudsters?|robbery|robbers|breach|exploit|burglary|cyberattacks?|phishing|embezzlement|swindle|swindlers?)$/

/** "lost $62 million to thieves": taken, no lower figure. */
export function isStolen({ tokens }: Scene, { unit, right }: Mention, verb: string): boolean {
  if (!/^los(?:e|es|t|ing)$/.test(verb) || !isMoney(unit)) return false
  for (let at = right; at < right + 8; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punct') return false
    if (CRIMES.test(token.lower)) return true
  }
  return false
}

/** "losses of 3,000 jobs" are a fall, "losses of 1,140 troops" a toll. */
export function isOfPosts(tokens: readonly Token[], { right }: Mention): boolean {
  return tokens.slice(right, right + 3).some(({ lower }) => /^(?:jobs?|posts?|positions|seats?|members|subscribers|customers|users|clients|passengers|votes|points)$/.test(lower))
}
