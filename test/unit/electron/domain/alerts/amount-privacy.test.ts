import { expect, test } from 'vitest'
import { leavesOutAmounts } from '#domain/alerts/amount-privacy.ts'
import { initialSettings, settingsFrom } from '#domain/settings.ts'

test.each([
  ['always', false, false],
  ['always', true, false],
  ['unlocked', false, false],
  ['unlocked', true, true],
  ['never', false, true],
  ['never', true, true]
] as const)('with "%s" and a locked screen %s, amounts are left out: %s', (when, isLocked, isLeftOut) => {
  expect(leavesOutAmounts(when, isLocked)).toBe(isLeftOut)
})

test('at first, and where the stored choice is damaged, it is while unlocked', () => {
  expect(initialSettings.amountsInNotifications).toBe('unlocked')
  expect(settingsFrom([['amountsInNotifications', 'sometimes']]).amountsInNotifications).toBe('unlocked')
})
