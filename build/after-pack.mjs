import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkArchive } from './package/archive.mjs'
import { admitsUnofficial } from './package/label.mjs'
import { checkAddon } from './package/native-addon.mjs'
import { checkElectron } from './package/packed-electron.mjs'
import { marker } from './setup/electron.mjs'

const macDefaultApp = 'Salio.app/Contents/Resources/default_app.asar'

/**
 * Rejects an unofficial Electron in packages for users; packages for tests must say so in their name. Rejects any package
 * without the keychain addon of its own platform, or with files that are not meant for users.
 */
export default function afterPack(context) {
  const { appOutDir, packager } = context
  if (existsSync(join(appOutDir, marker)) && !admitsUnofficial(packager.config.artifactName))
    throw new Error(
      'This Electron is an unofficial copy and must not be packaged for users. Build on a machine that can download the official one, or run npm run package -- --test.'
    )
  checkElectron(context, 'packed')
  checkAddon(context)
  checkArchive(context)
  // electron-builder leaves these in an Electron that it did not download itself.
  for (const file of ['resources/default_app.asar', macDefaultApp, 'version'])
    rmSync(join(appOutDir, file), { force: true })
}
