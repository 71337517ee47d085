import { describe, expect, it } from 'vitest'
import type { WalletNotice } from '#domain/alerts/notice.ts'
import { words } from '#messages/index.ts'

const critical: WalletNotice = {
  kind: 'critical',
  accountId: 'shop',
  walletId: 'shop/payout',
  level: 'critical',
  because: 'amount',
  walletName: 'Payout',
  providerName: 'JPay Africa',
  accountName: 'Main shop',
  balance: { currency: 'KES', amount: '3250.00' },
  threshold: { currency: 'KES', amount: '5000' },
  hideAmounts: false,
  runsOutAt: null,
  lastsLessThan: null,
  now: new Date(2026, 10, 20, 14, 32).getTime()
}

describe('notice texts', () => {
  it('give the wallet, the balance and what to do', () => {
    expect(words('en').notices([critical])).toEqual({
      title: 'Payout is critical',
      body: 'JPay Africa · Main shop: KES\u00a03,250.00, below your alert level of 5,000. Top up now.'
    })
  })

  it('give the balance after a recovery', () => {
    const recovered = words('en').notices([
      {
        ...critical,
        kind: 'recovered',
        balance: { currency: 'KES', amount: '80000.00' },
        threshold: null
      }
    ])
    expect(recovered.title).toBe('Payout is back to KES\u00a080,000.00')
  })

  it.each(['low', 'critical', 'recovered'] as const)(
    'contain no figure of a %s wallet while amounts are hidden',
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
    ['share', /your share of a day’s spending/]
  ] as const)('name the threshold that was crossed if it is a %s', (because, said) => {
    const { body } = words('en').notices([
      { ...critical, kind: 'low', level: 'low', because, threshold: null }
    ])
    expect(body).toMatch(said)
  })

  it('say in a reminder that the wallet is still low or critical', () => {
    const reminder = { ...critical, kind: 'reminder', level: 'low' } as const
    expect(words('en').notices([reminder]).title).toBe('Payout is still low')
    expect(words('en').notices([{ ...reminder, level: 'critical' }]).title).toBe('Payout is still critical')
  })

  it('do not repeat an account name that equals the provider’s', () => {
    const { body } = words('en').notices([
      {
        ...critical,
        accountName: 'JPay Africa'
      }
    ])
    expect(body).toMatch(/^JPay Africa: KES/)
  })

  it('format figures for the language', () => {
    expect(words('fr').notices([critical]).body).toContain('KES\u00a03\u202f250,00')
  })
})

describe('notice texts with a known end', () => {
  const soon = { ...critical, runsOutAt: new Date(2026, 10, 20, 16, 40).getTime() }
  const low = { ...soon, kind: 'low', level: 'low' } as const
  const body = (notice: WalletNotice) => words('en').notices([notice]).body

  it('say how long the balance lasts and by when to top up', () => {
    expect(words('en').notices([soon])).toEqual({
      title: 'Payout is critical',
      body: 'JPay Africa · Main shop: KES\u00a03,250.00, about 2 h left. Top up before 16:40.'
    })
    expect(body({ ...soon, kind: 'reminder' })).toBe(body(soon))
  })

  it('exist in Kiswahili and French', () => {
    expect(words('sw').notices([soon]).body).toBe(
      'JPay Africa · Main shop: KES\u00a03,250.00, litatosha kwa saa 2 hivi. Ongeza pesa kabla ya 16:40.'
    )
    expect(words('fr').notices([soon]).body).toBe(
      'JPay Africa · Main shop\u00a0: KES\u00a03\u202f250,00, encore 2\u00a0h environ. Rechargez avant 16:40.'
    )
  })

  it('give the runway threshold if that was crossed', () => {
    expect(body({ ...low, because: 'runway', lastsLessThan: 240 })).toBe(
      'JPay Africa · Main shop: KES\u00a03,250.00, about 2 h left, less than your 4 h. Top up before 16:40.'
    )
    const later = { ...low, runsOutAt: new Date(2026, 10, 23, 16, 40).getTime() }
    expect(body({ ...later, because: 'runway', lastsLessThan: 7200 })).toBe(
      'JPay Africa · Main shop: KES\u00a03,250.00, about 3 days left, less than your 5 days. Top up soon.'
    )
  })

  it('give the share of a day’s spending and the time', () => {
    expect(body({ ...low, because: 'share' })).toBe(
      'JPay Africa · Main shop: KES\u00a03,250.00, less than your share of a day’s spending, about 2 h left. Top up before 16:40.'
    )
  })

  it.each([
    ['is days ahead', new Date(2026, 10, 29, 16, 40).getTime()],
    ['is over', soon.now],
    ['is not known', null]
  ])('fall back to the threshold if the end %s', (_, runsOutAt) => {
    expect(body({ ...soon, runsOutAt })).toMatch(/below your alert level of 5,000\. Top up now\.$/)
  })

  it('leave out the end after a recovery', () => {
    expect(body({ ...soon, kind: 'recovered' })).toBe(body({ ...critical, kind: 'recovered' }))
  })

  it('give the time but no amount while amounts are hidden', () => {
    for (const language of ['en', 'sw', 'fr'] as const) {
      const said = words(language).notices([{ ...soon, hideAmounts: true }]).body
      expect(said).toContain('16:40')
      expect(said).not.toContain('3')
    }
  })
})

