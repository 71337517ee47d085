import { expect, test } from 'vitest'
import { Telling } from '../../../../electron/shell/telling.ts'
import { applyChange } from '../../../../renderer/state/apply-change.ts'
import { account, NOW, snapshot, wallet } from '../../renderer/samples.ts'

const shop = (id: string, amount: string) =>
  account({ id, wallets: [wallet({ id: `${id}/payout`, amount })] })
const moment = (at: number, ...accounts: ReturnType<typeof account>[]) => snapshot({ at, accounts })
/** As it crosses the bridge: nothing of it is the same object on the other side. */
const cross = structuredClone

test('of accounts that are as they were only the ids are told', () => {
  const telling = new Telling()
  telling.whole(moment(NOW, shop('a', '1.00'), shop('b', '2.00')))
  const change = telling.change(moment(NOW + 1, shop('a', '1.00'), shop('b', '3.00')))
  expect(change.accounts).toEqual(['a', shop('b', '3.00')])
})

test('what the page makes of the changes is what there is, and what has not changed is the very same', () => {
  const telling = new Telling()
  const moments = [
    moment(NOW, shop('a', '1.00'), shop('b', '2.00')),
    moment(NOW + 1, shop('b', '2.00'), shop('a', '5.00'), shop('c', '7.00')),
    moment(NOW + 2, shop('c', '7.00'), shop('b', '2.00'))
  ]
  let page = cross(telling.whole(moments[0] ?? snapshot()))
  const [, b] = page.accounts
  for (const now of moments.slice(1)) {
    page = applyChange(page, cross(telling.change(now))) ?? snapshot()
    expect(page).toEqual(now)
  }
  expect(page.accounts[1]).toBe(b)
})

test('a page that has missed something takes no change for the whole', () => {
  const telling = new Telling()
  const first = telling.whole(moment(NOW, shop('a', '1.00')))
  telling.change(moment(NOW + 1, shop('a', '2.00')))
  const change = telling.change(moment(NOW + 2, shop('a', '2.00')))
  expect(applyChange(first, change)).toBeNull()
  expect(applyChange(null, change)).toBeNull()
})

test('to a page that was told nothing all is told', () => {
  const now = moment(NOW, shop('a', '1.00'))
  expect(applyChange(null, new Telling().change(now))).toEqual(now)
})
