import { describe, expect, it } from 'vitest'
import { words } from '#messages/index.ts'

const { failure } = words('en')
const provider = { name: 'JPay Africa' }
const at = new Date(2026, 10, 20, 14, 40).getTime()

describe('failure texts', () => {
  it('name the provider and the next step when a key is rejected', () => {
    expect(failure({ kind: 'rejected' }, { provider })).toEqual({
      short: 'Key rejected',
      what: 'JPay Africa refused your key.',
      next: 'Paste a new one from its dashboard.'
    })
  })

  it('while connecting promise nothing that is kept, and ask about an address that was typed', () => {
    const own = { provider, testing: { address: null } }
    const typed = { provider, testing: { address: '127.0.0.1:8000' } }
    const refused = { kind: 'down', status: null } as const
    const notFound = { kind: 'unresolved', problem: 'notFound' } as const
    expect(failure(refused, typed).what).toBe('Nothing answers at 127.0.0.1:8000.')
    expect(failure(notFound, typed).what).toBe('There is no 127.0.0.1:8000.')
    expect(failure({ kind: 'down', status: 502 }, typed).what).toBe('JPay Africa has a problem of its own.')
    for (const one of [refused, notFound, { kind: 'timeout' }, { kind: 'offline' }] as const)
      expect(failure(one, own).next).toBe('Try again in a minute.')
    for (const one of [refused, notFound, { kind: 'timeout' }] as const)
      expect(failure(one, typed).next).not.toContain('keeps trying')
    expect(failure({ kind: 'timeout' }, { provider }).next).toContain('keeps trying')
  })

  it('blame the address, not the key, when the address is refused', () => {
    const { what } = failure({ kind: 'address' }, { provider })
    expect(what).toBe('JPay Africa refused this computer’s address.')
  })

  it('mention that a new key takes 20 minutes, at a provider where it does', () => {
    const { next } = failure({ kind: 'rejected' }, { provider: { ...provider, newKeyIsSlow: true } })
    expect(next).toContain('20 minutes')
  })

  it('ask to click the amount again if the user had mapped an answer that changed', () => {
    const changed = { kind: 'unreadable', reason: 'shape' } as const
    expect(failure(changed, { provider: { ...provider, mapped: true } }).next).toContain(
      'click the amount again'
    )
    expect(failure(changed, { provider }).next).toContain('update Salio')
  })

  it('name the missing permission if the provider named it', () => {
    const named = failure({ kind: 'permission', permission: 'wallets.read' }, { provider })
    expect(named.what).toContain('“wallets.read”')
    const unnamed = failure({ kind: 'permission', permission: null }, { provider })
    expect(unnamed.what).toContain('does not let it read balances')
  })

  it('give the end of the wait if the failure or the schedule knows it', () => {
    const told = failure({ kind: 'throttled', until: at }, { provider })
    expect(told.what).toContain('until 14:40')
    const planned = failure({ kind: 'throttled', until: null }, { provider, until: at })
    expect(planned.what).toContain('until 14:40')
    const unknown = failure({ kind: 'throttled', until: null }, { provider })
    expect(unknown.what).toBe('JPay Africa asks Salio to read less often.')
  })

  it('add the weekday if the wait ends on another day', () => {
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

  it('point to the computer’s clock first if a certificate has expired', () => {
    const { next } = failure({ kind: 'certificate', problem: 'expired' }, { provider })
    expect(next).toMatch(/^Check this computer’s date and time first\./)
  })

  it('name the proxy that asks for a password', () => {
    const proxy = 'proxy.example:3128'
    const { what } = failure({ kind: 'proxy', problem: 'password', proxy }, { provider })
    expect(what).toBe('This network’s proxy, proxy.example:3128, asks for a user name and password.')
  })

  it.each([{ kind: 'portal' }, { kind: 'redirected' }] as const)(
    'suggest that the network may want a sign-in: %s',
    one => {
      const { what, next } = failure(one, { provider })
      expect(`${what} ${next}`).toContain('This network may want you to sign in')
    }
  )

  it('say of a redirect within the provider’s own origin only that the call has moved', () => {
    const { short, what } = failure({ kind: 'redirected', withinOrigin: true }, { provider })
    expect([short, what]).toEqual(['Moved', 'JPay Africa moved this call to another of its own addresses.'])
  })

  it('suggest checking for a full disk if the keychain is broken', () => {
    const { next } = failure({ kind: 'keychain', problem: 'broken' }, { provider })
    expect(next).toMatch(/whether the disk is full/)
  })

  it('distinguish a locked keychain from a missing one', () => {
    const locked = failure({ kind: 'keychain', problem: 'locked' }, { provider })
    const absent = failure({ kind: 'keychain', problem: 'absent' }, { provider })
    expect([locked.short, absent.short]).toEqual(['Keychain locked', 'No keychain'])
  })
})
