import { expect, test } from 'vitest'
import { builderOptions, forgetEmptyCredentials } from '../../../../build/package/options.mjs'
import { localTargets } from '../../../../build/package/targets.mjs'

const wish = { test: false, unofficial: false, targets: [], electron: '/electron', appImageTools: '/tools' }
const linux = { platform: 'linux', env: {} }
const mac = (env: Record<string, string>) => ({ platform: 'darwin', env })

test('packages for users are as electron-builder.yml says, and published by nobody', () => {
  expect(builderOptions(wish, linux)).toEqual({ args: ['--publish', 'never'], env: {} })
})

test('a package of an unofficial Electron says so in its name', () => {
  const { args } = builderOptions({ ...wish, test: true, unofficial: true, targets: ['deb'] }, linux)
  expect(args.join(' ')).toMatch(/--linux deb .*-c\.artifactName=\S+-test-unofficial-electron-/)
})

test('without a certificate macOS gets a signature of nobody, with one the yml’s', () => {
  expect(builderOptions(wish, mac({})).args).toContain('-c.mac.identity=-')
  expect(builderOptions(wish, mac({ CSC_LINK: 'file' })).args).not.toContain('-c.mac.identity=-')
})

test('a signature of nobody is not sent to Apple, whose credentials may be there all the same', () => {
  expect(builderOptions(wish, mac({ APPLE_ID: 'us' })).args).toContain('-c.mac.notarize=false')
  expect(builderOptions(wish, mac({ CSC_LINK: 'file' })).args).not.toContain('-c.mac.notarize=false')
})

test('a secret that a workflow does not have is as if it had not been passed on', () => {
  const env = { CSC_LINK: '', APPLE_ID: '', CSC_KEY_PASSWORD: 'secret', PATH: '' }
  forgetEmptyCredentials(env)
  expect(env).toEqual({ CSC_KEY_PASSWORD: 'secret', PATH: '' })
})

test('what this machine has no tool for is left out and named', () => {
  const { targets, missing } = localTargets(tool => tool === 'dpkg-deb')
  expect(targets).toEqual(['dir', 'deb'])
  expect(missing).toEqual(['rpmbuild', '7za', 'mksquashfs', 'desktop-file-validate'])
})
