import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { root } from '#build/setup/index.mjs'
import { run } from '#build/setup/run.mjs'
import { lab, labElectron } from '#build/setup/windows-lab.mjs'

/** Packs nothing, since makensis.mjs takes the app's files themselves: electron-builder only has to find an archive. */
const ARCHIVER = '#!/bin/sh\nfor word in "$@"; do case $word in *.7z) echo none >"$word" ;; esac; done\n'

/**
 * Has electron-builder make the installer of the packaged Salio from its own script and electron-builder.yml. The tools it
 * would download are played; see makensis.mjs.
 * @param version what the installer says it installs
 * @returns path of the installer, in a folder of its own beside the lab's Windows
 */
export async function makeInstaller(version: string): Promise<string> {
  const folder = mkdtempSync(join(lab, `runs/${process.pid}-`))
  const app = inject('packagedSalio')
  const set = (name: string, value: string) => `-c.${name}=${value}`
  const args = [
    ...[
      'node_modules/electron-builder/cli.js',
      '--win',
      'nsis',
      '--x64',
      '--publish',
      'never',
      '--prepackaged',
      app
    ],
    set('electronVersion', labElectron),
    set('extraMetadata.version', version),
    set('compression', 'store'),
    set('nsis.differentialPackage', 'false'),
    set('nsis.artifactName', 'setup.exe'),
    set('directories.output', join(folder, 'out'))
  ]
  const { ELECTRON_RUN_AS_NODE: _, npm_node_execpath: node = 'node', ...env } = process.env
  const code = await run(node, args, { cwd: root, env: { ...env, ...playTools(folder), SALIO_APP: app } })
  if (code !== 0) throw new Error('electron-builder could not make the installer. See its message above.')
  return join(folder, 'out/setup.exe')
}

/** Puts what electron-builder needs into a folder; returns the variables that say so. */
function playTools(folder: string): Record<string, string> {
  const at = (path: string) => join(folder, path)
  for (const path of ['nsis', 'resources/plugins/x86-unicode', 'wine/bin', 'wine/lib', 'wine/wine-home'])
    mkdirSync(at(path), { recursive: true })
  symlinkSync(join(root, 'test/windows/kit/makensis.mjs'), at('nsis/makensis'))
  writeFileSync(at('nsis/elevate.exe'), 'goes into the archive')
  writeFileSync(at('7za'), ARCHIVER)
  chmodSync(at('7za'), 0o755)
  symlinkSync('/bin/true', at('wine/bin/wine'))
  return {
    ELECTRON_BUILDER_NSIS_DIR: at('nsis'),
    ELECTRON_BUILDER_NSIS_RESOURCES_DIR: at('resources'),
    ELECTRON_BUILDER_7ZIP_PATH: at('7za'),
    ELECTRON_BUILDER_WINE_TOOLSET_DIR: at('wine')
  }
}
