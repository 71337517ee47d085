import { useSnapshot } from '#renderer/app/use-app.ts'
import { AddRecipientScreen } from './add.tsx'
import { DeliveriesScreen } from './deliveries.tsx'
import { EditRecipientScreen } from './edit.tsx'
import { PeopleScreen } from './people.tsx'
import { RecipientScreen } from './recipient.tsx'

/** A screen about who is told away from the desk. */
type Place =
  | { readonly screen: 'people' | 'addRecipient' }
  | { readonly screen: 'recipient' | 'editRecipient' | 'deliveries'; readonly recipientId: string }

/** The screens about who is told away from the desk, of which one is shown. Their code is read as one. */
export function AwayScreen({ place }: { place: Place }) {
  const { recipients } = useSnapshot()
  if (!('recipientId' in place)) return place.screen === 'people' ? <PeopleScreen /> : <AddRecipientScreen />
  const recipient = recipients.find(({ id }) => id === place.recipientId)
  if (!recipient) return <PeopleScreen />
  switch (place.screen) {
    case 'recipient':
      return <RecipientScreen key={recipient.id} recipient={recipient} />
    case 'editRecipient':
      return <EditRecipientScreen key={recipient.id} recipient={recipient} />
    case 'deliveries':
      return <DeliveriesScreen key={recipient.id} recipient={recipient} />
    default:
      return place satisfies never
  }
}
