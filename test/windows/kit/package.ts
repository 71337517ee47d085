import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { testLabel } from '#build/package/label.mjs'
import { ensureBuilt } from '#build/setup/app.mjs'
import { root } from '#build/setup/index.mjs'
import { run } from '#build/setup/run.mjs'
import { lab, labElectron, prepareLab } from '#build/setup/windows-lab.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the packaged Salio for Windows. */
    packagedSalio: string
  }
}

/** Packages Salio for Windows, as electron-builder.yml says, but with the lab's Electron and open to tests. */
export default async function setUp(project: TestProject) {
  const problem = await prepareLab()
  if (problem !== null) throw new Error(`There is no Windows lab here: ${problem}.`)
  removeRemains()
  await ensureBuilt(root)
  const folder = mkdtempSync(join(lab, `runs/${process.pid}-`))
  const set = (name: string, value: string) => `-c.${name}=${value}`
  // Not in Electron's Node, which takes archives of apps for folders.
  const { ELECTRON_RUN_AS_NODE: _, npm_node_execpath: node = 'node', ...env } = process.env
  const args = [
    ...['node_modules/electron-builder/cli.js', '--win', 'dir', '--x64', '--publish', 'never'],
    set('electronDist', join(lab, 'electron')),
    set('electronVersion', labElectron),
    set('extraMetadata.testing', 'true'),
    set('directories.output', folder),
    set('artifactName', `salio-${testLabel(true)}-.exe`)
  ]
  const quick = { ...env, ELECTRON_BUILDER_COMPRESSION_LEVEL: '1' }
  const code = await run(node, args, { cwd: root, env: quick })
  if (code !== 0) throw new Error('Salio could not be packaged for Windows. See the message above.')
  project.provide('packagedSalio', join(folder, 'win-unpacked'))
  return () => rmSync(folder, { recursive: true, force: true })
}

/** What killed runs have left. */
function removeRemains(): void {
  const runs = join(lab, 'runs')
  mkdirSync(runs, { recursive: true })
  for (const name of readdirSync(runs))
    if (!existsSync(`/proc/${name.split('-')[0]}`)) rmSync(join(runs, name), { recursive: true, force: true })
}
