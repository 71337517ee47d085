import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** What electron-builder.yml lets into the app's archive, by its first folder. */
const allowed = new Set(['build', 'node_modules', 'out', 'package.json'])

const archive = 'resources/app.asar'
const archives = { linux: archive, win32: archive, darwin: 'Salio.app/Contents/Resources/app.asar' }

/** The names at the top of an asar archive: four 32-bit numbers, the last of which is the length of the JSON that lists all. */
function topOfArchive(file) {
  const descriptor = openSync(file, 'r')
  try {
    const numbers = Buffer.alloc(16)
    readSync(descriptor, numbers, 0, numbers.length, 0)
    const json = Buffer.alloc(numbers.readUInt32LE(12))
    readSync(descriptor, json, 0, json.length, numbers.length)
    return Object.keys(JSON.parse(json.toString()).files)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Throws if a package holds more of the project's folder than is meant for users. A platform's `files` in electron-builder.yml
 * that only excludes means "everything else", whatever the common `files` says.
 */
export function checkArchive({ appOutDir, electronPlatformName: platform }) {
  const extra = topOfArchive(join(appOutDir, archives[platform])).filter(name => !allowed.has(name))
  if (extra.length > 0)
    throw new Error(
      `This package holds what is not meant for users: ${extra.join(', ')}. See "files" in electron-builder.yml.`
    )
}
