import { expect, it } from 'vitest'
import { isOwnUrl, popoverUrl } from '#shell/page/own-url.ts'

it('recognises its own page', () => {
  expect(isOwnUrl(popoverUrl)).toBe(true)
  expect(isOwnUrl('app://salio/assets/popover.js')).toBe(true)
})

it.each([
  'https://salio/index.html',
  'app://salio.evil/index.html',
  'app://salio:1/index.html',
  'file:///index.html',
  'about:blank',
  'not an address',
  ''
])('does not recognise "%s"', address => {
  expect(isOwnUrl(address)).toBe(false)
})
