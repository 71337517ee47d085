import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Why Chromium's sandbox cannot be on, in a few words; null where it can. */
export function sandboxProblem({ root, namespaces, helper }) {
  if (root) return 'this is the root user'
  if (namespaces || helper) return null
  return 'the kernel forbids user namespaces to ordinary users'
}

/** The arguments Electron needs beside its own: none, or the sandbox's switch, which is said. */
export function sandboxArguments(electron) {
  if (process.platform !== 'linux') return []
  const problem = sandboxProblem({
    root: process.getuid() === 0,
    // Tried rather than read from settings: containers, AppArmor and sysctl each forbid it in their own way.
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
