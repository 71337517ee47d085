import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { installPackages, onPath } from './packages.mjs'
import { Stop } from './stop.mjs'

/** The shared libraries that `ldd`'s output says are not on this machine. */
export const notFound = ldd => [
  ...new Set([...ldd.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name))
]

/** Electron opens this one only when it first shows a notification, so that ldd does not tell of it. */
const opened = 'libnotify.so.4'

const desktopPrograms = ['Xvfb', 'dbus-daemon', 'gnome-keyring-daemon', 'setpriv']

function missingLibraries(files) {
  const ldd = spawnSync('ldd', files, { encoding: 'utf8' }).stdout ?? ''
  const known = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout
  return known?.includes(opened) === false ? [...notFound(ldd), opened] : notFound(ldd)
}

/**
 * Sees to the Linux libraries Electron and the keychain need and, for a virtual desktop, the programs it is made of.
 * @param electron the executable's path
 */
export async function ensureLibraries(root, electron, { desktop }) {
  const keytar = join(root, `node_modules/keytar/prebuilds/linux-${process.arch}/keytar.node`)
  const files = [electron, keytar].filter(existsSync)
  const look = () => ({
    electron: missingLibraries(files),
    desktop: desktop ? desktopPrograms.filter(name => !onPath(name)) : []
  })
  const missing = look()
  const groups = Object.keys(missing).filter(name => missing[name].length > 0)
  if (groups.length === 0) return
  await installPackages(groups, Object.values(missing).flat())
  const left = Object.values(look()).flat()
  if (left.length > 0)
    throw new Stop(
      `After installing ${groups.join(' and ')} packages these are still missing: ${left.join(', ')}. Electron in ${dirname(electron)} may be for another system.`
    )
}
