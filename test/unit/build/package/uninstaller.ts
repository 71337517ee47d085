import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '#build/setup/index.mjs'

/**
 * Compiles build/installer.nsh's part of the uninstaller, with warnings as errors, as electron-builder does.
 * @param target processor and characters, "x86-unicode" for those that ship
 * @param file where the program goes
 */
export function makeUninstaller(target: 'x86-unicode' | 'amd64-unicode', file: string): void {
  const script = join(root, 'test/windows/kit/uninstall.nsi')
  const defines = { PROJECT_DIR: root, OUT: file }
  const args = ['-WX', '-V2', '-INPUTCHARSET', 'UTF8', `-XTarget ${target}`]
  const names = Object.entries(defines).map(([name, value]) => `-D${name}=${value}`)
  const { status, stdout, stderr } = spawnSync('makensis', [...args, ...names, script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`makensis: ${stdout}${stderr}`)
}
