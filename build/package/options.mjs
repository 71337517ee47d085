import { join } from 'node:path'
import { testLabel } from './label.mjs'

/** Environment variables with signing credentials. */
const credentials = /^(CSC|WIN_CSC|APPLE)_/

/**
 * Removes empty credentials from the environment. A workflow passes a missing secret as an empty string, which
 * electron-builder would take for the path of a certificate.
 */
export function removeEmptyCredentials(env = process.env) {
  for (const name of Object.keys(env)) if (credentials.test(name) && env[name] === '') delete env[name]
}

/**
 * Arguments and environment for electron-builder. Settings that never vary are in electron-builder.yml.
 * @param test whether the packages are for tests: built quickly and named accordingly
 * @param unofficial whether `electron` is not an official build
 * @param targets what to build; empty for everything electron-builder.yml lists for this system
 * @param electron folder of the local Electron
 * @param appImageTools folder with the tools for AppImages; used with an unofficial Electron only
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
  // macOS requires a signature even without a certificate, so sign ad hoc. With such a signature the hardened runtime
  // could not load Electron's libraries.
  if (platform === 'darwin' && !env.CSC_LINK && !env.CSC_NAME) {
    set('mac.identity', '-')
    set('mac.hardenedRuntime', false)
    // Apple does not notarise ad hoc signatures, even if credentials are set.
    set('mac.notarize', false)
  }
  return { args, env: variables }
}
