import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Opening } from '#contract/opening.ts'
import { serveFrom } from '#shell/page/page-files.ts'
import { account, jpay, snapshot } from '#test/unit/renderer/samples.ts'

const base = mkdtempSync(join(tmpdir(), 'salio-files-'))
const folder = join(base, 'renderer')
const serve = (url: string) => serveFrom(folder, () => null)(url)

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(join(base, 'renderer-secrets'))
  writeFileSync(join(folder, 'index.html'), '<p>Salio</p>')
  writeFileSync(join(folder, 'assets/a b.js'), '1')
  writeFileSync(join(folder, 'salio.db'), 'readings')
  writeFileSync(join(base, 'outside.js'), 'outside')
  writeFileSync(join(base, 'renderer-secrets/key.js'), 'outside')
})
afterAll(() => rmSync(base, { recursive: true }))

describe("the popover's files", () => {
  it('are served with their type and a strict content security policy', async () => {
    const { data, headers, statusCode } = await serve('app://salio/index.html')
    expect([statusCode, String(data)]).toEqual([200, '<p>Salio</p>'])
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['x-content-type-options']).toBe('nosniff')
    const policy = headers['content-security-policy']
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
  })

  it('include a document that carries what it opens with, whatever an account is called', async () => {
    const name = '</script><script src="assets/a b.js"></script><!--$&'
    const opening: Opening = {
      snapshot: snapshot({ accounts: [account({ name })] }),
      providers: [jpay],
      place: { screen: 'balances' }
    }
    writeFileSync(join(folder, 'index.html'), '<body>Salio</body>')
    const { data } = await serveFrom(folder, () => opening)('app://salio/index.html')
    const [, json = ''] =
      /^<body>Salio<script id="opening" type="application\/json">([^<]+)<\/script><\/body>$/.exec(
        String(data)
      ) ?? []
    expect(JSON.parse(json)).toEqual(opening)
  })

  it('are found by decoded names', async () => {
    expect(String((await serve('app://salio/assets/a%20b.js')).data)).toBe('1')
  })

  it.each([
    'app://salio/../outside.js',
    'app://salio/..%2foutside.js',
    'app://salio/assets/..%2f..%2foutside.js',
    'app://salio/..%2frenderer-secrets/key.js',
    'app://salio/%',
    'app://salio/salio.db',
    'app://salio/missing.js',
    'app://salio/',
    'app://other/index.html',
    'https://salio/index.html'
  ])('do not include %s', async url => {
    const { data, headers, statusCode } = await serve(url)
    expect([statusCode, String(data)]).toEqual([404, ''])
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
  })
})
