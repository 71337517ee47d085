import { expect, test } from 'vitest'
import { billOfMaterials } from '#build/package/sbom.mjs'

const bill = () =>
  billOfMaterials({
    app: { version: '1.2.3', license: 'MIT' },
    shipped: [
      { name: '@github/keytar', version: '7.10.6', license: 'MIT' },
      { name: 'either', version: '1.0.0', license: 'MIT OR Apache-2.0' }
    ],
    lock: {
      packages: {
        'node_modules/keytar': { name: '@github/keytar', version: '7.10.6', integrity: 'sha512-AQL/' }
      }
    },
    runtime: { electron: '45.4.1', chrome: '152.0.1', node: '24.18.0', v8: '15.2', sqlite: '3.51.3' }
  })

test('a package installed under an alias is listed by its own name, with its hash in hexadecimal', () => {
  const [keytar] = bill().components
  expect(keytar?.purl).toBe('pkg:npm/%40github/keytar@7.10.6')
  expect(keytar?.hashes).toEqual([{ alg: 'SHA-512', content: '0102ff' }])
})

test('a choice of licences is written as an expression, a single licence by its id', () => {
  expect(bill().components.map(({ licenses }) => licenses[0])).toEqual([
    { license: { id: 'MIT' } },
    { expression: 'MIT OR Apache-2.0' },
    { license: { id: 'MIT' } }
  ])
})

test('lists the components inside Electron', () => {
  const electron = bill().components.at(-1)
  expect(electron?.name).toBe('electron')
  expect(electron?.components.map(({ name, version }) => `${name} ${version}`)).toContain('chromium 152.0.1')
})

test('every component is a dependency of Salio, and the output is deterministic', () => {
  expect(bill().dependencies[0]?.dependsOn).toHaveLength(3)
  expect(JSON.stringify(bill())).toBe(JSON.stringify(bill()))
})
