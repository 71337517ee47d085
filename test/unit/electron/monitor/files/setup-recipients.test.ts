import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { initialQuiet, type RecipientFacts, type Way } from '#domain/recipients/recipient.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { makeWorld } from '../world.ts'

const folder = testFolder()
const path = () => join(folder.path, 'setup.json')
const world = () => makeWorld({ files: { save: async () => path(), open: async () => path() } })

const ntfy = (over: object = {}): Way =>
  ({ kind: 'ntfy', server: 'https://ntfy.sh', topic: 'salio-x', ownNetwork: false, ...over }) as Way
const facts = (over: Partial<RecipientFacts> = {}): RecipientFacts => ({
  name: 'Asha',
  way: ntfy(),
  on: true,
  tells: ['critical'],
  wallets: null,
  unlooked: 0,
  quiet: initialQuiet,
  showAmounts: true,
  language: 'sw',
  ...over
})

const ways: readonly [Way, Record<string, string>][] = [
  [ntfy(), { token: 'tk_s3cret' }],
  [
    { kind: 'webhook', url: 'https://stock.example/hook', ownNetwork: false },
    { signingSecret: `whsec_${Buffer.alloc(32, 7).toString('base64')}` }
  ],
  [
    { kind: 'telegram', chat: '4711', chatName: 'Asha', bot: 'mwembe_bot' },
    { token: `123456789:${'A'.repeat(35)}` }
  ],
  [
    {
      kind: 'email',
      to: 'asha@shop.example',
      user: 'shop@shop.example',
      server: 'smtp.shop.example',
      port: 465
    },
    { password: 's3cret-password' }
  ]
]

/** Writes a set-up with these, which are changed by `edit`, and reads it on another computer. */
async function carried(edit: (recipients: Record<string, unknown>[]) => unknown = all => all) {
  const first = world()
  await first.connect()
  const wallets = first.store.wallets.forAccount(first.account().id).map(({ id }) => id)
  for (const [way, secrets] of ways)
    await first.monitor.intents.saveRecipient({
      recipientId: null,
      facts: facts({ way, wallets }),
      secrets
    })
  await first.monitor.intents.exportSetup(undefined)
  const written = readFileSync(path(), 'utf8')
  const file = JSON.parse(written)
  file.recipients = edit(file.recipients)
  writeFileSync(path(), JSON.stringify(file))
  return written
}

async function choose({ monitor }: ReturnType<typeof world>) {
  const chosen = await monitor.intents.chooseSetup(undefined)
  if (chosen.kind !== 'ready') throw new Error(JSON.stringify(chosen))
  return chosen.preview
}

test('a set-up file carries recipients without a secret', async () => {
  const written = await carried()
  expect(JSON.parse(written).recipients).toHaveLength(4)
  expect(written).not.toMatch(/s3cret|whsec|123456789:/)
})

test('each is listed apart, unticked, with where it would be told', async () => {
  await carried()
  const preview = await choose(world())
  expect(preview.choices).toEqual([
    { kind: 'recipient', name: 'Asha', way: 'ntfy', target: 'ntfy.sh/salio-x' },
    { kind: 'recipient', name: 'Asha', way: 'webhook', target: 'https://stock.example/hook' },
    { kind: 'recipient', name: 'Asha', way: 'telegram', target: 'api.telegram.org' },
    { kind: 'recipient', name: 'Asha', way: 'email', target: 'asha@shop.example (smtp.shop.example)' }
  ])
  expect(preview.changes.some(({ kind }) => kind === 'recipient')).toBe(false)
})

test('without a tick nobody is added; with one they are off, without a secret and without a chat', async () => {
  await carried()
  const second = world()
  const { intents } = second.monitor
  await intents.applySetup({ token: (await choose(second)).token, ticked: [] })
  expect(second.store.recipients.all()).toEqual([])
  expect(await intents.applySetup({ token: (await choose(second)).token, ticked: [0, 2] })).toMatchObject({
    ok: true
  })
  const [account] = second.store.accounts.all()
  const added = second.store.recipients.all()
  expect(added).toHaveLength(2)
  for (const one of added)
    expect(one).toMatchObject({
      on: false,
      secretFields: [],
      language: 'sw',
      wallets: [`${account?.id}/payout`]
    })
  expect(added[1]?.way).toEqual({ kind: 'telegram', chat: '', chatName: '', bot: '' })
  // The same file adds nobody twice.
  const again = await choose(second)
  expect(again.choices.map(choice => 'way' in choice && choice.way)).toEqual(['webhook', 'email'])
})

test.each<[string, object]>([
  ['plain http', { way: ntfy({ server: 'http://ntfy.example' }) }],
  [
    'plain http in the own network, ticked by the file',
    { way: ntfy({ server: 'http://10.0.0.1', ownNetwork: true }) }
  ],
  [
    'an address with a secret in it',
    { way: { kind: 'webhook', url: 'https://a:b@stock.example', ownNetwork: false } }
  ],
  ['a mail address that is two', { way: { ...ways[3]?.[0], to: 'a@b.example,c@d.example' } }],
  [
    'no phone number',
    {
      way: {
        kind: 'sms',
        number: '12',
        service: 'till',
        server: '',
        accountId: '',
        user: '',
        sender: '',
        perDay: 10
      }
    }
  ],
  ['a name that turns the line around', { name: 'Asha\u202eahsA' }],
  ['something else', { tells: ['everything'] }],
  ['fields of no way', { way: { kind: 'pigeon' } }],
  ['a member that is not Salio’s', { secrets: { token: 'x' } }]
])('one with %s is left out, and said', async (_name, change) => {
  await carried(([first]) => [{ ...first, ...change }])
  const preview = await choose(world())
  expect(preview.choices).toEqual([])
  // Its name turns nothing around where it is said.
  expect(preview.leftOut).toEqual([{ name: expect.stringMatching(/^Asha[ -~’]*$/), why: 'recipient' }])
})

test('no more than twenty', async () => {
  await carried(([first]) => Array.from({ length: 25 }, (_, index) => ({ ...first, name: `Asha ${index}` })))
  const preview = await choose(world())
  expect(preview.choices).toHaveLength(20)
  expect(preview.leftOut).toHaveLength(5)
  expect(preview.leftOut[0]).toEqual({ name: 'Asha 20', why: 'tooManyRecipients' })
})

test('a file of an earlier version has none', async () => {
  await carried(() => undefined)
  expect((await choose(world())).choices).toEqual([])
})

test('what is not even a list makes the file no set-up', async () => {
  await carried(() => 'everybody')
  expect(await world().monitor.intents.chooseSetup(undefined)).toEqual({ kind: 'refused', why: 'notSetup' })
})
