import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('renderer/index.html', 'utf8')

test('the page may load its own scripts, styles, fonts and images and nothing else', () => {
  const policy = /content="(default-src[^"]+)"/.exec(page)?.[1]
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'"
  )
})

test('nothing in the page stands inline, where the policy would refuse it', () => {
  expect(page).not.toMatch(/<style|style=|onclick=|<script(?![^>]*src=)/)
})
