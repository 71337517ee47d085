import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { confined, knowingProviders, rooms, sizes } from './table.ts'

const SOURCE = /\.(ts|tsx|mts|cts|js|mjs|cjs)$/
/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, type imports included. */
const SPECIFIER = /(?:^|[\s;}])(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/gm

interface Imported {
  readonly specifier: string
  /** Path from the root, or null for a package or a Node built-in. */
  readonly file: string | null
}

const filesBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = posix.join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(root, path) : SOURCE.test(entry.name) ? [path] : []
  })

/** Resolves `#room/…` by the `imports` of package.json and relative paths by the importing file. */
const resolveSpecifier = (
  specifier: string,
  from: string,
  aliases: ReadonlyMap<string, string>
): string | null => {
  if (specifier.startsWith('.')) return posix.join(dirname(from), specifier)
  const alias = /^(#[a-z]+\/)(.*)$/.exec(specifier)
  const folder = alias?.[1] && aliases.get(alias[1])
  return folder ? posix.join(folder, alias?.[2] ?? '') : null
}

const within = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`)

const roomOf = (file: string): string | undefined =>
  Object.keys(rooms)
    .filter(room => within(file, room))
    .sort((a, b) => b.length - a.length)[0]

const matches = (module: string, pattern: string): boolean =>
  /[/:]$/.test(pattern) ? module.startsWith(pattern) : module === pattern

/** Strongly connected components of more than one file (Tarjan). */
const cyclesOf = (graph: ReadonlyMap<string, readonly string[]>): string[][] => {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const cycles: string[][] = []
  const lowOf = (file: string) => low.get(file) ?? Number.POSITIVE_INFINITY
  const visit = (file: string) => {
    index.set(file, index.size)
    low.set(file, index.size - 1)
    stack.push(file)
    for (const next of graph.get(file) ?? []) {
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(file, Math.min(lowOf(file), lowOf(next)))
    }
    if (low.get(file) !== index.get(file)) return
    const cycle = stack.splice(stack.indexOf(file))
    if (cycle.length > 1 || graph.get(file)?.includes(file)) cycles.push(cycle.sort())
  }
  for (const file of graph.keys()) if (!index.has(file)) visit(file)
  return cycles
}

/** Every breach of the table below `root`, a sentence each, sorted. */
export const breaches = (root: string): string[] => {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    imports: Record<string, string>
  }
  const aliases = new Map(
    Object.entries(imports).map(([alias, folder]) => [
      alias.replace('*', ''),
      folder.replace(/^\.\/|\*$/g, '')
    ])
  )
  const found: string[] = []
  const graph = new Map<string, string[]>()
  const tree = ['electron', 'renderer', 'test', 'build'].flatMap(folder => filesBelow(root, folder))
  for (const file of tree) {
    const isProduct = within(file, 'electron') || within(file, 'renderer')
    const imported: Imported[] = [...readFileSync(join(root, file), 'utf8').matchAll(SPECIFIER)].map(
      ([, specifier = '']) => ({
        specifier,
        file: resolveSpecifier(specifier, file, aliases)
      })
    )
    for (const { specifier } of imported)
      if (specifier.startsWith('../../..'))
        found.push(`${file} climbs with "${specifier}": use an alias (#room/…)`)
    if (!isProduct) continue
    const room = roomOf(file)
    if (!room) {
      found.push(`${file} is in no room of test/layers/table.ts`)
      continue
    }
    graph.set(
      file,
      imported.flatMap(({ file: target }) => (target && SOURCE.test(target) ? [target] : []))
    )
    for (const { specifier, file: target } of imported) {
      if (target) {
        const other = roomOf(target)
        const allowed = target === file || other === room || rooms[room]?.some(may => within(target, may))
        // A folder's own files may import the rooms inside that folder: an index, a composition root.
        const isInside = within(target, room) && !/\.tsx?$/.test(room)
        if (!allowed && !isInside) found.push(`${room} may not import ${target} (in ${file})`)
      } else {
        const broken = confined.find(
          ({ modules, rooms: allowed }) =>
            modules.some(module => matches(specifier, module)) && !allowed.some(may => within(file, may))
        )
        if (broken) found.push(`${file} may not import "${specifier}": only ${broken.rooms.join(', ')}`)
      }
    }
  }
  for (const cycle of cyclesOf(graph)) found.push(`import cycle: ${cycle.join(', ')}`)
  const folders = Map.groupBy(tree, dirname)
  for (const [folder, files] of folders)
    if (files.length > sizes.filesAFolder)
      found.push(
        `${folder} has ${files.length} source files, at most ${sizes.filesAFolder}: make rooms by feature`
      )
  return found.sort()
}

/**
 * Every line of product code, comments aside, that knows a provider where it should not.
 * @param names ids and names of all providers
 */
export const namedProviders = (root: string, names: readonly string[]): string[] => {
  const quoted = names.flatMap(name => [`'${name}'`, `"${name}"`, `\`${name}\``])
  return ['electron', 'renderer']
    .flatMap(folder => filesBelow(root, folder))
    .filter(file => !knowingProviders.some(room => within(file, room)))
    .flatMap(file =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .filter(line => !/^\s*(\/\/|\/?\*)/.test(line) && quoted.some(name => line.includes(name)))
        .map(line => `${file} knows a provider: ${line.trim()}`)
    )
}

/** Product files at or above the size at which to look for a second concept. A hint, no breach. */
export const longFiles = (root: string): string[] =>
  ['electron', 'renderer']
    .flatMap(folder => filesBelow(root, folder))
    .map(file => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > sizes.warnAt)
    .map(({ file, lines }) => `${file} has ${lines} lines: does it hold two concepts?`)
