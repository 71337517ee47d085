import { createHash } from 'node:crypto'

/** By this macOS knows the icon again and keeps it where its user has put it. */
const GUID = '6f1d3c52-8a0b-4f0e-9a5e-53414c494f01'

/**
 * What the system knows the icon by. Windows binds it to the program's path for good unless the program is signed, and
 * shows no icon at all to another path that comes with it: there each path has its own.
 * @param program the path of what runs
 */
export function trayGuid(platform: NodeJS.Platform, program: string): string {
  if (platform !== 'win32') return GUID
  // Windows does not tell capitals in a path apart.
  const hash = createHash('sha256').update(`${GUID}${program.toLowerCase()}`).digest('hex')
  // A name-based UUID of the kind left to whoever makes it (RFC 9562, version 8).
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32)
  ].join('-')
}
