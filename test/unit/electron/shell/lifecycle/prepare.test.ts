import { expect, test } from 'vitest'
import { applicationMenu } from '#shell/lifecycle/prepare.ts'

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
