import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Why Chromium's sandbox cannot be used, or null if it can. */
export function sandboxProblem({ root, namespaces, helper }) {
  if (root) return 'this is the root user'
  if (namespaces || helper) return null
  return 'the kernel forbids user namespaces to ordinary users'
}

/** Extra arguments for Electron: --no-sandbox if the sandbox cannot be used, which is also printed. */
export function sandboxArguments(electron) {
  if (process.platform !== 'linux') return []
  const problem = sandboxProblem({
    root: process.getuid() === 0,
    // Tested by running it, because containers, AppArmor and sysctl each forbid it in a different way.
    get namespaces() {
      return spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0
    },
    get helper() {
      return isSetuidRoot(join(dirname(electron), 'chrome-sandbox'))
    }
  })
  if (problem === null) return []
  console.log(`Chromium's sandbox is off (--no-sandbox): ${problem}.`)
  return ['--no-sandbox']
}

function isSetuidRoot(file) {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.uid === 0 && (found.mode & 0o4000) !== 0
}
