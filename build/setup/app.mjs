import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './run.mjs'
import { Stop } from './stop.mjs'

/** What the built app is made from. */
const sources = [
  ...['electron', 'renderer', 'build/electron.vite.config.ts', 'build/package'],
  ...['package.json', 'package-lock.json']
]

/** A digest of the files' paths and contents: the same sources give the same stamp, whatever their times. */
export function stampOf(root, paths = sources) {
  const digest = createHash('sha256')
  for (const file of paths.flatMap(path => filesUnder(root, path)).sort()) {
    const content = createHash('sha256').update(readFileSync(join(root, file)))
    digest.update(`${file}\0${content.digest('hex')}\n`)
  }
  return digest.digest('hex')
}

function filesUnder(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [path]
  return readdirSync(join(root, path)).flatMap(name => filesUnder(root, `${path}/${name}`))
}

/** Lies in the folder it describes, so that it goes when the build goes. */
const stampFile = root => join(root, 'out/.stamp')

/** Whether what is built was built by us, not touched since, and from these very sources. */
export function isBuilt(root) {
  const [app, stamp] = [join(root, 'out/main/index.cjs'), stampFile(root)].map(file =>
    statSync(file, { throwIfNoEntry: false })
  )
  if (!app || !stamp || app.mtimeMs > stamp.mtimeMs) return false
  return readFileSync(stampFile(root), 'utf8') === stampOf(root)
}

/** Builds the app, and remembers from what. Resolves to the exit code. */
export async function build(root) {
  rmSync(stampFile(root), { force: true })
  const stamp = stampOf(root)
  const vite = ['electron-vite/bin/electron-vite.js', 'build']
  const code = await runTool(root, [
    ...vite,
    '--config',
    'build/electron.vite.config.ts',
    '--logLevel',
    'warn'
  ])
  if (code === 0) writeFileSync(stampFile(root), stamp)
  return code
}

export async function ensureBuilt(root) {
  if (isBuilt(root)) return
  console.log('Building.')
  if ((await build(root)) !== 0)
    throw new Stop('The build failed: mend what is said above, then start again.')
}
