// Runs one benchmark, prints its table and saves it as JSON: `npm run bench -- NAME`. Fails if a figure misses its bar.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, formatTable, missesBar } from './table.ts'

const HERE = import.meta.dirname
const NO_BENCHMARKS = ['run.ts', 'table.ts']

const names = readdirSync(HERE)
  .filter(file => file.endsWith('.ts') && !NO_BENCHMARKS.includes(file))
  .map(file => file.slice(0, -3))
const [name = ''] = process.argv.slice(2)
process.exitCode = names.includes(name) ? await run() : refuse()

async function run(): Promise<number> {
  const { default: bench }: { default: Bench } = await import(`./${name}.ts`)
  const figures = await bench()
  console.log(formatTable(figures))
  const results = join(HERE, 'results')
  mkdirSync(results, { recursive: true })
  const at = new Date().toISOString()
  const { arch, platform, version: node } = process
  writeFileSync(
    join(results, `${name}.json`),
    `${JSON.stringify({ name, at, platform, arch, node, figures }, null, 2)}\n`
  )
  const missed = figures.filter(missesBar).length
  console.log(missed === 0 ? '\nEvery figure keeps its bar.' : `\n${missed} figures miss their bar.`)
  return missed === 0 ? 0 : 1
}

function refuse(): number {
  console.error(`There is no measurement "${name}": choose of ${names.join(', ')}.`)
  return 1
}
