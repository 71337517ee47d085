import { join } from 'node:path'
import { isForTests } from './label.mjs'
import { archiveName, compareWithArchive } from './official-electron.mjs'

/** electron-builder's numbers for architectures. */
export const architectures = { 1: 'x64', 3: 'arm64' }

const framework = 'Contents/Frameworks/Electron Framework.framework/Versions/A/Electron Framework'
/** Electron's program, by platform. On macOS all code is in the framework. */
const programs = { linux: 'electron', win32: 'electron.exe', darwin: `Electron.app/${framework}` }
/** The same under Salio's name. On Windows it is no longer the same file then: it got an icon and a version. */
const renamed = { linux: 'salio', darwin: `Salio.app/${framework}` }

/**
 * Throws if a package for users is being made of another Electron than the official one.
 * @param context electron-builder's, of a hook
 * @param stage 'extracted' for what was unpacked, 'packed' for what is about to get its fuses and signature
 */
export function checkElectron(
  { appOutDir, arch, electronPlatformName: platform, packager: { config } },
  stage,
  compare = compareWithArchive
) {
  if (isForTests(config.artifactName)) return
  if (!config.electronDist)
    throw new Error('Packages for users are made by npm run package, which takes the official Electron only.')
  const program = programs[platform]
  const path = stage === 'extracted' ? program : renamed[platform]
  if (path === undefined) return
  const name = archiveName(config.electronVersion, platform, architectures[arch])
  compare(join(config.electronDist, name), [[program, join(appOutDir, path)]])
}
