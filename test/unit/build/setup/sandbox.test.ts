import { expect, test } from 'vitest'
import { sandboxProblem } from '../../../../build/setup/sandbox.mjs'

test('the sandbox stays on for an ordinary user where the kernel or the helper allows it', () => {
  expect(sandboxProblem({ root: false, namespaces: true, helper: false })).toBeNull()
  expect(sandboxProblem({ root: false, namespaces: false, helper: true })).toBeNull()
})

test('the sandbox cannot be on for root, nor where user namespaces are forbidden', () => {
  expect(sandboxProblem({ root: true, namespaces: true, helper: true })).toContain('root')
  expect(sandboxProblem({ root: false, namespaces: false, helper: false })).toContain('namespaces')
})
