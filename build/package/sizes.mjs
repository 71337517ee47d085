import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The bytes of a file, or of all files under a folder; links count nothing. */
export function bytesOf(path) {
  const found = statSync(path)
  if (found.isFile()) return found.size
  return readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isFile() || entry.isDirectory())
    .reduce((total, { name }) => total + bytesOf(join(path, name)), 0)
}

/** Bytes in megabytes (of a million), as people compare downloads. */
export const megabytes = bytes => `${(bytes / 1e6).toFixed(1)} MB`

/** A line for each package and unpacked app in a folder, and one for the bare Electron they were made of. */
export function sizeLines(dist, electron) {
  const made = readdirSync(dist).filter(name => /\.(deb|rpm|AppImage|gz|dmg|zip|exe)$|-unpacked$/.test(name))
  const lines = made.sort().map(name => [name, bytesOf(join(dist, name))])
  return [...lines, ['bare Electron, unpacked', bytesOf(electron)]].map(
    ([name, bytes]) => `${megabytes(bytes).padStart(10)}  ${name}`
  )
}
