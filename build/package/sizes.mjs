import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Size in bytes of a file, or of all files under a folder. Symbolic links are not counted. */
export function bytesOf(path) {
  const found = statSync(path)
  if (found.isFile()) return found.size
  return readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isFile() || entry.isDirectory())
    .reduce((total, { name }) => total + bytesOf(join(path, name)), 0)
}

/** Formats bytes as megabytes of a million bytes. */
export const megabytes = bytes => `${(bytes / 1e6).toFixed(1)} MB`

/** One line per package and unpacked app in a folder, and one for the bare Electron for comparison. */
export function sizeLines(dist, electron) {
  const outputs = readdirSync(dist).filter(name =>
    /\.(deb|rpm|AppImage|gz|dmg|zip|exe)$|-unpacked$/.test(name)
  )
  const lines = outputs.sort().map(name => [name, bytesOf(join(dist, name))])
  return [...lines, ['bare Electron, unpacked', bytesOf(electron)]].map(
    ([name, bytes]) => `${megabytes(bytes).padStart(10)}  ${name}`
  )
}
