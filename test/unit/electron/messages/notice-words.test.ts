import { describe, expect, it } from 'vitest'
import { words } from '../../../../electron/messages/index.ts'
import type { WalletFactsTold } from '../../../../electron/messages/notice-words.ts'

const critical: WalletFactsTold = {
  kind: 'critical',
  level: 'critical',
  because: 'amount',
  walletName: 'Payout',
  providerName: 'JPay Africa',
  accountName: 'Main shop',
  balance: { currency: 'KES', amount: '3250.00' },
  mark: { currency: 'KES', amount: '5000' },
  hideAmounts: false
}

describe('the words of a notice', () => {
  it('say which wallet and what, how much, and what to do', () => {
    expect(words('en').notices([critical])).toEqual({
      title: 'Payout is critical',
      body: 'JPay Africa · Main shop: KES 3,250.00, below your mark of 5,000. Top up now.'
    })
  })

  it('say what a wallet is back to', () => {
    const recovered = words('en').notices([
      {
        ...critical,
        kind: 'recovered',
        balance: { currency: 'KES', amount: '80000.00' },
        mark: null
      }
    ])
    expect(recovered.title).toBe('Payout is back to KES 80,000.00')
  })

  it.each(['low', 'critical', 'recovered'] as const)(
    'hold no figure of a %s wallet while amounts are hidden',
    kind => {
      for (const language of ['en', 'sw', 'fr'] as const) {
        const { title, body } = words(language).notices([
          {
            ...critical,
            kind,
            hideAmounts: true
          }
        ])
        expect(title + body).not.toMatch(/\d/)
      }
    }
  )

  it.each([
    ['runway', /will not last as long as you asked for/],
    ['share', /your share of a day's spending/]
  ] as const)('say which mark was crossed where it is a %s', (because, said) => {
    const { body } = words('en').notices([{ ...critical, kind: 'low', level: 'low', because, mark: null }])
    expect(body).toMatch(said)
  })

  it('remind of what still is', () => {
    const reminder = { ...critical, kind: 'reminder', level: 'low' } as const
    expect(words('en').notices([reminder]).title).toBe('Payout is still low')
    expect(words('en').notices([{ ...reminder, level: 'critical' }]).title).toBe('Payout is still critical')
  })

  it('do not name an account twice that is called as its provider', () => {
    const { body } = words('en').notices([
      {
        ...critical,
        accountName: 'JPay Africa'
      }
    ])
    expect(body).toMatch(/^JPay Africa: KES/)
  })

  it('format the figures as the language does', () => {
    expect(words('fr').notices([critical]).body).toContain('KES 3\u202f250,00')
  })
})

describe('the words of an account', () => {
  const at = new Date(2026, 10, 20, 14, 5).getTime()
  const refused = {
    kind: 'keyRejected',
    providerName: 'JPay Africa',
    accountName: 'Main shop',
    readAt: at,
    now: at
  } as const

  it('say what is wrong, of when the balances are, and what to do', () => {
    expect(words('en').notices([refused])).toEqual({
      title: 'JPay Africa refused your key',
      body: 'Main shop: Balances from 14:05 are shown. Paste a new one.'
    })
  })

  it('do not name the account where it is called as its provider', () => {
    const { body } = words('en').notices([{ ...refused, accountName: 'JPay Africa' }])
    expect(body).toBe('Balances from 14:05 are shown. Paste a new one.')
  })

  it('say nothing of balances where there are none', () => {
    expect(words('en').notices([{ ...refused, readAt: null }]).body).toBe('Main shop: Paste a new one.')
  })
})

describe('the words of several', () => {
  const low = { ...critical, kind: 'low', level: 'low' } as const

  it('count the wallets and list them by name', () => {
    const several = [critical, { ...low, walletName: 'Float' }, { ...low, walletName: 'Airtime' }]
    expect(words('en').notices(several)).toEqual({
      title: '3 wallets are low',
      body: 'JPay Africa · Payout is critical\nJPay Africa · Float is low\nJPay Africa · Airtime is low'
    })
  })

  it('are four lines at most, the last of which counts the rest', () => {
    const lines = words('en')
      .notices(Array.from({ length: 6 }, () => low))
      .body.split('\n')
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toBe('and 3 more')
  })

  it('do not call a recovery a fall', () => {
    const recovered = { ...critical, kind: 'recovered', level: 'healthy' } as const
    expect(words('en').notices([recovered, recovered]).title).toBe('2 wallets are healthy again')
    expect(words('en').notices([recovered, low]).title).toBe('2 alerts')
  })

  it('hold no figure while amounts are hidden', () => {
    const recovered = { ...critical, kind: 'recovered', level: 'healthy', hideAmounts: true } as const
    expect(words('en').notices([recovered, { ...low, hideAmounts: true }]).body).not.toMatch(/\d/)
  })
})
