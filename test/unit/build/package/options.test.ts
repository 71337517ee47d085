import { expect, test } from 'vitest'
import { builderOptions, removeEmptyCredentials } from '#build/package/options.mjs'
import { localTargets } from '#build/package/targets.mjs'

const request = {
  test: false,
  unofficial: false,
  targets: [],
  electron: '/electron',
  appImageTools: '/tools'
}
const linux = { platform: 'linux', env: {} }
const mac = (env: Record<string, string>) => ({ platform: 'darwin', env })

test('packages for users follow electron-builder.yml and are not published', () => {
  expect(builderOptions(request, linux)).toEqual({ args: ['--publish', 'never'], env: {} })
})

test('a package with an unofficial Electron says so in its name', () => {
  const { args } = builderOptions({ ...request, test: true, unofficial: true, targets: ['deb'] }, linux)
  expect(args.join(' ')).toMatch(/--linux deb .*-c\.artifactName=\S+-test-unofficial-electron-/)
})

test('macOS packages are signed ad hoc without a certificate, and as the yml says with one', () => {
  expect(builderOptions(request, mac({})).args).toContain('-c.mac.identity=-')
  expect(builderOptions(request, mac({ CSC_LINK: 'file' })).args).not.toContain('-c.mac.identity=-')
})

test('an ad hoc signed package is not notarized, even if Apple credentials are present', () => {
  expect(builderOptions(request, mac({ APPLE_ID: 'us' })).args).toContain('-c.mac.notarize=false')
  expect(builderOptions(request, mac({ CSC_LINK: 'file' })).args).not.toContain('-c.mac.notarize=false')
})

test('an empty secret counts as not set', () => {
  const env = { CSC_LINK: '', APPLE_ID: '', CSC_KEY_PASSWORD: 'secret', PATH: '' }
  removeEmptyCredentials(env)
  expect(env).toEqual({ CSC_KEY_PASSWORD: 'secret', PATH: '' })
})

test('targets whose tools are missing here are left out and the tools named', () => {
  const { targets, missing } = localTargets(tool => tool === 'dpkg-deb')
  expect(targets).toEqual(['dir', 'deb'])
  expect(missing).toEqual(['rpmbuild', '7za', 'mksquashfs', 'desktop-file-validate'])
})
