// Builds packages in dist/: `npm run package -- [--test] [deb rpm tar.gz …]`; without names, all this machine can build.
// Packages for users need the official Electron. --test builds quickly with any Electron and marks the file names.
// --prepare only installs, downloads and builds what packaging needs, so that a release does none of that where its signing
// credentials are. SALIO_SIGN=true demands signatures.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { prepareAppImageTools } from './package/appimage-tools.mjs'
import { officialArchives, redirections } from './package/official-electron.mjs'
import { builderOptions, removeEmptyCredentials } from './package/options.mjs'
import { sizeLines } from './package/sizes.mjs'
import { localTargets } from './package/targets.mjs'
import { unsignedNote } from './package/unsigned.mjs'
import { ensureBuilt } from './setup/app.mjs'
import { marker } from './setup/electron.mjs'
import { root, setUp } from './setup/index.mjs'
import { installPackages, onPath } from './setup/packages.mjs'
import { run, runTool } from './setup/run.mjs'
import { runCommand, UserError } from './setup/stop.mjs'

await runCommand(async () => {
  const given = process.argv.slice(2)
  const test = given.includes('--test')
  const requested = given.filter(argument => !['--test', '--prepare'].includes(argument))
  const redirected = redirections(process.env)
  if (redirected.length > 0 && !test)
    throw new UserError(
      `Packages for users are made of the official Electron only, but ${redirected.join(', ')} would let it come from elsewhere. Unset it, or build test packages: npm run package -- --test`
    )
  const local = dirname(await setUp({ desktop: false }))
  const declared = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.electron
  const unofficial = redirected.length > 0 || existsSync(join(local, marker))
  if (unofficial && !test)
    throw new UserError(
      'This Electron is an unofficial copy and must not be packaged for users. Run this where github.com can be reached, or build test packages: npm run package -- --test'
    )
  await ensureBuilt(root)
  const electron = test ? local : await officialArchives(declared, join(root, '.cache/electron'))
  if (given.includes('--prepare')) return 0
  const targets = unofficial ? await buildableTargets(requested) : requested
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  removeEmptyCredentials()
  const appImageTools = mkdtempSync(join(tmpdir(), 'salio-appimage-'))
  try {
    if (targets.includes('AppImage') && unofficial) prepareAppImageTools(appImageTools)
    const sign = process.env.SALIO_SIGN === 'true'
    const { args, env } = builderOptions({ test, unofficial, targets, electron, appImageTools, sign })
    Object.assign(process.env, env)
    if ((await runTool(root, ['electron-builder/cli.js', ...args])) !== 0)
      throw new UserError('The packages could not be built. See electron-builder’s message above.')
  } finally {
    rmSync(appImageTools, { recursive: true, force: true })
  }
  const bill = await run(process.execPath, ['build/sbom.mjs', ...(test ? ['--test'] : [])], { cwd: root })
  for (const line of sizeLines(join(root, 'dist'), local)) console.log(line)
  const note = unsignedNote(process)
  if (note !== null) {
    console.log(`\n${note}`)
    writeFileSync(join(root, 'dist/UNSIGNED.txt'), note)
  }
  return bill
})

/** Installs missing packaging tools if possible and returns what is requested, or else the targets this machine can build. */
async function buildableTargets(requested) {
  const { missing } = localTargets(onPath, requested)
  if (missing.length > 0)
    await installPackages(['packages'], missing).catch(error => {
      if (!(error instanceof UserError) || requested.length > 0) throw error
      console.log(`${error.message}\nUntil then only the other packages are built.`)
    })
  console.log(
    'The AppImage contains a substitute for its runtime, because the real one is downloaded from github.com.'
  )
  return requested.length > 0 ? requested : localTargets().targets
}
