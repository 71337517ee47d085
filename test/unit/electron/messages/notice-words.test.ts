import { describe, expect, it } from 'vitest'
import { words } from '../../../../electron/messages/index.ts'
import type { NoticeFacts } from '../../../../electron/messages/notice-words.ts'

const critical: NoticeFacts = {
  kind: 'critical',
  walletName: 'Payout',
  providerName: 'JPay Africa',
  accountName: 'Main shop',
  balance: { currency: 'KES', amount: '3250.00' },
  mark: { currency: 'KES', amount: '5000' },
  hideAmounts: false
}

describe('the words of a notice', () => {
  it('say which wallet and what, how much, and what to do', () => {
    expect(words('en').notice(critical)).toEqual({
      title: 'Payout is critical',
      body: 'JPay Africa · Main shop: KES 3,250.00, below your mark of 5,000. Top up now.'
    })
  })

  it('say what a wallet is back to', () => {
    const recovered = words('en').notice({
      ...critical,
      kind: 'recovered',
      balance: { currency: 'KES', amount: '80000.00' },
      mark: null
    })
    expect(recovered.title).toBe('Payout is back to KES 80,000.00')
  })

  it.each(['low', 'critical', 'recovered'] as const)(
    'hold no figure of a %s wallet while amounts are hidden',
    kind => {
      for (const language of ['en', 'sw', 'fr'] as const) {
        const { title, body } = words(language).notice({
          ...critical,
          kind,
          hideAmounts: true
        })
        expect(title + body).not.toMatch(/\d/)
      }
    }
  )

  it('do not name an account twice that is called as its provider', () => {
    const { body } = words('en').notice({
      ...critical,
      accountName: 'JPay Africa'
    })
    expect(body).toMatch(/^JPay Africa: KES/)
  })

  it('format the figures as the language does', () => {
    expect(words('fr').notice(critical).body).toContain('KES 3\u202f250,00')
  })
})
