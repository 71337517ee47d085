// Makes the packages this machine can make, in dist/: `npm run package -- [--test] [deb rpm tar.gz …]`. Packages for
// users are made of the official Electron; --test makes quick ones of whatever Electron is here, named accordingly.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { layAppImageTools } from './package/appimage-tools.mjs'
import { builderOptions, forgetEmptyCredentials } from './package/options.mjs'
import { sizeLines } from './package/sizes.mjs'
import { localTargets } from './package/targets.mjs'
import { ensureBuilt } from './setup/app.mjs'
import { marker } from './setup/electron.mjs'
import { root, setUp } from './setup/index.mjs'
import { installPackages } from './setup/packages.mjs'
import { run, runTool } from './setup/run.mjs'
import { command, Stop } from './setup/stop.mjs'

await command(async () => {
  const given = process.argv.slice(2)
  const test = given.includes('--test')
  const asked = given.filter(argument => argument !== '--test')
  const electron = dirname(await setUp({ desktop: false }))
  const unofficial = existsSync(join(electron, marker))
  if (unofficial && !test)
    throw new Stop(
      'The Electron here is an unofficial copy, of which no package for users is made. Run this where github.com can be reached, or try it out with: npm run package -- --test'
    )
  await ensureBuilt(root)
  const targets = asked.length > 0 ? asked : unofficial ? await makeable() : []
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  forgetEmptyCredentials()
  const appImageTools = mkdtempSync(join(tmpdir(), 'salio-appimage-'))
  try {
    if (targets.includes('AppImage') && unofficial) layAppImageTools(appImageTools)
    const { args, env } = builderOptions({ test, unofficial, targets, electron, appImageTools })
    Object.assign(process.env, env)
    if ((await runTool(root, ['electron-builder/cli.js', ...args])) !== 0)
      throw new Stop('The packages were not made: see electron-builder’s message above.')
  } finally {
    rmSync(appImageTools, { recursive: true, force: true })
  }
  const bill = await run(process.execPath, ['build/sbom.mjs'], { cwd: root })
  for (const line of sizeLines(join(root, 'dist'), electron)) console.log(line)
  return bill
})

/** The targets this machine has tools for, having tried to get those it lacks. */
async function makeable() {
  const { missing } = localTargets()
  if (missing.length > 0)
    await installPackages(['packages'], missing).catch(error => {
      if (!(error instanceof Stop)) throw error
      console.log(`${error.message}\nUntil then only the other packages are made.`)
    })
  console.log(
    'The AppImage begins with a stand-in for its runtime, which comes from github.com, as the official Electron does.'
  )
  return localTargets().targets
}
