import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './run.mjs'
import { UserError } from './stop.mjs'

/** Everything the built app depends on. */
const sources = [
  ...['electron', 'renderer', 'build/electron.vite.config.ts', 'build/package'],
  ...['package.json', 'package-lock.json']
]

/** Hash of the files' paths and contents. Modification times do not matter. */
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

/** Lies inside the build folder, so that deleting the build also deletes the stamp. */
const stampFile = root => join(root, 'out/.stamp')

/** Whether the app was built from exactly these sources and not changed since. */
export function isBuilt(root) {
  const [app, stamp] = [join(root, 'out/main/index.cjs'), stampFile(root)].map(file =>
    statSync(file, { throwIfNoEntry: false })
  )
  if (!app || !stamp || app.mtimeMs > stamp.mtimeMs) return false
  return readFileSync(stampFile(root), 'utf8') === stampOf(root)
}

/** Builds the app and writes the stamp. Resolves to the exit code. */
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
  console.log('Building the app.')
  if ((await build(root)) !== 0) throw new UserError('The build failed. Fix the errors above and try again.')
}
