import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder. `text` is its bytes as Latin-1, so that any file can be searched for ASCII. */
export const filesUnder = (folder: string): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path, text: readFileSync(path, 'latin1') }))
