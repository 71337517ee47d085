import { expect, it } from 'vitest'
import { notificationOptions } from '#shell/notifications/content.ts'

const facts = {
  subject: 'wallet:shop/payout',
  text: { title: 'A & B is low', body: 'A & B: KES 50.00' },
  isCritical: false,
  actions: { open: 'Open', snooze: 'Snooze 1 h' },
  icon: '/app.png',
  platform: 'linux'
} as const

it('keeps a critical one on the screen', () => {
  expect(notificationOptions({ ...facts, isCritical: true })).toMatchObject({
    urgency: 'critical',
    timeoutType: 'never'
  })
  expect(notificationOptions(facts)).toMatchObject({ urgency: 'normal', timeoutType: 'default' })
})

it('has buttons and an icon only where the system shows them', () => {
  expect(notificationOptions(facts)).toMatchObject({ icon: '/app.png', body: 'A &amp; B: KES 50.00' })
  expect(notificationOptions(facts)).not.toHaveProperty('actions')
  const onMac = notificationOptions({ ...facts, platform: 'darwin' })
  expect(onMac.actions).toEqual([
    { type: 'button', text: 'Open' },
    { type: 'button', text: 'Snooze 1 h' }
  ])
  expect(onMac).not.toHaveProperty('icon')
  expect(notificationOptions({ ...facts, platform: 'win32', actions: null })).not.toHaveProperty('actions')
})
