import { app, dialog } from 'electron'
import { languageOf } from '#domain/language.ts'
import { refusedSwitchText } from '#messages/launch.ts'
import { isForTesting } from '../system/testing.ts'

/** Ignored always: switches certificate checks off in the whole process. */
const UNSAFE_VARIABLES = ['NODE_TLS_REJECT_UNAUTHORIZED']

/** Ignored in packages: they add certificate authorities, and write TLS session keys to a file. */
const UNSAFE_IN_PACKAGES = ['SSL_CERT_FILE', 'SSL_CERT_DIR', 'SSLKEYLOGFILE']

/** Removes what would weaken TLS, here and in every process started from here. */
export function dropUnsafeVariables(env: NodeJS.ProcessEnv, isPackaged: boolean): void {
  for (const name of [...UNSAFE_VARIABLES, ...(isPackaged ? UNSAFE_IN_PACKAGES : [])]) delete env[name]
}

/**
 * The switches a package accepts. All others are refused, known or not: Chromium has more than a thousand, among them ways
 * to debug pages, to run other programs and to switch certificate checks off.
 */
const ACCEPTED: ReadonlySet<string> = new Set([
  // Salio's own, and the one its Windows installer adds after an update.
  'hidden',
  'demo',
  'updated',
  // AppImages add it where the system allows no sandbox.
  'no-sandbox',
  // How it is shown.
  'class',
  'disable-gpu',
  'display',
  'enable-wayland-ime',
  'force-device-scale-factor',
  'force-renderer-accessibility',
  'gtk-version',
  'high-dpi-support',
  'lang',
  'name',
  'ozone-platform',
  'ozone-platform-hint',
  'wayland-text-input-version'
])

/** Features that distributions switch on for Wayland. */
const WAYLAND_FEATURES = /^(UseOzonePlatform|Wayland\w*)(,(UseOzonePlatform|Wayland\w*))*$/

/**
 * The first switch on the command line that a package does not accept, without dashes; null if there is none. Parses like
 * Chromium, which takes one dash for two and, on Windows, a slash for a dash and capitals for small letters.
 * @param args the command line without the program
 */
export function refusedSwitch(args: readonly string[], platform = process.platform): string | null {
  const pattern =
    platform === 'win32' ? /^(?:--?|\/)([^-=][^=]*)(?:=(.*))?$/s : /^--?([^-=][^=]*)(?:=(.*))?$/s
  for (const argument of args) {
    const [, given, value = ''] = pattern.exec(argument) ?? []
    if (given === undefined) continue
    const name = platform === 'win32' ? given.toLowerCase() : given
    if (name === 'enable-features' && WAYLAND_FEATURES.test(value)) continue
    // How Windows starts a program for a click on its notification.
    if (platform === 'win32' && name === 'embedding') continue
    // Older versions of macOS add the number of the process.
    if (platform === 'darwin' && /^psn_\d/.test(name)) continue
    if (!ACCEPTED.has(name)) return name
  }
  return null
}

/**
 * Must be called before anything else happens: Chromium obeys most switches once the main script has run. In a package,
 * exits at once if there is a switch that packages refuse.
 */
export function guardLaunch(): void {
  dropUnsafeVariables(process.env, app.isPackaged)
  const refused = app.isPackaged ? refusedSwitch(process.argv.slice(1)) : null
  if (refused === null || isForTesting()) return
  const { title, body } = refusedSwitchText[languageOf(app.getPreferredSystemLanguages())](refused)
  dialog.showErrorBox(title, body)
  app.exit(1)
}
