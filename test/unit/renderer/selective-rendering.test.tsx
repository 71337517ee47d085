import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { AccountView } from '#contract/snapshot.ts'
import { account, NOW, snapshot, wallet } from './samples.ts'
import { show } from './show.tsx'

/** Accounts that count how often each is rendered, by reads of its name. */
function countingAccounts(count: number) {
  const renders = new Map<string, number>()
  const accounts = Array.from({ length: count }, (_, index): AccountView => {
    const id = `account-${index}`
    const one = account({ id, wallets: [wallet({ id: `${id}/payout`, name: `Shop ${index}` })] })
    return Object.defineProperty(one, 'name', {
      get() {
        renders.set(id, (renders.get(id) ?? 0) + 1)
        return id
      }
    })
  })
  return { accounts, renders }
}

const isShown = (text: string) => document.body.textContent?.includes(text) === true

test('a snapshot renders only the accounts that have changed', async () => {
  const { accounts, renders } = countingAccounts(7)
  const { send } = await show(snapshot({ accounts }))
  await expect.poll(() => isShown('Shop 6')).toBe(true)
  renders.clear()
  const changed = account({ id: 'account-3', wallets: [wallet({ id: 'account-3/payout', name: 'Other' })] })
  const now = accounts.map(one => (one.id === 'account-3' ? changed : one.id))
  act(() => send('snapshot', { ...snapshot({ at: NOW + 1 }), accounts: now, since: NOW }))
  await expect.poll(() => isShown('Other')).toBe(true)
  // Components that need a whole account look it up by id, so no other account is read.
  expect([...renders.keys()]).toEqual([])
})
