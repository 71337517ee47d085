import type { Field } from '#domain/accounts/provider-card.ts'
import { fromMinorOrText } from './amounts.ts'
import { translated } from './fields.ts'

/**
 * Field for a provider of which it is not documented whether its amounts are in full or in hundredths. A hundred times too
 * much would hide that a wallet runs dry, so the user is asked to hold the first reading against the dashboard.
 */
export const amountsField: Field = {
  id: 'amounts',
  label: 'Amounts',
  kind: 'choice',
  required: true,
  options: [
    { id: 'full', name: translated('In full', 'Kamili', 'En entier') },
    {
      id: 'hundredths',
      name: translated(
        'In hundredths (kobo, cents)',
        'Kwa sehemu za mia (kobo, senti)',
        'En centièmes (kobo, cents)'
      )
    }
  ],
  initial: 'full',
  help: translated(
    'Test the connection and compare with the dashboard. If Salio shows a hundred times as much, choose hundredths.',
    'Jaribu muunganisho na ulinganishe na dashibodi. Kama Salio inaonyesha mara mia zaidi, chagua sehemu za mia.',
    'Testez la connexion et comparez avec le tableau de bord. Si Salio affiche cent fois plus, choisissez les centièmes.'
  )
}

/** An amount as chosen in such a field. */
export const amountAs = (chosen: string | undefined, value: unknown): unknown =>
  chosen === 'hundredths' ? fromMinorOrText(value, 2) : value
