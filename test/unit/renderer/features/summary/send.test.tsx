import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { SummaryPreview, SummarySent } from '#contract/summaries.ts'
import { initialSettings } from '#domain/settings.ts'
import type { DoubleAnswers } from '#renderer/gallery/answers.ts'
import { recipient, smsRecipient } from '#renderer/gallery/recipient-samples.ts'
import { missedSummary, pageOf, summary } from '#renderer/gallery/summary-samples.ts'
import { NOW, snapshot } from '#test/unit/renderer/samples.ts'
import { button, press, show, title } from '#test/unit/renderer/show.tsx'

const place = { screen: 'summary', summaryId: 7 } as const
const asha = recipient({ showAmounts: true, language: 'en' })
const off = recipient({ id: 'night', name: 'Night watch', on: false, state: { kind: 'off' } })
const message: SummaryPreview = {
  kind: 'message',
  title: 'Friday morning: 3 wallets need you',
  body: 'Payout is critical: KES 4,210.00.\nSalio, 07:31',
  place: 'ntfy.sh',
  characters: null
}
const taken: SummarySent = { kind: 'taken', at: NOW }
const answers: DoubleAnswers = {
  getSummary: pageOf(summary()),
  previewSummary: message,
  sendSummary: taken
}
const wanted = { summaryId: 7, recipientId: 'asha' }

/** Opens the summary and chooses who is sent it. */
async function choose(start = snapshot({ recipients: [asha, off, smsRecipient] }), over: DoubleAnswers = {}) {
  const shown = await show(start, { ...answers, ...over }, place)
  await press(shown.user, 'Send to someone')
  await press(shown.user, 'Asha Njeri, ntfy')
  return shown
}

test('who is told may be chosen, sees exactly what is sent, and it goes once', async () => {
  let finish = (_: SummarySent) => {}
  const { inputs, user } = await show(
    snapshot({ recipients: [asha, off, smsRecipient] }),
    {
      ...answers,
      sendSummary: () =>
        new Promise<SummarySent>(resolve => {
          finish = resolve
        })
    },
    place
  )
  await press(user, 'Send to someone')
  await screen.findByText('It goes at once, also in quiet hours.')
  const names = [...document.querySelectorAll('.recipient-row')].map(row => row.getAttribute('aria-label'))
  expect(names).toEqual(['Asha Njeri, ntfy', 'Otieno, SMS'])
  await press(user, 'Asha Njeri, ntfy')
  expect(await screen.findByText('Friday morning: 3 wallets need you')).toBeDefined()
  expect(screen.getByText(/^Payout is critical: KES 4,210\.00\./)).toBeDefined()
  expect(
    screen.getByText('Wallet names, levels, times and amounts go to ntfy.sh. No key, no account number.')
  ).toBeDefined()
  expect(inputs('previewSummary')).toEqual([wanted])
  expect(inputs('sendSummary')).toEqual([])
  await press(user, 'Send')
  expect(button('Sending').getAttribute('aria-disabled')).toBe('true')
  await press(user, 'Sending')
  expect(inputs('sendSummary')).toEqual([wanted])
  finish(taken)
  expect(await screen.findByText('Sent. ntfy.sh took it at 14:32.')).toBeDefined()
  await press(user, 'Send')
  expect(inputs('sendSummary')).toHaveLength(2)
})

test.each<[string, SummarySent, string]>([
  ['refused', { kind: 'refused', why: 'credentials' }, 'ntfy.sh refused the token or password.'],
  [
    'unheard',
    { kind: 'failed', failure: { kind: 'timeout' }, mayHaveCome: true },
    'No answer in 10 s. It may have come all the same: ask Asha Njeri before you send it again.'
  ],
  [
    'not sent',
    { kind: 'failed', failure: { kind: 'timeout' }, mayHaveCome: false },
    'No answer in 10 s. Nothing was sent; try again.'
  ],
  ['used up', { kind: 'usedUp', most: 10 }, 'Today’s 10 SMS are used up.']
])('the outcome is told in words: %s', async (_name, sendSummary, words) => {
  const { user } = await choose(undefined, { sendSummary })
  await press(user, 'Send')
  expect((await screen.findByText(words)).parentElement?.className).toBe('note bad')
})

test.each<[string, SummaryPreview, string]>([
  [
    'nothing is theirs',
    { kind: 'nothing' },
    'Asha Njeri is told of no wallet that is in this summary, so there is nothing to send.'
  ],
  ['the demo', { kind: 'demo' }, 'Demo wallets never send anything.'],
  ['it is gone', { kind: 'gone' }, 'This summary or this recipient is not there any more.'],
  ['used up', { kind: 'usedUp', most: 10 }, 'Today’s 10 SMS are used up.']
])('where it cannot be sent that is said instead: %s', async (_name, previewSummary, words) => {
  await choose(undefined, { previewSummary })
  expect(await screen.findByText(words)).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Send' })).toBeNull()
  expect(document.querySelector('.message-preview')).toBeNull()
})

test('an SMS says how long it is, and on which wallet it hangs', async () => {
  const { user } = await show(
    snapshot({ recipients: [smsRecipient] }),
    { ...answers, previewSummary: { ...message, title: '', characters: 103 } },
    place
  )
  await press(user, 'Send to someone')
  await press(user, 'Otieno, SMS')
  expect(await screen.findByText('1 message, 103 of 160 characters.')).toBeDefined()
  expect(screen.getByText('These SMS are paid from Airtime & SMS.')).toBeDefined()
})

test('while amounts are hidden here, those of the message are too', async () => {
  const settings = { ...initialSettings, hideAmounts: true }
  await choose(snapshot({ recipients: [asha], settings }))
  expect(await screen.findByText('Amounts are hidden here. The message has them.')).toBeDefined()
  expect(document.body.textContent).not.toContain('4,210')
})

test('a message without amounts is shown while amounts are hidden', async () => {
  const settings = { ...initialSettings, hideAmounts: true }
  await choose(snapshot({ recipients: [recipient()], settings }), {
    previewSummary: { ...message, body: 'Payout is critical.' }
  })
  expect(await screen.findByText('Payout is critical.')).toBeDefined()
})

test.each([
  ['nobody', []],
  ['nobody who is on', [off]]
])('where there is %s it leads to the people', async (_name, recipients) => {
  const { user } = await show(snapshot({ recipients }), answers, place)
  await press(user, 'Send to someone')
  expect(title()).toBe('People')
})

test('one that was missed cannot be sent', async () => {
  await show(snapshot({ recipients: [asha] }), { getSummary: pageOf(missedSummary) }, place)
  await screen.findByText(/was missed/)
  expect(screen.queryByRole('button', { name: 'Send to someone' })).toBeNull()
})

test('nothing is sent from a copy of a newer version’s data', async () => {
  await show(snapshot({ recipients: [asha], dataStatus: { kind: 'newer' } }), answers, place)
  await screen.findByText(/The other 11/)
  expect(screen.queryByRole('button', { name: 'Send to someone' })).toBeNull()
})

test('whoever is removed meanwhile is no longer sent anything', async () => {
  const { send, user } = await choose()
  await screen.findByRole('button', { name: 'Send' })
  send('snapshot', snapshot({ at: NOW + 1, recipients: [smsRecipient] }))
  expect(await screen.findByRole('button', { name: 'Otieno, SMS' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Send' })).toBeNull()
  await press(user, 'Back')
  expect(title()).toBe('Friday morning')
})
