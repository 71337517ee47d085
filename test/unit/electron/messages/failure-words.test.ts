import { describe, expect, it } from 'vitest'
import { words } from '../../../../electron/messages/index.ts'

const { failure } = words('en')
const provider = 'JPay Africa'
const at = new Date(2026, 10, 20, 14, 40).getTime()

describe('the words of a failure', () => {
  it('name the provider and the next step when a key is rejected', () => {
    expect(failure({ kind: 'rejected' }, { provider })).toEqual({
      short: 'Key rejected',
      what: 'JPay Africa refused your key.',
      next: 'Paste a new one from its dashboard.'
    })
  })

  it('blame the address, not the key, when the address is refused', () => {
    const { what } = failure({ kind: 'address' }, { provider })
    expect(what).toBe("JPay Africa refused this computer's address.")
  })

  it("allow a new Africa's Talking key its 20 minutes", () => {
    const { next } = failure({ kind: 'rejected' }, { provider: "Africa's Talking" })
    expect(next).toContain('20 minutes')
  })

  it('name the permission where the provider named it', () => {
    const named = failure({ kind: 'permission', permission: 'wallets.read' }, { provider })
    expect(named.what).toContain('“wallets.read”')
    const unnamed = failure({ kind: 'permission', permission: null }, { provider })
    expect(unnamed.what).toContain('does not let it read balances')
  })

  it('say until when to wait where it is known, by the failure or by the schedule', () => {
    const told = failure({ kind: 'throttled', until: at }, { provider })
    expect(told.what).toContain('until 14:40')
    const planned = failure({ kind: 'throttled', until: null }, { provider, until: at })
    expect(planned.what).toContain('until 14:40')
    const unknown = failure({ kind: 'throttled', until: null }, { provider })
    expect(unknown.what).toBe('JPay Africa asks Salio to read less often.')
  })

  it('say the day when the wait ends on another one', () => {
    const now = at - 24 * 60 * 60_000
    const { what } = failure({ kind: 'throttled', until: at }, { provider, now })
    expect(what).toContain('until Fri 14:40')
  })

  it('call a field by its label', () => {
    const { what } = failure(
      { kind: 'field', field: 'appKey', problem: 'empty' },
      { provider, field: 'App key' }
    )
    expect(what).toBe('“App key” is empty.')
  })

  it('send the user to the clock before anywhere else when a certificate has expired', () => {
    const { next } = failure({ kind: 'certificate', problem: 'expired' }, { provider })
    expect(next).toMatch(/^Check this computer's date and time first\./)
  })

  it('name the proxy that asks for a password', () => {
    const proxy = 'proxy.example:3128'
    const { what } = failure({ kind: 'proxy', problem: 'password', proxy }, { provider })
    expect(what).toBe("This network's proxy, proxy.example:3128, asks for a user name and password.")
  })

  it.each([{ kind: 'portal' }, { kind: 'redirected' }] as const)(
    'allow that the network wants a sign-in: %s',
    one => {
      const { what, next } = failure(one, { provider })
      expect(`${what} ${next}`).toContain('This network may want you to sign in')
    }
  )

  it('look for room on the disk when the keychain does not do as asked', () => {
    const { next } = failure({ kind: 'keychain', problem: 'broken' }, { provider })
    expect(next).toMatch(/whether the disk is full/)
  })

  it('tell a locked keychain from one that is not there', () => {
    const locked = failure({ kind: 'keychain', problem: 'locked' }, { provider })
    const absent = failure({ kind: 'keychain', problem: 'absent' }, { provider })
    expect([locked.short, absent.short]).toEqual(['Keychain locked', 'No keychain'])
  })
})
