import { expect, test } from 'vitest'
import { countTests } from '#build/setup/parts.mjs'

const file = (...statuses: ('passed' | 'failed')[]) => ({
  status: statuses.includes('failed') ? ('failed' as const) : ('passed' as const),
  assertionResults: statuses.map(status => ({ status }))
})
const brokenFile = { status: 'failed' as const, assertionResults: [] }

test('counts passed and failed tests', () => {
  const report = { numPassedTests: 2, numFailedTests: 1, testResults: [file('passed', 'failed', 'passed')] }
  expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1 })
})

test('counts each file that could not be loaded as one failure', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [file('passed', 'failed'), brokenFile, brokenFile]
  }
  expect(countTests(report, 1)).toEqual({ passed: 1, failed: 3 })
})

test('counts a run that failed although every test passed as one failure', () => {
  const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed')] }
  expect(countTests(report, 1)).toEqual({ passed: 1, failed: 1 })
})

test('counts a run without tests as one failure', () => {
  expect(countTests({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0).failed).toBe(1)
})

test('counts a run that died without a report as one failure', () => {
  expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 })
})
