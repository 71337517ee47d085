import { expect, test } from 'vitest'
import { sandboxProblem } from '#build/setup/sandbox.mjs'

test('the sandbox stays on for an ordinary user if the kernel or the helper allows it', () => {
  expect(sandboxProblem({ root: false, namespaces: true, helper: false })).toBeNull()
  expect(sandboxProblem({ root: false, namespaces: false, helper: true })).toBeNull()
})

test('the sandbox is impossible for root and without user namespaces or a helper', () => {
  expect(sandboxProblem({ root: true, namespaces: true, helper: true })).toContain('root')
  expect(sandboxProblem({ root: false, namespaces: false, helper: false })).toContain('namespaces')
})
