import { fileURLToPath } from 'node:url'
import { ensureDependencies } from './dependencies.mjs'
import { ensureElectron } from './electron.mjs'
import { ensureLibraries } from './libraries.mjs'

/*
 * This folder runs before any dependency is installed, so it may only import Node's built-in modules and itself.
 */

/** Project folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Sets this machine up, skipping what is already done. Resolves to the path of Electron's executable; rejects with a
 * UserError if the user has to do something.
 * @param desktop whether the programs for a virtual desktop are needed too
 */
export async function setUp({ desktop }) {
  await ensureDependencies(root)
  const electron = ensureElectron(root)
  if (process.platform === 'linux') await ensureLibraries(root, electron, { desktop })
  return electron
}
