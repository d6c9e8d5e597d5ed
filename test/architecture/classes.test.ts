import { expect, it } from 'vitest'
import { sourcesOf } from './sources.ts'

/** States of ARIA that the classes of a module ask for ("aria-pressed:…", "aria-[sort=ascending]:…") and none of its elements has. */
function unset(text: string): string[] {
  const asked = [...text.matchAll(/(?<![\w-])aria-(?:\[)?(?<state>[a-z]+)(?:=[a-z]+\])?:/g)].map(({ groups }) => groups?.['state'] ?? '')
  return asked.filter((state) => !new RegExp(`\\baria-${state}(?:=|': )`).test(text.replaceAll(/aria-\[/g, '')))
}

it('a look that hangs on a state is of an element that has the state', () => {
  expect(Object.entries(sourcesOf('src')).flatMap(([path, text]) => unset(text).map((state) => `${path}: ${state}`))).toEqual([])
})

it.each([
  ['<button className="aria-pressed:text-ink" />', ['pressed']],
  ['<th className="aria-[sort=ascending]:text-ink" />', ['sort']],
  ['<button aria-pressed={isOn} className="aria-pressed:text-ink" />', []],
  ['<th aria-sort={sort} className="aria-[sort=ascending]:text-ink" />', []],
])('%s', (text, states) => {
  expect(unset(text)).toEqual(states)
})
