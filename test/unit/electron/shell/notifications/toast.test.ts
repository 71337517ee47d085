import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notificationId, subjectOfId } from '#shell/notifications/subject.ts'
import { parseActivation, toastXml } from '#shell/notifications/toast.ts'
import { tagsOf } from './windows-toasts.ts'

const id = notificationId('wallet:shop/payout')
const plain = { id, title: 'Payout is low', body: 'KES 50.00', buttons: ['Open'], close: null }

test('an id is 16 small letters and digits, and the same after a restart', () => {
  expect(id).toBe('53fdm6jkmkfrg6v4')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), key =>
      /^[0-9a-z]{16}$/.test(notificationId(`wallet:shop/${key}`))
    )
  )
})

test('no two of ten thousand wallets share an id', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => notificationId(`wallet:shop/${index}`))
  expect(new Set(ids).size).toBe(ids.length)
})

test('an id leads back to what it is about, while that is there', () => {
  const accounts = [{ id: 'shop', wallets: [{ id: 'shop/float' }, { id: 'shop/payout' }] }]
  expect(subjectOfId(id, accounts)).toBe('wallet:shop/payout')
  expect(subjectOfId(notificationId('account:shop'), accounts)).toBe('account:shop')
  expect(subjectOfId(notificationId('test'), [])).toBe('test')
  expect(subjectOfId(id, [])).toBeNull()
})

test('whatever the texts are, a toast is well-formed, shows them, and is no larger than Windows takes', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'"&<>\0\ud83e\uffff ë商'), fc.string()),
    maxLength: 700
  })
  fc.assert(
    fc.property(text, text, (title, body) => {
      const xml = toastXml({ ...plain, title, body, close: 'Close' })
      expect(tagsOf(xml)).not.toBeNull()
      expect(Buffer.byteLength(xml)).toBeLessThan(5_000)
    })
  )
  const worst = toastXml({ ...plain, title: '"'.repeat(900), body: '"'.repeat(900), close: 'Close' })
  expect(Buffer.byteLength(worst)).toBeLessThan(5_000)
  const [, , , title, body] = tagsOf(toastXml({ ...plain, title: 'A & "B"', body: '1 < 2\n3' })) ?? []
  expect([title?.text, body?.text]).toEqual(['A & "B"', '1 < 2\n3'])
})

test('only a toast with a button that closes it stays on the screen', () => {
  expect(tagsOf(toastXml(plain))?.[0]?.attributes).toEqual({ launch: `tag=${id}` })
  const [toast, ...others] = tagsOf(toastXml({ ...plain, close: 'Funga' })) ?? []
  expect(toast?.attributes).toMatchObject({ scenario: 'reminder' })
  expect(others.at(-1)?.attributes).toEqual({
    activationType: 'system',
    arguments: 'dismiss',
    content: 'Funga'
  })
})

test('what a toast hands back is parsed', () => {
  expect(parseActivation(`tag=${id}`)).toEqual({ id, action: null })
  expect(parseActivation(`type=action&action=1&tag=${id}`)).toEqual({ id, action: 1 })
})

test.each([
  '',
  'tag=',
  `tag=${id}x`,
  `tag=${id.toUpperCase()}`,
  `tag=${id}&tag=${id}`,
  `action=1&tag=${id}`,
  `type=action&action=&tag=${id}`,
  `type=action&action=-1&tag=${id}`,
  `type=action&action=1&action=0&tag=${id}`,
  `type=reply&action=1&tag=${id}`,
  `type=action&action=1e0&tag=${id}`,
  'dismiss'
])('other text is nothing: %s', text => expect(parseActivation(text)).toBeNull())

test('very long text is nothing', () => {
  expect(parseActivation(`tag=${id}${'&x'.repeat(200)}`)).toBeNull()
})
