import swc, { type ParseOptions } from '@swc/core'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import type { BoundaryRule } from './rules.ts'

// dependency-cruiser can't use TypeScript 7 and does not tell swc about JSX: without this a .tsx file is a syntax error.
const { parseFileSync } = swc
Object.assign(swc, {
  parseFileSync: (path: string, options: ParseOptions) => parseFileSync(path, { ...options, syntax: 'typescript', tsx: path.endsWith('.tsx') }),
})

/** The module graph of `baseDir`/src with type-only imports counted, and what breaks the rules in it. */
export async function cruiseSources(baseDir: string, rules: readonly BoundaryRule[]): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir,
      parser: 'swc',
      moduleSystems: ['es6'],
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      validate: true,
      ruleSet: { forbidden: rules.map(({ planted: _, ...rule }) => rule) },
    },
    { extensions: ['.ts', '.tsx', '.js', '.mjs', '.css', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  )
  if (typeof output === 'string') throw new TypeError('expected the result as data')
  return output
}
