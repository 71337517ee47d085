import { release } from 'node:os'
import { app, screen } from 'electron'
import type { SystemInfo } from './diagnostics.ts'

/** What diagnostics say of this computer: versions, desktop, languages and displays. Nothing that names anybody. */
export function systemInfo(): SystemInfo {
  const { arch, env, platform, versions } = process
  const { XDG_CURRENT_DESKTOP: desktop, XDG_SESSION_TYPE: session } = env
  const { chrome, electron, node } = versions as Record<string, string>
  return {
    versions: { Electron: `${electron}`, Chromium: `${chrome}`, Node: `${node}` },
    system: `${platform} ${release()} ${arch}`,
    desktop: platform === 'linux' ? [desktop, session, app.commandLine.getSwitchValue('ozone-platform')] : [],
    locales: app.getPreferredSystemLanguages(),
    displays: screen.getAllDisplays().map(({ bounds: { height, width }, scaleFactor: scale }) => ({
      width,
      height,
      scale
    }))
  }
}
