// Checks the packages that `npm run package` made on Linux and tests the deb: `npm run package:check`. Needs root: the
// deb is installed, used and removed in a temporary copy of this machine's file system.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sizeLines } from './package/sizes.mjs'
import { root, setUp } from './setup/index.mjs'
import { onPath } from './setup/packages.mjs'
import { run } from './setup/run.mjs'
import { runCommand, UserError } from './setup/stop.mjs'

const dist = join(root, 'dist')

await runCommand(async () => {
  if (process.platform !== 'linux' || !onPath('apt-get'))
    throw new UserError('Packages can be checked on Debian and Ubuntu only. Run this on one of them.')
  if (!existsSync(join(dist, 'linux-unpacked')))
    throw new UserError(
      'There is no package to check. Build one with npm run package, or npm run package -- --test.'
    )
  const electron = await setUp({ desktop: true })
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n']
  if (asRoot.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0)
    throw new UserError(
      'Installing a package needs root. Run this as root or where sudo asks for no password.'
    )
  // Without ELECTRON_NO_ASAR, Electron's Node would treat the app's archive as a folder.
  const node = ['env', 'ELECTRON_RUN_AS_NODE=1', 'ELECTRON_NO_ASAR=1', electron]
  const [program, ...args] = [...asRoot, ...node, 'test/package/check.ts']
  const code = await run(program, args, { cwd: root })
  for (const line of sizeLines(dist, dirname(electron))) console.log(line)
  console.log(code === 0 ? 'The package passed.' : 'The package failed. See the lines above.')
  return code
})
