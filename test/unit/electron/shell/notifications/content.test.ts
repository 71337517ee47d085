import { expect, it } from 'vitest'
import { notificationOptions } from '#shell/notifications/content.ts'
import { toastXml } from '#shell/notifications/toast.ts'

const facts = {
  subject: 'wallet:shop/payout',
  text: { title: 'A & B is low', body: 'A & B: KES 50.00' },
  isCritical: false,
  buttons: ['Open', 'Snooze 1 h'],
  close: 'Close',
  icon: '/app.png',
  platform: 'linux',
  writeToast: null
} as const

it('keeps a critical one on the screen', () => {
  expect(notificationOptions({ ...facts, isCritical: true })).toMatchObject({
    urgency: 'critical',
    timeoutType: 'never'
  })
  expect(notificationOptions(facts)).toMatchObject({ urgency: 'normal', timeoutType: 'default' })
})

it('has an icon where the system does not show the app’s, and buttons', () => {
  const buttons = [
    { type: 'button', text: 'Open' },
    { type: 'button', text: 'Snooze 1 h' }
  ]
  const onLinux = notificationOptions(facts)
  expect(onLinux).toMatchObject({ icon: '/app.png', body: 'A &amp; B: KES 50.00', actions: buttons })
  const onMac = notificationOptions({ ...facts, platform: 'darwin' })
  expect(onMac).toMatchObject({ actions: buttons, closeButtonText: 'Close' })
  expect(onMac).not.toHaveProperty('icon')
  expect(notificationOptions({ ...facts, buttons: [] })).not.toHaveProperty('actions')
})

it('on Windows is a toast of our own', () => {
  const onWindows = notificationOptions({ ...facts, isCritical: true, writeToast: toastXml })
  expect(Object.keys(onWindows)).toEqual(['id', 'urgency', 'toastXml'])
  expect(onWindows.toastXml).toContain('content="Close"')
  expect(notificationOptions({ ...facts, buttons: [], writeToast: toastXml }).toastXml).not.toContain(
    '<actions>'
  )
})
