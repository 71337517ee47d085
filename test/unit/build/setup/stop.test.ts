import { expect, test } from 'vitest'
import { isNewEnough } from '#build/setup/stop.mjs'

test.each(['20.19.0', '20.20.2', '22.0.0', '24.15.0'])('Node %s is new enough', version =>
  expect(isNewEnough(version)).toBe(true)
)

test.each(['18.20.4', '20.18.3'])('Node %s is too old', version => expect(isNewEnough(version)).toBe(false))
