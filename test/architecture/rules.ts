import type { IReachabilityForbiddenRuleType, IRegularForbiddenRuleType } from 'dependency-cruiser'

/** Who may import whom. `planted` is an import that breaks the rule, for the proof that the rule holds. */
export type BoundaryRule = (IReachabilityForbiddenRuleType | IRegularForbiddenRuleType) & {
  name: string
  /** The reason, printed with a violation. */
  comment: string
  planted: {
    from: string
    imports: string
    /** A file that nobody imports. */
    beside?: string
  }
}

const REACT = 'node_modules/(@types/)?react(-dom)?/'

/** A room may import the listed rooms and packages and nothing else. */
function room(
  name: string,
  path: string,
  allowed: readonly string[],
  planted: BoundaryRule['planted'],
  comment: string,
): BoundaryRule {
  return {
    name,
    comment,
    severity: 'error',
    from: { path },
    to: { pathNot: allowed.map((pattern) => (pattern.startsWith('^') ? pattern : `node_modules/(@types/)?${pattern}/`)) },
    planted,
  }
}

const LIB = '^src/lib/'
const BUNDLE = '^src/bundle/'
const SELECT = '^src/select/'
const EXPORT = '^src/export/'
const UI = '^src/ui/'

/** Where the page, the commands and what Vite runs begin. */
const ENTRIES = ['^src/app/main\\.tsx$', '^src/build/([^/]+-cli|vite-plugin|lean-citations)\\.ts$']

