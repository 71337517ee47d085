import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Input } from '#contract/index.ts'
import type { DoubleAnswers } from '#renderer/gallery/answers.ts'
import {
  deliveries,
  recipient,
  recipients,
  refusedRecipient,
  usedUpRecipient
} from '#renderer/gallery/recipient-samples.ts'
import { NOW, snapshot } from '#test/unit/renderer/samples.ts'
import { button, press, show, title } from '#test/unit/renderer/show.tsx'

const preview = { title: 'Payout is critical', body: 'Main shop\nSalio, 14:32', place: 'ntfy.sh', sms: null }
const answers: DoubleAnswers = {
  getNewSecrets: { topic: 'salio-random', signingSecret: 'whsec_AAAA' },
  previewRecipient: preview,
  getDeliveries: deliveries
}
const people = { screen: 'people' } as const

test('Settings says how many are told, and leads to them', async () => {
  const { user } = await show(snapshot({ recipients: [recipient()] }), answers, { screen: 'settings' })
  await press(user, /^Also tell.*1 person/)
  expect(title()).toBe('People')
  expect(button('Asha Njeri, ntfy, Delivered 14:22').dataset['delivery']).toBe('delivered')
})

test('the worst outcome comes first', async () => {
  await show(snapshot({ recipients }), answers, people)
  const rows = [...document.querySelectorAll<HTMLElement>('[data-delivery]')]
  expect(rows.map(row => row.dataset['delivery'])).toEqual([
    'refused',
    'waiting',
    'delivered',
    'unused',
    'off'
  ])
})

test('somebody is added in three steps, saved with the second, and told to be untested', async () => {
  let saved: Input<'saveRecipient'> | null = null
  const { send, user, inputs } = await show(
    snapshot(),
    {
      ...answers,
      saveRecipient: draft => {
        saved = draft
        send(
          'snapshot',
          snapshot({ at: NOW + 1, recipients: [{ ...recipient(), ...draft.facts, id: 'new' }] })
        )
        return { ok: true, recipientId: 'new' }
      }
    },
    people
  )
  await press(user, 'Add recipient')
  await press(user, 'Continue')
  expect(screen.getByText('This is missing.')).toBeDefined()
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Asha')
  await press(user, 'Continue')
  expect(await screen.findByText('Payout is critical')).toBeDefined()
  expect(
    screen.getByText('Wallet names, levels and times go to ntfy.sh. No key, no account number.')
  ).toBeDefined()
  await user.click(screen.getByRole('switch', { name: 'Show amounts' }))
  expect(inputs('previewRecipient').at(-1)?.facts.showAmounts).toBe(true)
  await press(user, 'Continue')
  expect(saved).toMatchObject({
    recipientId: null,
    facts: {
      name: 'Asha',
      showAmounts: true,
      way: { kind: 'ntfy', server: 'https://ntfy.sh', topic: 'salio-random' }
    }
  })
  expect(await screen.findByText('Saved, but nothing has reached Asha yet.')).toBeDefined()
  expect(screen.getByRole('group', { name: 'Tell Asha about' })).toBeDefined()
})

test.each<[string, Extract<DoubleAnswers['testRecipient'], object>, RegExp]>([
  [
    'taken',
    { kind: 'taken', at: NOW },
    /^Test sent\. ntfy\.sh took it at 14:32\. Ask Asha Njeri whether it came\.$/
  ],
  ['refused', { kind: 'refused', why: 'credentials' }, /^ntfy\.sh refused the token or password\.$/],
  ['too late', { kind: 'failed', failure: { kind: 'timeout' } }, /^No answer in 10 s/],
  ['away', { kind: 'failed', failure: { kind: 'down', status: 503 } }, /What you typed is kept; try again\.$/]
])('the outcome of a test is told in words: %s', async (_name, testRecipient, words) => {
  const { user } = await show(snapshot({ recipients: [recipient()] }), { ...answers, testRecipient }, people)
  await press(user, /^Asha Njeri/)
  await press(user, 'Send test')
  expect(await screen.findByText(words)).toBeDefined()
})

test('what is wrong is said at its field, which gets the focus', async () => {
  const { user } = await show(
    snapshot({ recipients: [recipient()] }),
    { ...answers, saveRecipient: { ok: false, why: 'problems', problems: { topic: 'topic' } } },
    people
  )
  await press(user, /^Asha Njeri/)
  await press(user, 'Edit recipient')
  await press(user, 'Save')
  expect(await screen.findByText('A topic has letters, digits, - and _ only, 64 at most.')).toBeDefined()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Topic' }))
})

