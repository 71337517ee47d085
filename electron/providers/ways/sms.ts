import { sendByAfricasTalking } from './sms-africas-talking.ts'
import type { SendSms } from './sms-line.ts'
import { sendByTwilio } from './sms-twilio.ts'

/** By the id of the provider whose card says that it can send SMS. */
const senders: Readonly<Record<string, SendSms>> = {
  'africas-talking': sendByAfricasTalking,
  twilio: sendByTwilio
}

export const sendSms: SendSms = (http, line, ...rest) => {
  const send = Object.hasOwn(senders, line.service) ? senders[line.service] : undefined
  return send ? send(http, line, ...rest) : Promise.resolve({ kind: 'refused', why: 'account' })
}
