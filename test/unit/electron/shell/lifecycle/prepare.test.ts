import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { APP_ID, applicationMenu } from '#shell/lifecycle/prepare.ts'

test('the app and its installer use the same app id', () => {
  const packaging = readFileSync(resolve(import.meta.dirname, '../../../../../electron-builder.yml'), 'utf8')
  expect(/^appId: (.+)$/m.exec(packaging)?.[1]).toBe(APP_ID)
})

test('macOS has a menu for editing text and quitting only, other systems have none', () => {
  const roles = applicationMenu('darwin')?.flatMap(({ role, submenu }) =>
    Array.isArray(submenu) ? submenu.map(item => item.role) : [role]
  )
  expect(roles).toEqual(['quit', 'editMenu'])
  expect(['linux', 'win32'].map(platform => applicationMenu(platform as NodeJS.Platform))).toEqual([
    null,
    null
  ])
})
