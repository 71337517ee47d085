import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { testLabel } from './package/label.mjs'
import { marker } from './setup/electron.mjs'

/** Packages for users are made of the official Electron only; one for tests of another says so in its name. */
export default function afterPack({ appOutDir, packager }) {
  const labelled = String(packager.config.artifactName).includes(testLabel(true))
  if (existsSync(join(appOutDir, marker)) && !labelled)
    throw new Error(
      'This Electron is an unofficial copy, which is never packaged for users: build where the official one can be downloaded, or run npm run package -- --test.'
    )
  // An Electron copied from a folder brings its own start page along.
  for (const file of ['resources/default_app.asar', 'version']) rmSync(join(appOutDir, file), { force: true })
}
