import { expect, it } from 'vitest'
import { actorsOf, clausesOf, coreOf } from '../../../../src/compiler/merge/stories/deeds.ts'
import { parse } from '../../../../src/compiler/annotate/context/grammar/parse.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'

function first(text: string) {
  const [sentence] = splitSentences(text)
  if (sentence === undefined) throw new Error('no sentence')
  return { clauses: clausesOf(sentence, text), actors: actorsOf(parse(sentence, text)) }
}

it.each<[string, string[], boolean]>([
  ['The navy sank two trawlers off Halm.', ['sink'], false],
  ['The ministry said the navy had sunk two trawlers.', ['sink'], false],
  ['The two premiers held talks on fishing.', ['talk'], false],
  ['The navy plans to launch a frigate in May.', ['plan', 'launch'], true],
  ['The navy will launch a frigate in May.', ['launch'], true],
  ['Builders to leave Halm in May', ['leave'], true],
  ['Ten states set up a body to watch fishing', [], false],
  ['The army test-fires rockets.', ['test-fire'], false],
  ['The ministry said.', [], false],
])('%s', (text, verbs, isAhead) => {
  const { clauses } = first(text)
  expect(clauses.flatMap((clause) => clause.verbs)).toEqual(expect.arrayContaining(verbs))
  expect(clauses.some((clause) => clause.isAhead === true)).toBe(isAhead)
})

it.each<[string, string, boolean]>([
  ['The union condemned the owner.', 'union', true],
  ['The union condemned the owner.', 'owner', false],
  ['Nine workers died, the brigade said.', 'brigad', true],
])('who acts or speaks in "%s": %s %s', (text, stem, isActor) => {
  expect(first(text).actors.includes(stem)).toBe(isActor)
})

it.each([
  ['The court dismissed the prime minister over a bribe.', false],
  ['The prime minister was dismissed by the court.', false],
  ['The court dismissed the accusation as baseless.', true],
  ['The ministry dismissed reports of a leak.', true],
])('whether "%s" denies', (text, denies) => {
  expect(first(text).clauses.some((clause) => clause.denies)).toBe(denies)
})

it.each([
  ['Following a landslide near Halm, the mayor told reporters that the tunnel was closed.', 'tunnel', 'landsl'],
  ['The rowers who won the regatta were given medals in Lima.', 'medal', 'regatt'],
  ['A storm tore off roofs as crowds left the stadium, police said.', 'roof', 'stadiu'],
  ['The bank raised its rate after the lira fell.', 'rate', 'lira'],
])('what "%s" tells, and what it refers to: %s, %s', (text, told, referred) => {
  const [sentence] = splitSentences(text)
  const core = sentence === undefined ? [] : coreOf(parse(sentence, text))
  expect([core.includes(told), core.includes(referred)]).toEqual([true, false])
})

it('takes no deed from a sentence without structure', () => {
  const { clauses } = first(`${'plans to '.repeat(3000)}hold.`)
  expect(clauses.flatMap(({ verbs }) => verbs)).toEqual([])
})
