import { expect, it } from 'vitest'
import { notificationBody } from '#shell/notifications/content.ts'

it('escapes markup on Linux', () => {
  expect(notificationBody('A<B> & <b>Co', 'linux')).toBe('A&lt;B&gt; &amp; &lt;b&gt;Co')
})

it('leaves the body unchanged elsewhere', () => {
  expect(notificationBody('A<B> & Co', 'darwin')).toBe('A<B> & Co')
})
