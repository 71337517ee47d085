import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** A new folder for each test. Its name has spaces and non-ASCII characters, as user names may have. */
export function testFolder() {
  const used = { path: '', db: '', names: (): string[] => readdirSync(used.path).sort() }
  beforeEach(() => {
    used.path = mkdtempSync(join(tmpdir(), 'salio é ü 事 '))
    used.db = join(used.path, 'salio.db')
  })
  afterEach(() => {
    chmodSync(used.path, 0o700)
    rmSync(used.path, { recursive: true })
  })
  return used
}
