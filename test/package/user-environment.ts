import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '../desktop/index.ts'
import type { StoredSecret } from '../desktop/keyring/secret-service.ts'
import { eventually } from './eventually.ts'
import { PackagedSalio } from './packaged-salio.ts'

export const PROGRAM = '/opt/Salio/salio'

/** A user's environment for an installed Salio: a private desktop, and simulated providers on loopback. */
export interface UserEnvironment {
  readonly desktop: Desktop
  readonly simulator: Simulator
  /** The user's configuration folder. It outlives the desktop, because removing the package must keep it. */
  readonly config: string
  /** Where Salio keeps its data. */
  readonly data: string
  readonly env: Readonly<Record<string, string>>
  start(command?: readonly string[]): Promise<PackagedSalio>
  /** Salio's secrets in the keyring. */
  salioSecrets(): Promise<readonly StoredSecret[]>
  stop(): Promise<void>
}

/** @param name the configuration folder in the user's home, usually ".config" */
export async function startUserEnvironment(
  name: string,
  options?: Parameters<typeof startDesktop>[0]
): Promise<UserEnvironment> {
  const desktop = await startDesktop(options)
  const simulator = await startSimulator()
  const config = join(homedir(), name)
  mkdirSync(config, { recursive: true })
  const env = { ...desktop.env, LANG: 'en_GB.UTF-8', HOME: homedir(), XDG_CONFIG_HOME: config }
  return {
    desktop,
    simulator,
    config,
    data: join(config, 'Salio'),
    env,
    start: (command = ['/usr/bin/salio']) => PackagedSalio.start(command, env),
    salioSecrets: async () => (await desktop.keyring.secrets()).filter(({ service }) => service === 'Salio'),
    async stop() {
      await simulator.stop()
      await desktop.stop()
    }
  }
}

/** Quits from the tray menu; resolves to the exit code once the icon has disappeared. */
export async function quit(
  place: UserEnvironment,
  salio: PackagedSalio,
  label?: string
): Promise<number | null> {
  await quitByMenu(place, label)
  return await salio.waitForExit()
}

/** Quits from the tray menu; resolves once the icon has disappeared. */
export async function quitByMenu(
  { desktop: { tray } }: UserEnvironment,
  label = 'Quit Salio'
): Promise<void> {
  await tray.item()
  // The menu may be rebuilt while it is being read, which invalidates the entry.
  await eventually(async () => tray.items[0]?.choose(label))
  await tray.waitFor(async () => tray.items.length === 0, 'the icon stayed')
}
