import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('renderer/index.html', 'utf8')

test('the page may load only its own scripts, styles, fonts and images', () => {
  const policy = /content="(default-src[^"]+)"/.exec(page)?.[1]
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
  )
})

test('the page has no inline code, which the content security policy would block', () => {
  expect(page).not.toMatch(/<style|style=|onclick=|<script(?![^>]*src=)/)
})