test('each change of a recipient is saved at once', async () => {
  const { user, inputs } = await show(
    snapshot({ recipients: [recipient()] }),
    { ...answers, saveRecipient: { ok: true, recipientId: 'asha' } },
    people
  )
  await press(user, /^Asha Njeri/)
  await user.click(screen.getByRole('checkbox', { name: 'Accounts in trouble' }))
  expect(inputs('saveRecipient').at(-1)).toMatchObject({
    recipientId: 'asha',
    facts: { tells: ['critical', 'low', 'recovered', 'trouble', 'lateTopUps'] },
    secrets: {}
  })
  await user.click(screen.getByRole('radio', { name: '1 h' }))
  expect(inputs('saveRecipient').at(-1)?.facts.unlooked).toBe(60)
  await user.click(screen.getByRole('switch', { name: 'Tell Asha Njeri' }))
  expect(inputs('saveRecipient').at(-1)?.facts.on).toBe(false)
  expect(await screen.findByText('Saved')).toBeDefined()
})

test('one that is refused for good stands on Balances until it is mended', async () => {
  const { user } = await show(snapshot({ recipients: [refusedRecipient] }), answers)
  expect(screen.getByText('Stock system is not being told.')).toBeDefined()
  await press(user, 'Mend')
  expect(title()).toBe('Stock system')
  const note = screen.getByText('There is nothing at this address of stock.mwembe.example.').closest('.note')
  expect(note?.textContent).toContain('2 alerts wait.')
  await user.click(within(note as HTMLElement).getByRole('button', { name: 'Mend' }))
  expect(title()).toBe('Edit recipient')
})

test('the log tells what became of each message, with its tries', async () => {
  const { user } = await show(snapshot({ recipients: [recipient()] }), answers, people)
  await press(user, /^Asha Njeri/)
  await press(user, 'Delivery log')
  const lines = (await screen.findAllByRole('listitem')).map(line => line.textContent)
  expect(lines[0]).toMatch(/^14:20Payout is criticalDelivered 14:22, at try 3/)
  expect(lines.some(line => line?.includes('Not sent: someone looked'))).toBe(true)
  expect(lines.some(line => line?.includes('May have come twice; the second says so.'))).toBe(true)
})

test('a Telegram chat is linked by a code, and another one than before is asked about', async () => {
  const telegram = { kind: 'telegram', chat: '1', chatName: 'Old chat', bot: 'bot' } as const
  const { user, inputs } = await show(
    snapshot({ recipients: [recipient({ way: telegram })] }),
    {
      ...answers,
      startTelegramLink: { ok: true, code: '482913', bot: 'mwembe_bot', until: NOW + 252_000 },
      awaitTelegramLink: { kind: 'found', chat: '2', name: 'Other chat' },
      saveRecipient: { ok: true, recipientId: 'asha' }
    },
    people
  )
  await press(user, /^Asha Njeri/)
  await press(user, 'Edit recipient')
  expect(screen.getByText('Linked chat: Old chat')).toBeDefined()
  await press(user, 'Link another chat')
  expect(await screen.findByText(/The code came from another chat than before: Other chat/)).toBeDefined()
  await press(user, 'Save')
  expect(inputs('saveRecipient').at(-1)?.facts.way).toEqual(telegram)
})

test('removing asks once', async () => {
  const { user, inputs } = await show(
    snapshot({ recipients: [recipient()] }),
    { ...answers, removeRecipient: { ok: true, value: null } },
    people
  )
  await press(user, /^Asha Njeri/)
  await press(user, 'Remove recipient')
  expect(inputs('removeRecipient')).toEqual([])
  await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Remove recipient' }))
  expect(inputs('removeRecipient')).toEqual([{ recipientId: 'asha' }])
})

test('in the demo nothing can be tested, and the button says why', async () => {
  const { user } = await show(snapshot({ demo: true, recipients: [recipient()] }), answers, people)
  expect(screen.getByText('Demo wallets never send anything.')).toBeDefined()
  await press(user, /^Asha Njeri/)
  const send = screen.getByRole<HTMLButtonElement>('button', { name: 'Send test' })
  expect(send.disabled).toBe(true)
})

test('SMS shows the number with its country, how long it is, and asks for a second way', async () => {
  const phone = { number: '+254 722 000418', country: 'KE' }
  const { user } = await show(
    snapshot(),
    {
      ...answers,
      previewRecipient: {
        title: '',
        body: 'Payout is critical. Salio, 14:32',
        place: 'api.africastalking.com',
        sms: { characters: 118, phone, hangsOn: 'Airtime & SMS' }
      }
    },
    people
  )
  await press(user, 'Add recipient')
  await user.type(screen.getByLabelText('Name'), 'Otieno')
  await user.click(screen.getByLabelText(/^SMS/))
  await press(user, 'Continue')
  await user.type(screen.getByLabelText('Phone number'), '0722 000 418')
  await screen.findByText('+254 722 000418, Kenya')
  screen.getByText('1 message, 118 of 160 characters.')
  screen.getByText('These SMS are paid from Airtime & SMS.')
})