export const rules: readonly BoundaryRule[] = [
  room(
    'lib-is-a-leaf',
    LIB,
    [LIB],
    { from: 'src/lib/planted.ts', imports: '../bundle/schema.ts' },
    'Everything imports lib, so lib imports nothing: no room, no package, no platform.',
  ),
  room(
    'bundle-is-the-contract',
    BUNDLE,
    [BUNDLE, LIB, 'valibot'],
    { from: 'src/bundle/planted.ts', imports: '../select/filters.ts' },
    'Compiler and app meet only in the contract, so the contract knows neither.',
  ),
  room(
    'compiler-is-pure',
    '^src/compiler/',
    ['^src/compiler/', BUNDLE, LIB, 'valibot', 'yaml', '@noble/hashes', 'world-countries'],
    { from: 'src/compiler/planted.ts', imports: 'node:fs' },
    'Text in, bundle out, the same in Node, in a worker and in a test: no file system, no DOM, no page.',
  ),
  {
    name: 'phases-go-one-way',
    comment: 'Read, segment, annotate, merge, check: an earlier phase knows nothing of a later one.',
    severity: 'error',
    from: { path: '^src/compiler/(read|segment|annotate|codebook)/' },
    to: { path: '^src/compiler/(merge|check|corrections)/' },
    planted: { from: 'src/compiler/annotate/planted.ts', imports: '../merge/claims/claims.ts' },
  },
  {
    name: 'days-before-stories',
    comment: 'A report’s day is read from its own text: neither what others tell nor the events and claims made of them decide it.',
    severity: 'error',
    from: { path: '^src/compiler/merge/days/' },
    to: { path: '^src/compiler/merge/(stories|events|claims)/' },
    planted: { from: 'src/compiler/merge/days/planted.ts', imports: '../stories/told-days.ts' },
  },
  {
    name: 'stories-before-events-and-claims',
    comment: 'What is told together is settled before events and claims are made of it.',
    severity: 'error',
    from: { path: '^src/compiler/merge/stories/' },
    to: { path: '^src/compiler/merge/(events|claims)/' },
    planted: { from: 'src/compiler/merge/stories/planted.ts', imports: '../events/similarity.ts' },
  },
  room(
    'select-is-pure',
    SELECT,
    [SELECT, BUNDLE, LIB],
    { from: 'src/select/planted.ts', imports: 'react' },
    'View models are computed from bundle and filters alone, so they can be tested and exported without a page.',
  ),
  room(
    'export-knows-no-react',
    EXPORT,
    [EXPORT, SELECT, BUNDLE, LIB, 'd3-dsv', 'valibot', 'fflate', '@citation-js/[^/]+', '@fontsource/[^/]+'],
    { from: 'src/export/planted.ts', imports: 'react' },
    'It receives SVG and view models, so that page and Node host share it.',
  ),
  room(
    'ui-knows-no-domain',
    UI,
    [UI, LIB, 'react', 'react-dom', 'csstype'],
    { from: 'src/ui/planted.tsx', imports: '../bundle/schema.ts' },
    'Presentational parts are reused by every view and must not learn what they show.',
  ),
  {
    name: 'view-ignores-other-views',
    comment: 'Views are linked by the filters in the URL and by callbacks, never by each other.',
    severity: 'error',
    from: { path: '^src/views/([^/]+)/' },
    to: { path: '^src/views/', pathNot: '^src/views/$1/' },
    planted: { from: 'src/views/feed/planted.ts', imports: '../timeline/other.ts' },
  },
  {
    name: 'views-take-props',
    comment: 'A view gets its data and callbacks as props: it fetches nothing and owns no URL.',
    severity: 'error',
    from: { path: '^src/views/' },
    to: { path: ['^src/(app|build|compiler)/', 'node_modules/(@tanstack/react-query|nuqs)/'] },
    planted: { from: 'src/views/feed/planted.ts', imports: '../../app/main.tsx' },
  },
  {
    name: 'app-loads-no-compiler',
    comment: 'The page gets a compiled bundle; neither compiler nor build may reach the browser.',
    severity: 'error',
    from: { path: '^src/app/' },
    to: { path: '^src/(compiler|build)/' },
    planted: { from: 'src/app/planted.ts', imports: '../compiler/diagnostics.ts' },
  },
  {
    name: 'node-only-in-build',
    comment: 'Effects on files, processes and terminals stand in one room.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/build/' },
    to: { dependencyTypes: ['core'] },
    planted: { from: 'src/app/planted.ts', imports: 'node:path' },
  },
  {
    name: 'react-only-in-the-page',
    comment: 'React lives in ui, views and app (and in the Node export host of build): everything else runs without it.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(ui|views|app|build)/' },
    to: { path: REACT },
    planted: { from: 'src/lib/planted.ts', imports: 'react' },
  },
  {
    name: 'recharts-only-in-charts',
    comment: 'The charting library is the largest package: only the lazily loaded chart view (and the export host) may pull it in.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(views/charts|build)/' },
    to: { path: 'node_modules/recharts/' },
    planted: { from: 'src/ui/planted.tsx', imports: 'recharts' },
  },
  {
    name: 'no-development-package',
    comment: 'What ships must be a dependency, not a tool; build runs on the tools.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/build/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/@types/' },
    planted: { from: 'src/app/planted.ts', imports: 'vitest' },
  },
  {
    name: 'nothing-unresolved',
    comment: 'An import that leads nowhere is seen by no other rule.',
    severity: 'error',
    from: { path: '^src/' },
    to: { couldNotResolve: true, pathNot: '^virtual:' },
    planted: { from: 'src/app/planted.ts', imports: './nowhere.ts' },
  },
  {
    name: 'no-test-in-src',
    comment: 'Fixtures and helpers of the tests never ship.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^test/' },
    planted: { from: 'src/app/planted.ts', imports: '../../test/fixture.ts' },
  },
  {
    name: 'no-orphan',
    comment: 'What neither the page, nor a command, nor the Vite plugin comes to is dead, whatever tests it has.',
    severity: 'error',
    from: { path: ENTRIES },
    // The last stands in for a package, by an alias of the build.
    to: { path: '^src/', pathNot: [...ENTRIES, '\\.d\\.ts$', '^src/export/citations/no-fetch\\.ts$'], reachable: false },
    planted: { from: 'src/app/main.tsx', imports: './used.ts', beside: 'src/ui/unused.ts' },
  },
  {
    name: 'no-cycle',
    comment: 'Modules that need each other are one module, or miss a third.',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true },
    planted: { from: 'src/app/planted.ts', imports: './back.ts' },
  },
]
