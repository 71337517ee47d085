import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SalioError } from '#domain/accounts/failure.ts'
import { Secrets, SessionSecrets } from '#keychain/secrets.ts'
import { forgetSecrets } from '#monitor/accounts/removals.ts'
import type { Store } from '#storage/store.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { account, storeWithPayout } from '#test/unit/electron/storage/samples.ts'

const folder = testFolder()
const NOW = Date.parse('2026-11-21T08:30:15Z')

test('deletes the secrets of all current and former accounts and of proxies', async () => {
  const keychain = new SessionSecrets()
  for (const id of ['shop', 'away', 'lost', 'proxy:p:1']) await keychain.set(id, 'appSecret', 'sk_1')
  await keychain.set('shop', 'oldToken', 'sk_2')
  const store = storeWithPayout(folder.db)
  store.accounts.add(account('lost'))
  store.accounts.update(account('shop', { secretFields: ['oldToken'] }))
  await store.file.backUp(NOW, async () => true)
  store.accounts.remove('lost')
  store.accounts.update(account('shop'))
  store.accounts.add(account('away'))
  store.accountOrder.hide('away')
  writeFileSync(join(folder.path, 'salio-damaged-2026-11-20.db'), 'cannot be read')
  const others = [{ id: 'proxy:p:1', secretFields: ['appSecret'] }]
  const forgotten = await forgetSecrets({ store, secrets: new Secrets(keychain), others })
  expect(forgotten).toEqual({ ok: true, value: null })
  for (const id of ['shop', 'away', 'lost', 'proxy:p:1']) expect(keychain.has(id)).toBe(false)
  store.close()
})

test.each([
  ['locked', false],
  ['absent', true]
] as const)(
  'succeeds only if nothing can be left behind, with a keychain that is %s',
  async (problem, ok) => {
    const store: Store = storeWithPayout()
    const secrets = { deleteAll: () => Promise.reject(new SalioError({ kind: 'keychain', problem })) }
    expect(await forgetSecrets({ store, secrets, others: [] })).toMatchObject({ ok })
    store.close()
  }
)
