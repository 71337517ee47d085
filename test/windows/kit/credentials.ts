import { cpSync, existsSync, linkSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#build/setup/index.mjs'
import { lab } from '#build/setup/windows-lab.mjs'
import type { Windows } from './windows.ts'

const FOLDER = 'C:\\another program'
const SCRIPT = `require('keytar').findCredentials('Salio').then(found => console.log(JSON.stringify(found)))`

/** What the Credential Manager keeps for Salio, as another program of the user finds it: a Node for Windows. */
export async function credentials(
  windows: Windows
): Promise<readonly { readonly account: string; readonly password: string }[]> {
  const folder = windows.path(FOLDER)
  if (!existsSync(folder)) {
    mkdirSync(folder)
    linkSync(join(lab, 'node.exe'), join(folder, 'node.exe'))
    for (const part of ['package.json', 'lib', 'prebuilds/win32-x64'])
      cpSync(join(root, 'node_modules/keytar', part), join(folder, 'node_modules/keytar', part), {
        recursive: true
      })
  }
  const script = SCRIPT.replace("'keytar'", `'${FOLDER.replaceAll('\\', '/')}/node_modules/keytar'`)
  return JSON.parse(await windows.run(`${FOLDER}\\node.exe`, '-e', script))
}
