import { expect, test } from 'vitest'
import { installsItself, updateFeed } from '#shell/updates/feed.ts'

const never = () => false

test('releases on GitHub have a page', () => {
  const text = "owner: salio-app\nrepo: 'salio'\nprovider: github\nupdaterCacheDirName: salio-updater\n"
  expect(updateFeed(text, never)).toEqual({
    page: 'https://github.com/salio-app/salio/releases/latest',
    namesPublisher: false
  })
})

test('for an own server the page is its address', () => {
  expect(updateFeed('provider: generic\nurl: https://salio.example/get/\n', never)).toEqual({
    page: 'https://salio.example/get/',
    namesPublisher: false
  })
})

test('http is accepted in tests only, and to this computer only', () => {
  const text = (host: string) => `provider: generic\nurl: http://${host}/\n`
  expect(updateFeed(text('127.0.0.1:8080'), () => true)).toMatchObject({
    page: 'http://127.0.0.1:8080/'
  })
  expect(updateFeed(text('127.0.0.1:8080'), never)).toBeNull()
  expect(updateFeed(text('127.0.0.1.example'), () => true)).toBeNull()
})

test.each([
  '',
  'provider: github\n',
  'provider: github\nowner: salio\nrepo: ""\n',
  'provider: github\nowner: a/../b\nrepo: salio\n',
  'provider: github\nowner: salio\nrepo: salio\nprotocol: http\n',
  'provider: github\nowner: salio\nrepo: salio\nhost: github.example\n',
  'provider: generic\nurl: nowhere\n',
  'provider: generic\nurl: http://salio.example/\n',
  'provider: generic\nurl: file:///usr/bin/true\n',
  'provider: generic\nurl: smb://salio.example/get\n',
  'provider: generic\nurl: javascript:alert(1)\n',
  'provider: s3\nbucket: salio\n'
])('%j gives no page', text => {
  expect(updateFeed(text, never)).toBeNull()
})

test.each([
  ['publisherName: The Salio founders\n', true],
  ['publisherName:\n  - The Salio founders\n', true],
  ['publisherName:\nupdaterCacheDirName: salio-updater\n', false],
  ['publisherName:\n  -\n', false],
  ['', false]
])('whether a feed names who signs: %j', (text, namesPublisher) => {
  const feed = updateFeed(`provider: generic\nurl: https://salio.example/\n${text}`, never)
  expect(feed?.namesPublisher).toBe(namesPublisher)
})

test('Windows installs a new version only where it is said who must have signed it', () => {
  expect(installsItself({ namesPublisher: true }, 'win32', false)).toBe(true)
  expect(installsItself({ namesPublisher: false }, 'win32', false)).toBe(false)
})

test('macOS checks who signed by itself, and Linux installs an AppImage only', () => {
  expect(installsItself({ namesPublisher: false }, 'darwin', false)).toBe(true)
  expect(installsItself({ namesPublisher: false }, 'linux', true)).toBe(true)
  expect(installsItself({ namesPublisher: false }, 'linux', false)).toBe(false)
})
