import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { firstLine, Processes } from './processes.ts'

/** A home folder, a virtual display and a session bus, all in a temporary folder. */
export interface DesktopSession {
  readonly dir: string
  readonly env: Record<string, string>
  readonly processes: Processes
  stop(): Promise<void>
}

export async function startSession(options: {
  display: boolean
  screen: string
  desktop: string
  picture: boolean
  accessibility: boolean
  home: string | undefined
}): Promise<DesktopSession> {
  const dir = mkdtempSync(join(tmpdir(), 'salio-desktop-'))
  const env = environment(dir, options.home ?? join(dir, 'home'), options)
  const processes = new Processes(env)
  const cleanUp = () => {
    processes.killAll()
    rmSync(dir, { recursive: true, force: true })
  }
  const cancelCleanUp = cleanUpOnExit(cleanUp)
  try {
    if (options.display) Object.assign(env, { DISPLAY: await startDisplay(processes, options, dir) })
    Object.assign(env, {
      DBUS_SESSION_BUS_ADDRESS: await startBus(processes, dir)
    })
  } catch (error) {
    cancelCleanUp()
    cleanUp()
    throw error
  }
  const stop = async () => {
    await processes.stopAll()
    cancelCleanUp()
    rmSync(dir, { recursive: true, force: true })
  }
  return { dir, env, processes, stop }
}

/** Cleans up when the process exits or is terminated; returns a function that cancels this. */
function cleanUpOnExit(cleanUp: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const onSignal = (signal: NodeJS.Signals) => {
    cancelCleanUp()
    cleanUp()
    process.kill(process.pid, signal)
  }
  const cancelCleanUp = () => {
    process.off('exit', cleanUp)
    for (const signal of signals) process.off(signal, onSignal)
  }
  process.once('exit', cleanUp)
  for (const signal of signals) process.once(signal, onSignal)
  return cancelCleanUp
}

function environment(
  dir: string,
  home: string,
  { desktop, accessibility }: { desktop: string; accessibility: boolean }
): Record<string, string> {
  const { PATH = '/usr/bin:/bin' } = process.env
  const folder = (...path: readonly [string, ...string[]]) => {
    mkdirSync(join(...path), { recursive: true, mode: 0o700 })
    return join(...path)
  }
  return {
    PATH,
    LANG: 'C.UTF-8',
    HOME: folder(home),
    XDG_CONFIG_HOME: folder(home, '.config'),
    XDG_CACHE_HOME: folder(home, '.cache'),
    XDG_DATA_HOME: folder(home, '.local/share'),
    XDG_STATE_HOME: folder(home, '.local/state'),
    XDG_RUNTIME_DIR: folder(dir, 'run'),
    XDG_CURRENT_DESKTOP: desktop,
    TMPDIR: folder(dir, 'tmp'),
    ...(accessibility ? {} : { NO_AT_BRIDGE: '1', GTK_A11Y: 'none' }),
    DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${dir}/no-system-bus`,
    // The keyring here is no user's, so an unofficial Electron may have it.
    SALIO_KEYRING: 'own'
  }
}

async function startDisplay(
  processes: Processes,
  { screen, picture }: { screen: string; picture: boolean },
  dir: string
): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', `${screen}x24`, '-nolisten', 'tcp', '-noreset']
  if (picture) args.push('-fbdir', dir)
  const server = processes.start('Xvfb', args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe']
  })
  return `:${await firstLine(server, 3)}`
}

/** The bus has no service folders, so it starts nothing on demand: without a keyring there is really none. */
async function startBus(processes: Processes, dir: string): Promise<string> {
  const config = join(dir, 'bus.conf')
  writeFileSync(
    config,
    `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${dir}/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>`
  )
  const args = [`--config-file=${config}`, '--nofork', '--nopidfile', '--print-address=3']
  const daemon = processes.start('dbus-daemon', args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe']
  })
  return await firstLine(daemon, 3)
}
