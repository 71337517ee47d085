import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmCommand } from './npm.mjs'
import { run } from './run.mjs'
import { UserError } from './stop.mjs'

/**
 * Whether the installed packages match the lock file. `installed` is node_modules/.package-lock.json, which npm writes
 * last. Optional packages may be missing, because they are binaries for other platforms.
 */
export const isInstalled = (lock, installed) =>
  Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed.packages[path]
    return found ? found.version === wanted.version : wanted.optional === true
  })

const readJson = path => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { packages: {} }
  }
}

/** Installs exactly what the lock file says. Install scripts are not run, because none is needed. */
export async function ensureDependencies(root) {
  const lock = readJson(join(root, 'package-lock.json'))
  if (isInstalled(lock, readJson(join(root, 'node_modules/.package-lock.json')))) return
  console.log('Installing the dependencies from the lock file.')
  const [npm, args] = npmCommand(['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'])
  // On Windows npm itself is a script, which only a shell runs.
  const code = await run(npm, args, { cwd: root, shell: npm === 'npm' && process.platform === 'win32' })
  if (code !== 0)
    throw new UserError(
      "The dependencies could not be installed. See npm's message above, fix the cause (often the network or the disk) and try again."
    )
}
