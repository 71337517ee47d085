import { expect, test } from 'vitest'
import { applyChange } from '#renderer/app/store.ts'
import { SnapshotDiff } from '#shell/bridge/snapshot-diff.ts'
import { account, NOW, snapshot, wallet } from '#test/unit/renderer/samples.ts'

const shop = (id: string, amount: string) =>
  account({ id, wallets: [wallet({ id: `${id}/payout`, amount })] })
const snapshotAt = (at: number, ...accounts: ReturnType<typeof account>[]) => snapshot({ at, accounts })
/** The bridge copies every object. */
const acrossBridge = structuredClone

test('unchanged accounts are sent as ids only', () => {
  const telling = new SnapshotDiff()
  telling.full(snapshotAt(NOW, shop('a', '1.00'), shop('b', '2.00')))
  const change = telling.change(snapshotAt(NOW + 1, shop('a', '1.00'), shop('b', '3.00')))
  expect(change.accounts).toEqual(['a', shop('b', '3.00')])
})

test('applying the changes gives the full snapshot and keeps unchanged objects identical', () => {
  const telling = new SnapshotDiff()
  const moments = [
    snapshotAt(NOW, shop('a', '1.00'), shop('b', '2.00')),
    snapshotAt(NOW + 1, shop('b', '2.00'), shop('a', '5.00'), shop('c', '7.00')),
    snapshotAt(NOW + 2, shop('c', '7.00'), shop('b', '2.00'))
  ]
  let page = acrossBridge(telling.full(moments[0] ?? snapshot()))
  const [, b] = page.accounts
  for (const now of moments.slice(1)) {
    page = applyChange(page, acrossBridge(telling.change(now))) ?? snapshot()
    expect(page).toEqual(now)
  }
  expect(page.accounts[1]).toBe(b)
})

test('a page that missed a change does not apply the next one', () => {
  const telling = new SnapshotDiff()
  const first = telling.full(snapshotAt(NOW, shop('a', '1.00')))
  telling.change(snapshotAt(NOW + 1, shop('a', '2.00')))
  const change = telling.change(snapshotAt(NOW + 2, shop('a', '2.00')))
  expect(applyChange(first, change)).toBeNull()
  expect(applyChange(null, change)).toBeNull()
})

test('a page without a snapshot gets everything', () => {
  const now = snapshotAt(NOW, shop('a', '1.00'))
  expect(applyChange(null, new SnapshotDiff().change(now))).toEqual(now)
})
