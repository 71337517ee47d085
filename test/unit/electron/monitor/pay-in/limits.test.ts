import { expect, test } from 'vitest'
import type { Account } from '#domain/accounts/account.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { payout } from '#test/unit/electron/storage/samples.ts'
import { payInWorld } from './pay-in-world.ts'

const folder = testFolder()
const WALLET = 'shop/application'
const tooLong = { ok: false, why: 'problems', problems: [{ note: { kind: 'tooLong', most: 500 } }] }

/** The wallet of an account whose provider documents how it is paid into. */
function world() {
  const talking: Partial<Account> = {
    providerId: 'africas-talking',
    environment: 'production',
    values: { username: 'mwembe' }
  }
  const made = payInWorld(folder.db, talking)
  made.store.wallets.save('shop', { ...payout, key: 'application' }, 0, 1000)
  const drafts = (notes: readonly string[]) =>
    notes.map(note => ({ id: '', kind: 'note' as const, name: '', values: { note } }))
  return {
    ...made,
    save: (notes: readonly string[]) =>
      made.payIns.change({ do: 'save', walletId: WALLET, drafts: drafts(notes), anew: true })
  }
}

test.each([
  ['plain ones', 'x'],
  ['those that a computer counts twice', '\u{1f4b5}'],
  ['those written in two parts', 'e\u0301']
])('a note of 500 characters is kept as it was written, and one of 501 refused: %s', async (_, one) => {
  const { save, shown, view } = world()
  expect(await save([one.repeat(500)])).toEqual({ ok: true })
  expect(await view(WALLET)).toMatchObject({ seal: { state: 'checked' } })
  expect(await shown(WALLET)).toEqual([one.normalize('NFC').repeat(500)])
  expect(await save([one.repeat(501)])).toEqual(tooLong)
  expect(await shown(WALLET)).toEqual([one.normalize('NFC').repeat(500)])
})

test('a note that is longer as it is kept than as it was written is refused, and never taken for a forgery', async () => {
  const { save } = world()
  expect(await save(['\u0958'.repeat(300)])).toEqual(tooLong)
})

test('a wallet has ten ways at most, and takes no documented one beside them', async () => {
  const { payIns, save, shown } = world()
  const ten = Array.from({ length: 10 }, (_, index) => `Way ${index}`)
  expect(await save(ten)).toEqual({ ok: true })
  const confirm = () => payIns.change({ do: 'confirm', walletId: WALLET, documentId: 'stash', digits: '900' })
  expect(await confirm()).toEqual({ ok: false, why: 'tooMany' })
  expect(await shown(WALLET)).toEqual(ten)
  await save(ten.slice(1))
  expect(await confirm()).toEqual({ ok: true })
  expect(await shown(WALLET)).toHaveLength(10)
})
