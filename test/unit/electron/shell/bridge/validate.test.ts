import { describe, expect, it } from 'vitest'
import { answer } from '#shell/bridge/validate.ts'

describe('an answer over the bridge', () => {
  it('is the handler’s result for valid input', async () => {
    const heard: string[] = []
    const removed = await answer(
      'removeAccount',
      ({ accountId }) => {
        heard.push(accountId)
        return { ok: true, value: null }
      },
      { accountId: 'a1' }
    )
    expect(removed).toEqual({ value: { ok: true, value: null } })
    expect(heard).toEqual(['a1'])
  })

  it('refuses invalid input before the handler sees it, without repeating it', async () => {
    const heard: unknown[] = []
    const secret = 'sk_live_123'
    const refused = answer(
      'removeAccount',
      input => {
        heard.push(input)
        return { ok: true, value: null }
      },
      { accountId: 'a1', secret }
    )
    expect(await refused).toEqual({ error: 'refused' })
    expect(heard).toEqual([])
  })

  it('refuses an unexpected argument', async () => {
    expect(await answer('hide', () => null, 'now')).toEqual({ error: 'refused' })
  })

  it('does not reveal the text of an unexpected error', async () => {
    const failed = answer(
      'getSnapshot',
      () => {
        throw new Error('bad key sk_live_123')
      },
      undefined
    )
    expect(await failed).toEqual({ error: 'failed' })
  })
})
