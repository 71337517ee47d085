import { readFile } from 'node:fs/promises'
import { app, clipboard } from 'electron'
import type { Desktop, Licence } from '#contract/desktop.ts'
import type { Snapshot } from '#contract/snapshot.ts'
import type { Handlers } from '../bridge/validate.ts'
import type { FailureCount } from '../logging/failure-counts.ts'
import { autostart } from '../system/autostart.ts'
import type { Shortcut } from '../system/shortcut.ts'

export type DesktopHandlers = Pick<
  Handlers,
  'getDesktop' | 'setStartAtLogin' | 'copyDiagnostics' | 'getLicences'
>

interface DesktopParts {
  readonly popover: { readonly shortcut: Pick<Shortcut, 'state'> }
  readonly snapshot: () => Snapshot
  readonly failures: { readonly all: readonly FailureCount[] }
  /** Path of the built list of third-party packages, a JSON file. */
  readonly licences: string
}

/** Handlers of the Settings screen that ask the desktop. */
export function desktopHandlers({ failures, licences, popover, snapshot }: DesktopParts): DesktopHandlers {
  const getDesktop = async (): Promise<Desktop> => ({
    version: app.getVersion(),
    startsAtLogin: await autostart()
      .isOn()
      .catch(() => null),
    loginNeedsApproval: autostart().needsApproval(),
    shortcut: popover.shortcut.state(),
    canHideFromCapture: process.platform !== 'linux',
    canChooseIcon: process.platform === 'linux'
  })
  return {
    getDesktop,
    setStartAtLogin: async ({ on }) => {
      const login = autostart()
      const done = await login.set(on).then(
        () => login.isOn(),
        () => null
      )
      return { done: done === on }
    },
    copyDiagnostics: async () => {
      const [{ diagnostics }, { systemInfo }] = await Promise.all([
        import('../logging/diagnostics.ts'),
        import('../logging/system-info.ts')
      ])
      const facts = { systemInfo: systemInfo(), snapshot: snapshot(), failures: failures.all }
      clipboard.writeText(diagnostics({ ...facts, desktop: await getDesktop() }))
      return null
    },
    // The file exists in built apps only.
    getLicences: async () => JSON.parse(await readFile(licences, 'utf8').catch(() => '[]')) as Licence[]
  }
}
