import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { AccountView } from '../../../electron/contract/snapshot.ts'
import { account, NOW, snapshot, wallet } from './samples.ts'
import { show } from './show.tsx'

/** Accounts that count how often one of them is drawn. */
function counted(count: number) {
  const drawn = new Map<string, number>()
  const accounts = Array.from({ length: count }, (_, index): AccountView => {
    const id = `account-${index}`
    const one = account({ id, wallets: [wallet({ id: `${id}/payout`, name: `Shop ${index}` })] })
    return Object.defineProperty(one, 'name', {
      get() {
        drawn.set(id, (drawn.get(id) ?? 0) + 1)
        return id
      }
    })
  })
  return { accounts, drawn }
}

const isShown = (text: string) => document.body.textContent?.includes(text) === true

test('a snapshot draws the accounts that have changed, and no other', async () => {
  const { accounts, drawn } = counted(7)
  const { tell } = await show(snapshot({ accounts }))
  await expect.poll(() => isShown('Shop 6')).toBe(true)
  drawn.clear()
  const changed = account({ id: 'account-3', wallets: [wallet({ id: 'account-3/payout', name: 'Other' })] })
  const now = accounts.map(one => (one.id === 'account-3' ? changed : one.id))
  act(() => tell('snapshot', { ...snapshot({ at: NOW + 1 }), accounts: now, since: NOW }))
  await expect.poll(() => isShown('Other')).toBe(true)
  // Whoever has something to say of an account as a whole looks it up by its id.
  expect([...drawn.keys()]).toEqual([])
})
