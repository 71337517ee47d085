import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '#build/setup/index.mjs'

/** Processor and characters: "x86-unicode" for what ships, the other for Wine, which runs nothing else here. */
type NsisTarget = 'x86-unicode' | 'amd64-unicode'

/**
 * Compiles a script of NSIS, with warnings as errors, as electron-builder does.
 * @param script path within the project
 * @param file where the program goes
 */
export function compileNsis(script: string, target: NsisTarget, file: string): void {
  const args = ['-WX', '-V2', '-INPUTCHARSET', 'UTF8', `-XTarget ${target}`]
  const names = Object.entries({ PROJECT_DIR: root, OUT: file }).map(([name, value]) => `-D${name}=${value}`)
  const { status, stdout, stderr } = spawnSync('makensis', [...args, ...names, join(root, script)], {
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`makensis: ${stdout}${stderr}`)
}

/**
 * Compiles build/installer.nsh's part of the uninstaller.
 * @param file where the program goes
 */
export const makeUninstaller = (target: NsisTarget, file: string): void =>
  compileNsis('test/windows/kit/uninstall.nsi', target, file)
