import { expect, test } from 'vitest'
import { updateFeed } from '#shell/updates/feed.ts'

test('releases on GitHub have a page', () => {
  const text = "owner: salio-app\nrepo: 'salio'\nprovider: github\nupdaterCacheDirName: salio-updater\n"
  expect(updateFeed(text)).toEqual({ page: 'https://github.com/salio-app/salio/releases/latest' })
})

test('for an own server the page is its address', () => {
  expect(updateFeed('provider: generic\nurl: http://127.0.0.1:8080/\n')).toEqual({
    page: 'http://127.0.0.1:8080/'
  })
})

test.each([
  '',
  'provider: github\n',
  'provider: github\nowner: salio\nrepo: ""\n',
  'provider: github\nowner: a/../b\nrepo: salio\n',
  'provider: generic\nurl: nowhere\n',
  'provider: s3\nbucket: salio\n'
])('%j gives no page', text => {
  expect(updateFeed(text)).toBeNull()
})
