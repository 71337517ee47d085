import { cpSync, existsSync, linkSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#build/setup/index.mjs'
import { lab } from '#build/setup/windows-lab.mjs'
import type { Windows } from './windows.ts'

const FOLDER = 'C:\\another program'

/** Runs a script with keytar as another program of the user: a Node for Windows. Resolves to what its promise gives. */
export async function withKeytar(windows: Windows, expression: string): Promise<unknown> {
  const folder = windows.path(FOLDER)
  if (!existsSync(folder)) {
    mkdirSync(folder)
    linkSync(join(lab, 'node.exe'), join(folder, 'node.exe'))
    for (const part of ['package.json', 'lib', 'prebuilds/win32-x64'])
      cpSync(join(root, 'node_modules/keytar', part), join(folder, 'node_modules/keytar', part), {
        recursive: true
      })
  }
  const path = `${FOLDER.replaceAll('\\', '/')}/node_modules/keytar`
  const script = `const keytar = require('${path}'); ${expression}.then(given => console.log(JSON.stringify(given)))`
  return JSON.parse(await windows.run(`${FOLDER}\\node.exe`, '-e', script))
}

/** What the Credential Manager keeps for Salio, as another program of the user finds it. */
export const credentials = (
  windows: Windows,
  service = 'Salio'
): Promise<readonly { readonly account: string; readonly password: string }[]> =>
  withKeytar(windows, `keytar.findCredentials('${service}')`) as never
