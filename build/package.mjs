// Builds packages in dist/: `npm run package -- [--test] [deb rpm tar.gz …]`; without names, all this machine can build.
// Packages for users need the official Electron. --test builds quickly with any Electron and marks the file names.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { prepareAppImageTools } from './package/appimage-tools.mjs'
import { builderOptions, removeEmptyCredentials } from './package/options.mjs'
import { sizeLines } from './package/sizes.mjs'
import { localTargets } from './package/targets.mjs'
import { ensureBuilt } from './setup/app.mjs'
import { marker } from './setup/electron.mjs'
import { root, setUp } from './setup/index.mjs'
import { installPackages } from './setup/packages.mjs'
import { run, runTool } from './setup/run.mjs'
import { runCommand, UserError } from './setup/stop.mjs'

await runCommand(async () => {
  const given = process.argv.slice(2)
  const test = given.includes('--test')
  const requested = given.filter(argument => argument !== '--test')
  const electron = dirname(await setUp({ desktop: false }))
  const unofficial = existsSync(join(electron, marker))
  if (unofficial && !test)
    throw new UserError(
      'This Electron is an unofficial copy and must not be packaged for users. Run this where github.com can be reached, or build test packages: npm run package -- --test'
    )
  await ensureBuilt(root)
  const targets = requested.length > 0 ? requested : unofficial ? await buildableTargets() : []
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  removeEmptyCredentials()
  const appImageTools = mkdtempSync(join(tmpdir(), 'salio-appimage-'))
  try {
    if (targets.includes('AppImage') && unofficial) prepareAppImageTools(appImageTools)
    const { args, env } = builderOptions({ test, unofficial, targets, electron, appImageTools })
    Object.assign(process.env, env)
    if ((await runTool(root, ['electron-builder/cli.js', ...args])) !== 0)
      throw new UserError('The packages could not be built. See electron-builder’s message above.')
  } finally {
    rmSync(appImageTools, { recursive: true, force: true })
  }
  const bill = await run(process.execPath, ['build/sbom.mjs'], { cwd: root })
  for (const line of sizeLines(join(root, 'dist'), electron)) console.log(line)
  return bill
})

/** Installs missing packaging tools if possible and returns the targets this machine can build. */
async function buildableTargets() {
  const { missing } = localTargets()
  if (missing.length > 0)
    await installPackages(['packages'], missing).catch(error => {
      if (!(error instanceof UserError)) throw error
      console.log(`${error.message}\nUntil then only the other packages are built.`)
    })
  console.log(
    'The AppImage contains a substitute for its runtime, because the real one is downloaded from github.com.'
  )
  return localTargets().targets
}