describe('account notice texts', () => {
  const at = new Date(2026, 10, 20, 14, 5).getTime()
  const refused = {
    kind: 'keyRejected',
    accountId: 'shop',
    providerName: 'JPay Africa',
    accountName: 'Main shop',
    readAt: at,
    now: at
  } as const

  it('say what is wrong, how old the balances are, and what to do', () => {
    expect(words('en').notices([refused])).toEqual({
      title: 'JPay Africa refused your key',
      body: 'Main shop: Balances from 14:05 are shown. Paste a new one.'
    })
  })

  it('have the no-break space of French after the account’s name', () => {
    expect(words('fr').notices([{ ...refused, readAt: null }]).body).toBe(
      'Main shop\u00a0: Collez-en une nouvelle.'
    )
  })

  it('leave out an account name that equals the provider’s', () => {
    const { body } = words('en').notices([{ ...refused, accountName: 'JPay Africa' }])
    expect(body).toBe('Balances from 14:05 are shown. Paste a new one.')
  })

  it('do not mention balances if there are none', () => {
    expect(words('en').notices([{ ...refused, readAt: null }]).body).toBe('Main shop: Paste a new one.')
  })
})

describe('grouped notice texts', () => {
  const low = { ...critical, kind: 'low', level: 'low' } as const

  it('count the wallets and list them by name', () => {
    const several = [{ ...low, walletName: 'Float' }, critical, { ...low, walletName: 'Airtime' }]
    expect(words('en').notices(several)).toEqual({
      title: '1 critical, 2 low',
      body: 'Main shop · Payout: Critical, KES\u00a03,250.00\nMain shop · Float: Low, KES\u00a03,250.00\nMain shop · Airtime: Low, KES\u00a03,250.00'
    })
  })

  it('name the level once where all have it, and the shop on each line', () => {
    const shops = ['Kisumu', 'Thika'].map(accountName => ({ ...critical, accountName }))
    expect(words('en').notices(shops)).toEqual({
      title: '2 wallets are critical',
      body: 'Kisumu · Payout: KES\u00a03,250.00\nThika · Payout: KES\u00a03,250.00'
    })
    expect(words('fr').notices(shops).title).toBe('2 portefeuilles sont critiques')
    expect(words('sw').notices(shops).title).toBe('Pochi 2 ziko hatarini')
  })

  it('have at most four lines, the last of which counts the rest', () => {
    const lines = words('en')
      .notices(Array.from({ length: 6 }, () => low))
      .body.split('\n')
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toBe('and 3 more')
  })

  it('do not call a recovery low', () => {
    const recovered = { ...critical, kind: 'recovered', level: 'healthy' } as const
    expect(words('en').notices([recovered, recovered]).title).toBe('2 wallets are healthy again')
    expect(words('en').notices([recovered, low]).title).toBe('2 alerts')
  })

  it('contain no figure while amounts are hidden', () => {
    const recovered = { ...critical, kind: 'recovered', level: 'healthy', hideAmounts: true } as const
    expect(words('en').notices([recovered, { ...low, hideAmounts: true }]).body).not.toMatch(/\d/)
  })
})
