import { join } from 'node:path'
import { UserError } from '../setup/stop.mjs'
import { testLabel } from './label.mjs'

/** Environment variables with signing credentials. */
const credentials = /^(CSC|WIN_CSC|APPLE)_/

/** What signing needs, by platform. */
const credentialsFor = {
  darwin: ['CSC_LINK', 'CSC_KEY_PASSWORD', 'APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
  win32: ['CSC_LINK', 'CSC_KEY_PASSWORD', 'WIN_PUBLISHER_NAME']
}

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
 * @param electron folder with the Electron to use: unpacked for tests, else the official archives
 * @param sign whether signatures are promised, so that the build fails without
 * @param appImageTools folder with the tools for AppImages; used with an unofficial Electron only
 */
export function builderOptions(
  { test, unofficial, targets, electron, appImageTools, sign = false },
  { platform, env } = process
) {
  const args = ['--publish', 'never']
  const set = (name, value) => args.push(`-c.${name}=${value}`)
  const variables = {}
  set('electronDist', electron)
  if (targets.length > 0)
    args.push({ linux: '--linux', darwin: '--mac', win32: '--win' }[platform], ...targets)
  if (test) {
    set('artifactName', `\${name}-\${version}-${testLabel(unofficial)}-\${arch}.\${ext}`)
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
  if (sign && platform !== 'linux') {
    const missing = credentialsFor[platform].filter(name => !env[name])
    if (missing.length > 0)
      throw new UserError(`These packages are to be signed, but ${missing.join(', ')} is not set.`)
    set('forceCodeSigning', true)
    // Without a publisher in it, installed copies would take an update signed by anybody.
    if (platform === 'win32') set('win.signtoolOptions.publisherName', env.WIN_PUBLISHER_NAME)
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
