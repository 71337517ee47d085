import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { installPackages, onPath } from './packages.mjs'
import { UserError } from './stop.mjs'

/** The shared libraries that `ldd` reports as missing. */
export const notFound = ldd => [
  ...new Set([...ldd.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name))
]

/** Not listed by ldd, because Electron loads it only when it shows the first notification. */
const loadedLater = 'libnotify.so.4'

const desktopPrograms = ['Xvfb', 'dbus-daemon', 'gnome-keyring-daemon', 'setpriv']

function missingLibraries(files) {
  const ldd = spawnSync('ldd', files, { encoding: 'utf8' }).stdout ?? ''
  const known = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout
  return known?.includes(loadedLater) === false ? [...notFound(ldd), loadedLater] : notFound(ldd)
}

/**
 * Installs the Linux libraries that Electron and the keychain addon need and, if asked, the programs of the virtual
 * desktop. Rejects with a UserError if something is still missing afterwards.
 * @param electron path of the executable
 */
export async function ensureLibraries(root, electron, { desktop }) {
  const keytar = join(root, `node_modules/keytar/prebuilds/linux-${process.arch}/keytar.node`)
  const files = [electron, keytar].filter(existsSync)
  const findMissing = () => ({
    electron: missingLibraries(files),
    desktop: desktop ? desktopPrograms.filter(name => !onPath(name)) : []
  })
  const missing = findMissing()
  const groups = Object.keys(missing).filter(name => missing[name].length > 0)
  if (groups.length === 0) return
  await installPackages(groups, Object.values(missing).flat())
  const left = Object.values(findMissing()).flat()
  if (left.length > 0)
    throw new UserError(
      `Still missing after installing the ${groups.join(' and ')} packages: ${left.join(', ')}. Electron in ${dirname(electron)} may be for another system.`
    )
}
