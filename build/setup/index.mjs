import { fileURLToPath } from 'node:url'
import { ensureDependencies } from './dependencies.mjs'
import { ensureElectron } from './electron.mjs'
import { ensureLibraries } from './libraries.mjs'

/*
 * Everything in this folder runs before anything is installed: it imports Node's built-ins and itself only.
 */

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Makes this machine ready, doing only what is not yet done, and returns the path of Electron's executable.
 * Rejects with a Stop where a person has to do something.
 * @param desktop whether a virtual desktop's programs are needed too
 */
export async function setUp({ desktop }) {
  await ensureDependencies(root)
  const electron = ensureElectron(root)
  if (process.platform === 'linux') await ensureLibraries(root, electron, { desktop })
  return electron
}
