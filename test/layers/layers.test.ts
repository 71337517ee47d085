import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { providers } from '#test/providers/known.ts'
import { breaches, longFiles, namedProviders } from './check.ts'

const root = resolve(import.meta.dirname, '../..')
const providerNames = providers.flatMap(({ id, name }) => [id, name])

describe('the layers', () => {
  it('hold in this tree, without cycles', () => {
    for (const line of longFiles(root)) console.warn(line)
    expect(breaches(root)).toEqual([])
  })

  it('leave what is special about a provider to its card', () => {
    expect(namedProviders(root, providerNames)).toEqual([])
  })

  describe('are seen to be broken', () => {
    const made: string[] = []
    afterEach(() => {
      for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
    })

    const treeWith = (files: Readonly<Record<string, string>>): string => {
      const folder = mkdtempSync(join(tmpdir(), 'salio-layers-'))
      made.push(folder)
      cpSync(join(root, 'package.json'), join(folder, 'package.json'))
      for (const name of ['electron', 'renderer', 'test', 'build']) mkdirSync(join(folder, name))
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
      return folder
    }

    it.each([
      ['a room that climbs', 'electron/domain/money/a.ts', "import { store } from '#storage/store.ts'"],
      ['a type that climbs', 'electron/domain/money/a.ts', "import type { Store } from '#storage/store.ts'"],
      [
        'a lazy import that climbs',
        'electron/storage/a.ts',
        "const it = await import('#monitor/monitor.ts')"
      ],
      ['a room beside another', 'electron/domain/time/a.ts', "import { x } from '../money/money.ts'"],
      [
        'a feature of another',
        'renderer/features/chart/a.tsx',
        "import { x } from '../settings/settings.tsx'"
      ],
      ['a control that knows wallets', 'renderer/ui/a.tsx', "import { x } from '../shared/runway.tsx'"],
      ['the page in the main process', 'renderer/app/a.ts', "import { x } from '#monitor/monitor.ts'"],
      ['Electron outside the shell', 'electron/monitor/a.ts', "import { app } from 'electron'"],
      ['keytar outside the keychain', 'electron/storage/a.ts', "import keytar from 'keytar'"],
      ['SQLite outside the storage', 'electron/monitor/a.ts', "import { DatabaseSync } from 'node:sqlite'"],
      ['undici outside the one way out', 'electron/monitor/a.ts', "import { request } from 'undici'"],
      [
        'undici by a private path',
        'electron/shell/a.ts',
        "import Agent from 'undici/lib/dispatcher/agent.js'"
      ],
      ['files in the domain', 'electron/domain/files/a.ts', "import { readFileSync } from 'node:fs'"],
      ['Node in the page', 'renderer/app/a.ts', "import { join } from 'node:path'"],
      ['React in the main process', 'electron/contract/a.ts', "import { useState } from 'react'"],
      ['a long climb', 'test/unit/a/b/a.ts', `import { x } from '${'../'.repeat(3)}kill/run.ts'`],
      ['a file in no room', 'electron/utils/a.ts', 'export const x = 1']
    ])('%s', (_, path, text) => {
      expect(breaches(treeWith({ [path]: text }))).toHaveLength(1)
    })

    it.each(["id === 'custom-json'", 'name === "Africa\'s Talking"'])('a test for a provider: %s', text => {
      const folder = treeWith({
        'electron/messages/a.ts': `// 'wise' in a comment\nexport const is = card.${text}`,
        'electron/providers/a.ts': `export const is = ${text}`
      })
      expect(namedProviders(folder, providerNames)).toEqual([
        `electron/messages/a.ts knows a provider: export const is = card.${text}`
      ])
    })

    it('a cycle, even of types', () => {
      const folder = treeWith({
        'electron/domain/money/a.ts': "import type { B } from './b.ts'\nexport type A = B",
        'electron/domain/money/b.ts': "export type { A as B } from './a.ts'"
      })
      expect(breaches(folder)).toEqual([
        'import cycle: electron/domain/money/a.ts, electron/domain/money/b.ts'
      ])
    })

    it('a folder of more than 24 source files', () => {
      const many = Array.from(
        { length: 25 },
        (_, i) => [`electron/domain/time/${i}.ts`, 'export {}'] as const
      )
      expect(breaches(treeWith(Object.fromEntries(many)))).toEqual([
        'electron/domain/time has 25 source files, at most 24: make rooms by feature'
      ])
    })
  })
})
