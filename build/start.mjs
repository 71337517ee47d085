// Sets this machine up if needed, builds, and starts Salio: `npm start -- [--demo] [--data FOLDER] [--once]`, or carries
// out one of its commands: `npm start -- balance`.
import { spawn } from 'node:child_process'
import { ensureBuilt } from './setup/app.mjs'
import { root, setUp } from './setup/index.mjs'
import { passErrors } from './setup/noise.mjs'
import { sandboxArguments } from './setup/sandbox.mjs'
import { startArguments } from './setup/start-arguments.mjs'
import { runCommand } from './setup/stop.mjs'

const { platform, env } = process

/**
 * Runs in its own process group. Chromium quits cleanly at the first signal but dies at the second, and Ctrl-C in npm
 * sends several.
 */
const options = { cwd: root, detached: platform !== 'win32' }

await runCommand(async () => {
  const { args, command, folder, once } = startArguments(process.argv.slice(2))
  if (folder !== null) env.SALIO_DATA = folder
  // What a command prints may be read by a program.
  if (command) console.log = console.error
  const headless = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY
  const electron = await setUp({ desktop: headless && !command })
  await ensureBuilt(root)
  const salio = ['.', ...sandboxArguments(electron), ...args]
  if (command) return await ask(electron, salio)
  if (!headless) return await open(electron, salio)
  const saved = folder === null ? 'nothing is saved' : `only the data in ${folder} is saved`
  console.log(
    `There is no display, so Salio runs in a virtual desktop with its own home, D-Bus and keyring: ${saved}.`
  )
  return await openVirtually(electron, [...(once ? ['--once'] : []), electron, ...salio])
})

/** Runs Salio on this desktop. Resolves to its exit code. */
function open(electron, args) {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = env
  const child = spawn(electron, args, { ...options, env: rest, stdio: ['ignore', 'inherit', 'pipe'] })
  return ended(child, () => child.kill('SIGTERM'))
}

/** Carries out a command, which needs no display. Resolves to its exit code. */
function ask(electron, args) {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = env
  const child = spawn(electron, args, { cwd: root, env: rest, stdio: ['inherit', 'inherit', 'pipe'] })
  return ended(child, () => child.kill('SIGTERM'))
}

function openVirtually(electron, args) {
  const child = spawn(electron, ['build/virtual-desktop.ts', ...args], {
    ...options,
    env: { ...env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc']
  })
  // The virtual desktop stops when this channel closes, so it also stops if we are killed.
  return ended(child, () => child.connected && child.disconnect())
}

function ended(child, quit) {
  passErrors(child.stderr)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, quit).on(signal, () => undefined)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGTERM' ? 0 : 1)))
  })
}