test('SMS that are used up say what happens to critical ones', async () => {
  const { user } = await show(
    snapshot({ recipients: [usedUpRecipient, recipient({ name: 'Otieno' })] }),
    answers,
    people
  )
  await press(user, 'Otieno, SMS, Delivered 14:22')
  expect(screen.getByText('Today’s 10 SMS are used up.').parentElement?.textContent).toContain(
    'Critical ones go by ntfy until tomorrow.'
  )
  screen.getByText('KES 8.00')
})

test('one that came with a set-up file is not switched on before its secret is entered', async () => {
  const imported = recipient({
    way: { kind: 'telegram', chat: '', chatName: '', bot: '' },
    on: false,
    secretFields: [],
    state: { kind: 'off' }
  })
  const { inputs, user } = await show(snapshot({ recipients: [imported] }), answers, people)
  await press(user, 'Asha Njeri, Telegram, Off')
  await user.click(screen.getByRole('switch', { name: 'Tell Asha Njeri' }))
  expect(title()).toBe('Edit recipient')
  expect(inputs('saveRecipient')).toEqual([])
  await press(user, 'Back')
  await press(user, 'Paste a new token')
  expect(title()).toBe('Edit recipient')
})

test('a mailbox of Microsoft’s is answered while it is typed', async () => {
  const { user } = await show(snapshot(), answers, people)
  await press(user, 'Add recipient')
  await user.type(screen.getByLabelText('Name'), 'Accounts')
  await user.click(screen.getByLabelText(/^E-mail/))
  await press(user, 'Continue')
  await user.type(await screen.findByLabelText('User name'), 'shop@outlook.com')
  screen.getByText('Microsoft 365 does not accept a password here. Use another mailbox or ntfy.')
})

test('without internet one strip says how many messages wait', async () => {
  const waiting = { state: { kind: 'trying', until: null }, waiting: 2 } as const
  const { user } = await show(
    snapshot({
      network: { trouble: 'offline', since: NOW },
      recipients: [
        recipient({ id: 'a', ...waiting }),
        recipient({ id: 'b', ...waiting }),
        recipient({ id: 'c' })
      ]
    }),
    answers,
    { screen: 'balances' }
  )
  screen.getByText('No internet. 2 messages wait.')
  await press(user, 'Settings')
  await press(user, /^Also tell/)
  expect(screen.getAllByText('No internet. 2 messages wait.')).toHaveLength(1)
})

test('the log is copied as it stands there', async () => {
  const { inputs, user } = await show(snapshot({ recipients: [recipient()] }), answers, people)
  await press(user, /^Asha Njeri/)
  await press(user, 'Delivery log')
  await press(user, 'Copy log')
  const text = inputs('copyText').at(-1)?.text ?? ''
  expect(text.split('\n')[0]).toBe('Asha Njeri · ntfy')
  expect(text).toContain('Not sent: someone looked')
  expect(text).toMatch(/\n {2}\d\d:\d\d /)
})

test('a stored token is deleted where that is ticked', async () => {
  const { inputs, user } = await show(
    snapshot({ recipients: [recipient()] }),
    { ...answers, saveRecipient: { ok: true, recipientId: 'asha' } },
    people
  )
  await press(user, /^Asha Njeri/)
  await press(user, 'Edit recipient')
  await user.click(screen.getByRole('checkbox', { name: 'Delete the stored token' }))
  await press(user, 'Save')
  expect(inputs('saveRecipient').at(-1)?.forget).toEqual(['token'])
})

test('where a way refuses for good, it says by which other one the same person is told', async () => {
  const other = recipient({ id: 'other', name: refusedRecipient.name.toUpperCase() })
  const { user } = await show(snapshot({ recipients: [refusedRecipient, other] }), answers, people)
  await press(user, /^Stock system, Webhook/)
  screen.getByText(/Until then Stock system is told by ntfy\./)
  await screen.findByRole('heading', { name: 'Waiting for Stock system' })
  // Of what was delivered or dropped nothing waits.
  expect(
    [...document.querySelectorAll('.entry')].map(entry => entry.querySelector('p')?.textContent)
  ).toEqual(['Top-up has not reached Collection', 'ClickAirtime could not be read'])
})
