import { join } from 'node:path'
import { testLabel } from './label.mjs'

/** What packages are signed with. */
const credentials = /^(CSC|WIN_CSC|APPLE)_/

/**
 * Takes the credentials that are empty out of an environment: a workflow passes on a secret that is not there as
 * nothing, and electron-builder would look for a certificate of that name.
 */
export function forgetEmptyCredentials(env = process.env) {
  for (const name of Object.keys(env)) if (credentials.test(name) && env[name] === '') delete env[name]
}

/**
 * How electron-builder is called; all that is the same for every package is in electron-builder.yml.
 * @param test whether the packages are for tests: quickly made, and named so
 * @param unofficial whether the Electron in the folder is not the Electron project's own
 * @param targets what to make; none for all that electron-builder.yml lists for this system
 * @param electron the folder of the Electron that is set up here
 * @param appImageTools the folder of what AppImages of an unofficial one are made with
 * @returns its arguments, and what it reads from the environment
 */
export function builderOptions(
  { test, unofficial, targets, electron, appImageTools },
  { platform, env } = process
) {
  const args = ['--publish', 'never']
  const set = (name, value) => args.push(`-c.${name}=${value}`)
  const variables = {}
  if (targets.length > 0)
    args.push({ linux: '--linux', darwin: '--mac', win32: '--win' }[platform], ...targets)
  if (test) {
    set('artifactName', `\${name}-\${version}-${testLabel(unofficial)}-\${arch}.\${ext}`)
    set('electronDist', electron)
    set('deb.compression', 'gz')
    set('rpm.compression', 'gzip')
    variables.ELECTRON_BUILDER_COMPRESSION_LEVEL = '1'
    args.push(`--${process.arch}`)
  }
  if (unofficial) {
    variables.CUSTOM_FPM_PATH = join(import.meta.dirname, 'fpm.mjs')
    variables.ELECTRON_BUILDER_7ZIP_PATH = '/usr/bin/7za'
    variables.APPIMAGE_TOOLS_PATH = appImageTools
  }
  // Without a certificate macOS still wants a signature: one of nobody, with which the hardened runtime cannot load
  // Electron's own libraries.
  if (platform === 'darwin' && !env.CSC_LINK && !env.CSC_NAME) {
    set('mac.identity', '-')
    set('mac.hardenedRuntime', false)
    // Apple takes none of nobody, also where its credentials are there.
    set('mac.notarize', false)
  }
  return { args, env: variables }
}
