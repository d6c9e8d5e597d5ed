/** `npm run bench -- NAME …` runs test/bench/NAME.ts: its `bench(args)` prints a table. */
const [name, ...args] = process.argv.slice(2)

if (name === undefined || !/^[a-z][a-z-]*$/.test(name)) {
  console.error('usage: npm run bench -- NAME [--corpora PATH] [options]')
  process.exit(2)
}
const { bench } = (await import(`./${name}.ts`)) as { bench: (args: readonly string[]) => void | Promise<void> }
await bench(args)

export {}
