import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * What a monitor has to send: 32 random bytes in a file of the user's own, made when they are first needed. Monitors are
 * configured with it, so it stays.
 * @param data folder of the user's data
 * @throws errors of the file system
 */
export function webToken(data: string): string {
  const file = join(data, 'programs', 'web-token')
  const known = read(file)
  if (known !== null) return known
  const token = randomBytes(32).toString('hex')
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(file, token, { mode: 0o600 })
  chmodSync(file, 0o600)
  return token
}

function read(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8').trim()
    return /^[0-9a-f]{64}$/.test(text) ? text : null
  } catch {
    return null
  }
}
