import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listAsar, readArchivedText } from './asar.ts'

/** Replaces text of the package.json in an archive by text of the same length. Throws if it is not there. */
export function changeArchivedManifest(file: string, from: string, to: string): void {
  const archive = readFileSync(file)
  const about = listAsar(archive).find(({ path }) => path === '/package.json')
  const text = about && readArchivedText(archive, about)
  if (!text?.includes(from)) throw new Error(`the package.json of ${file} does not say ${from}`)
  if (from.length !== to.length) throw new Error('the archive’s other files would move')
  archive.write(text.replace(from, to), archive.indexOf(text))
  writeFileSync(file, archive)
}

/**
 * Lets an installed Salio be driven by Chromium's remote debugging, which packages refuse. Everything else stays as it was
 * packaged.
 * @param app its folder
 */
export const allowDebugging = (app: string): void =>
  changeArchivedManifest(join(app, 'resources/app.asar'), '"testing": false', '"testing": true ')
