import type { Reporter, TestModule } from 'vitest/node'
import { conformance } from './checks.ts'
import { subjects } from './subjects.ts'

/** Vitest reporter that prints the contract checks by provider: `npm run test:providers`. */
export default class Table implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules
      .flatMap(module => [...module.children.allTests()])
      .map(test => ({ name: test.fullName, passed: test.result().state === 'passed' }))
    const names = subjects.map(({ name }) => name)
    console.log(`\n${conformance(names, tests).join('\n')}\n`)
  }
}
