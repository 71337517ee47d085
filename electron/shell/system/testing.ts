import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/**
 * Whether this Salio may do what only tests need: in development, and in a package whose package.json says so. Only the
 * checks of packages write that, into the copy that they have installed; whoever else can write there can replace all of
 * Salio.
 */
export function isForTesting(): boolean {
  if (!app.isPackaged) return true
  const about: unknown = JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8'))
  return typeof about === 'object' && about !== null && 'testing' in about && about.testing === true
}
