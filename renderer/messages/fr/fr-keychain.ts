import type { Messages } from '../en/index.ts'

export const keychain: Messages['keychain'] = {
  titles: {
    locked: 'Votre trousseau est verrouillé',
    refused: 'Votre trousseau a refusé Salio',
    timeout: 'Votre trousseau ne répond pas',
    absent: 'Aucun trousseau ne tourne',
    full: 'Votre trousseau n’a plus de place',
    broken: 'Votre trousseau a un problème'
  },
  untilUnlocked: 'Salio ne peut pas lire vos clés d’API tant que vous ne l’avez pas déverrouillé.',
  unread: 'Salio ne peut pas lire vos clés d’API.',
  again: 'Réessayer',
  howToUnlock: 'Comment déverrouiller',
  whatToDo: 'Que faire',
  unlockOnMac:
    'Ouvrez Trousseaux d’accès, choisissez le trousseau «\u00a0session\u00a0» et déverrouillez-le avec votre mot de passe d’ouverture de session. Puis réessayez.',
  unlock:
    'Réessayez, et tapez votre mot de passe d’ouverture de session quand on vous le demande. Si rien ne le demande, ouvrez Mots de passe et clés ou KWallet Manager et déverrouillez le trousseau là.'
}
