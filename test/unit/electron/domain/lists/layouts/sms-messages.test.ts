import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('messages in Kiswahili that name no company', () => {
  expect(
    layoutOf(
      `Umetuma TSh 10,000 kwa JUMA ALI 255713000001. Salio lako jipya ni TSh 85,000. Kumbukumbu No.: 12345678901. 05/11/26 10:15. Ada TSh 200
Umepokea TSh 4,000 kutoka ASHA ALI 255713000002. Salio jipya ni TSh 89,000. Muamala No.: 12345678902. 05/11/26 10:20`,
      { isPast: true, currency: 'TZS' }
    )
  ).toEqual(['sms-messages', '6000 in 2'])
})

test('messages in French that name no company', () => {
  expect(
    layoutOf(
      `Transfert de 5000.00 FCFA vers le 0700000001 reussi. Frais 50.00 FCFA. Nouveau solde: 28300.00 FCFA. Reference PP261105.1015.A12345
Vous avez recu 2000.00 FCFA du 0700000002. Votre nouveau solde est de 30300.00 FCFA. Ref PP261105.1016.A12346`,
      { isPast: true, currency: 'XOF', language: 'fr' }
    )
  ).toEqual(['sms-messages', '3000 in 2'])
})
