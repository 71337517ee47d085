import { expect, test } from 'vitest'
import {
  blankForm,
  draftOf,
  firstInvalidField,
  formOf,
  intervalsOf,
  noSecrets,
  visibleFields
} from '#renderer/features/connect/form.ts'
import { account, africasTalking, jpay } from '#test/unit/renderer/samples.ts'

test('a second account of a provider gets another default name', () => {
  expect(blankForm(jpay, []).name).toBe('JPay Africa')
  expect(blankForm(jpay, ['JPay Africa', 'JPay Africa 2']).name).toBe('JPay Africa 3')
})

test('a new account starts with the defaults of the provider’s card', () => {
  expect(blankForm(jpay, [])).toMatchObject({ environment: 'production', intervalMinutes: 5 })
  expect(blankForm(africasTalking, [])).toMatchObject({
    environment: '',
    values: { username: '', apiKey: '', balances: 'application' },
    intervalMinutes: 60
  })
})

test('an existing account opens with the credentials variant it was connected with', () => {
  expect(formOf(account({ secretFields: ['accessToken'] }), jpay).alternative).toBe(1)
  expect(formOf(account({ secretFields: [] }), jpay).alternative).toBe(0)
})

test('only the fields of the chosen variant are shown and sent', () => {
  const form = { ...blankForm(jpay, []), alternative: 1, values: { appKey: 'k', accessToken: ' jwt ' } }
  expect(visibleFields(jpay, form).map(({ id }) => id)).toEqual(['accessToken', 'baseUrl'])
  expect(draftOf(jpay, form, null).secrets).toEqual({ accessToken: 'jwt' })
})

test('every field of the chosen variant is required, unless the keychain has it', () => {
  const form = { ...blankForm(jpay, []), values: { appKey: 'k', appSecret: ' ' } }
  const empty = (field: string) => ({ kind: 'field', field, problem: 'empty' })
  expect(firstInvalidField(jpay, form, noSecrets)).toEqual(empty('appSecret'))
  expect(firstInvalidField(jpay, form, { ...noSecrets, usable: ['appSecret'] })).toBeNull()
  expect(firstInvalidField(jpay, { ...form, name: ' ' }, noSecrets)).toEqual(empty('name'))
})

test.each(['k'.repeat(2501), 'é'.repeat(1251)])(
  'a key that is too long for a keychain is refused before it is sent',
  key => {
    const form = { ...blankForm(jpay, []), values: { appKey: key, appSecret: 's' } }
    expect(firstInvalidField(jpay, form, noSecrets)).toEqual({
      kind: 'field',
      field: 'appKey',
      problem: 'malformed'
    })
  }
)

test('an empty secret is left out, an empty URL is sent as empty', () => {
  const draft = draftOf(jpay, { ...blankForm(jpay, []), values: { appKey: 'k', appSecret: '' } }, 'a1')
  expect(draft).toMatchObject({ accountId: 'a1', secrets: { appKey: 'k' }, values: { baseUrl: '' } })
  expect(draft.secrets).not.toHaveProperty('appSecret')
})

test('offers intervals from the provider’s minimum up, and always the current one', () => {
  expect(intervalsOf(jpay, 5)).toEqual([1, 5, 15, 60])
  expect(intervalsOf(africasTalking, 30)).toEqual([15, 30, 60])
})
