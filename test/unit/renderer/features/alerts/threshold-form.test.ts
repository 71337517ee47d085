import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { readThresholds, typedThresholds } from '#renderer/features/alerts/threshold-form.ts'

const shillings = { currency: 'KES', decimals: 2 } as const
const none = { low: '', critical: '', lastsLessThan: '', dailyShare: '' }

test('thresholds are written and parsed in the user’s number format', () => {
  const rule = { low: '20000.5', critical: null, lastsLessThan: 240, dailyShare: 20 }
  const typed = typedThresholds(rule, 'KES', 'fr')
  expect(typed).toEqual({
    low: '20\u202f000,50',
    critical: '',
    lastsLessThan: '4\u00a0h',
    dailyShare: '20\u00a0%'
  })
  expect(readThresholds(typed, 'fr', shillings)).toEqual({ rule: { ...rule, low: '20000.50' } })
})

test('an empty field is no threshold', () => {
  expect(readThresholds({ ...none, low: ' ' }, 'en', shillings)).toEqual({ rule: noThresholds })
})

test.each([
  [{ low: '1,5' }, 'unclear', ['low']],
  [{ low: '1.234' }, 'unclear', ['low']],
  [{ low: '20.505' }, 'unclear', ['low']],
  [{ lastsLessThan: '1.500' }, 'unclearHours', ['lastsLessThan']],
  [{ low: '9', critical: '-5' }, 'unclear', ['critical']],
  [{ low: '5,000', critical: '5,000' }, 'criticalNotBelowLow', ['low', 'critical']],
  [{ lastsLessThan: 'soon' }, 'unclearHours', ['lastsLessThan']],
  [{ dailyShare: '120' }, 'unclearShare', ['dailyShare']]
] as const)('%j is %s', (typed, kind, fields) => {
  expect(readThresholds({ ...none, ...typed }, 'en', shillings)).toEqual({ problem: { kind, fields } })
})
