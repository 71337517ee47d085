import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { APP_ID } from '#shell/lifecycle/prepare.ts'

test('the app and its installer use the same app id', () => {
  const packaging = readFileSync(resolve(import.meta.dirname, '../../../../../electron-builder.yml'), 'utf8')
  expect(/^appId: (.+)$/m.exec(packaging)?.[1]).toBe(APP_ID)
})
