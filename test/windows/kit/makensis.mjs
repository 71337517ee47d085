#!/usr/bin/env node
// Plays makensis for electron-builder, by Debian's. What it is given is compiled for 64 bits, since the lab's Wine runs
// nothing else, with macros in place of plugins (plugins.nsh), and with the app's own files (in the folder SALIO_APP) in
// place of the archive that a plugin would unpack.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PLUGIN_CALL = /^(\s*)((?:SpiderBanner|WinShell)::\w+)/gm
const UNINSTALLER = '-DUNINSTALLER_OUT_FILE=Z:'

const { SALIO_APP, NSISDIR: _, ...env } = process.env
// Debian's is newer than electron-builder's, and warns of more.
const given = process.argv.slice(2).filter(argument => argument !== '-WX')
const templates = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'salio-installer-'))
try {
  cpSync(templates, folder, { recursive: true })
  for (const name of readdirSync(folder, { recursive: true }).filter(name => /\.ns[hi]$/.test(name))) {
    const file = join(folder, name)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(PLUGIN_CALL, '$1!insertmacro $2'))
  }
  cpSync(join(import.meta.dirname, 'plugins.nsh'), join(folder, 'include/StdUtils.nsh'))
  const script = saveUninstaller() + readFileSync(0, 'utf8').replaceAll(templates, folder)
  const args = ['-XTarget amd64-unicode', `-DAPP_BUILD_DIR=${SALIO_APP}`, ...given]
  const { status } = spawnSync('makensis', args, {
    cwd: folder,
    input: script,
    stdio: ['pipe', 'inherit', 'inherit'],
    env
  })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}

/** Has the uninstaller written now. electron-builder would start the first of its two programs under Wine for that. */
function saveUninstaller() {
  if (!given.includes('-DBUILD_UNINSTALLER')) return ''
  const path = given.find(argument => argument.startsWith(UNINSTALLER))?.slice(UNINSTALLER.length)
  return `!uninstfinalize 'cp "%1" "${path?.replaceAll('\\', '/')}"' = 0\n`
}
