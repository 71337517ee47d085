import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { testLabel } from './package/label.mjs'
import { marker } from './setup/electron.mjs'

/** Rejects an unofficial Electron in packages for users. Packages for tests must say so in their name. */
export default function afterPack({ appOutDir, packager }) {
  const isTestPackage = String(packager.config.artifactName).includes(testLabel(true))
  if (existsSync(join(appOutDir, marker)) && !isTestPackage)
    throw new Error(
      'This Electron is an unofficial copy and must not be packaged for users. Build on a machine that can download the official one, or run npm run package -- --test.'
    )
  // An Electron copied from a local folder still contains its default app.
  for (const file of ['resources/default_app.asar', 'version']) rmSync(join(appOutDir, file), { force: true })
}
