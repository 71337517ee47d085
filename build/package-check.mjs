// Examines what `npm run package` made on this Linux and tries the deb out: `npm run package:check`. It is installed,
// used and removed in a copy of this machine that is thrown away, for which root is needed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sizeLines } from './package/sizes.mjs'
import { root, setUp } from './setup/index.mjs'
import { onPath } from './setup/packages.mjs'
import { run } from './setup/run.mjs'
import { command, Stop } from './setup/stop.mjs'

const dist = join(root, 'dist')

await command(async () => {
  if (process.platform !== 'linux' || !onPath('apt-get'))
    throw new Stop('Packages are tried out on Debian and Ubuntu only: run this on one of them.')
  if (!existsSync(join(dist, 'linux-unpacked')))
    throw new Stop(
      'There is no package to check: make one with npm run package, or npm run package -- --test.'
    )
  const electron = await setUp({ desktop: true })
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n']
  if (asRoot.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0)
    throw new Stop('Installing a package needs root: run this as root, or where sudo asks for no password.')
  // An archive is looked at as the file it is, and not, as Electron's Node would, as a folder.
  const node = ['env', 'ELECTRON_RUN_AS_NODE=1', 'ELECTRON_NO_ASAR=1', electron]
  const [program, ...args] = [...asRoot, ...node, 'test/package/check.ts']
  const code = await run(program, args, { cwd: root })
  for (const line of sizeLines(dist, dirname(electron))) console.log(line)
  console.log(code === 0 ? 'The package passed.' : 'The package failed: see the lines above.')
  return code
})
