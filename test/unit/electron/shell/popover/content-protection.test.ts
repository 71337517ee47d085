import { expect, test } from 'vitest'
import { ContentProtection } from '#shell/popover/content-protection.ts'

const watch = () => {
  const set: boolean[] = []
  return { protection: new ContentProtection(() => ({ setContentProtection: on => set.push(on) })), set }
}

test('the popover can be captured unless its user does not want that', () => {
  const { protection, set } = watch()
  protection.apply()
  protection.setWanted(true)
  protection.setWanted(true)
  protection.setWanted(false)
  expect(set).toEqual([false, true, false])
})

test('it cannot while it shows a key, whatever is set', () => {
  const { protection, set } = watch()
  protection.setSecretShown(true)
  protection.setSecretShown(false)
  expect(set).toEqual([true, false])
  protection.setWanted(true)
  protection.setSecretShown(true)
  protection.setSecretShown(false)
  expect(set.slice(2)).toEqual([true, true, true])
})

test('a new window starts as it is set, not as the last one was', () => {
  const { protection, set } = watch()
  protection.setWanted(true)
  protection.setSecretShown(true)
  protection.gone()
  protection.setWanted(false)
  protection.apply()
  expect(set.slice(-2)).toEqual([false, false])
})

test('without a window it waits for one', () => {
  expect(() => new ContentProtection(() => undefined).setWanted(true)).not.toThrow()
})
