import type { ToldDictionary } from '../dictionary.ts'

export const told: ToldDictionary = {
  past: {
    low: '{wallet} a été bas de {from} à {to}',
    critical: '{wallet} a été critique de {from} à {to}',
    account: '{provider} n’a pas pu être lu de {from} à {to}'
  },
  recovered: '{account}\u00a0: c’est rétabli.',
  readable: '{account}\u00a0: les soldes se lisent de nouveau.',
  several: { one: '{count} alerte', other: '{count} alertes' },
  more: { one: 'et {count} autre', other: 'et {count} autres' },
  signed: 'Salio, {time}',
  signedLate: 'Salio, {time}, envoyé à {sent}',
  mayBeRepeat: 'C’est peut-être la deuxième fois\u00a0: le premier envoi est resté sans réponse.',
  test: 'Essai\u00a0: {title}',
  sms: {
    mayBeRepeat: 'Peut-être envoyé deux fois.',
    last: 'Dernier des {count} SMS du jour.',
    more: '+{count}'
  },
  refusals: {
    credentials: '{place} a refusé le jeton ou le mot de passe.',
    notAllowed: '{place} ne laisse pas Salio y écrire.',
    gone: 'Il n’y a rien à cette adresse de {place}.',
    redirected: '{place} mène à une autre adresse. Salio ne suit pas.',
    key: 'Son jeton ou son secret n’est pas dans le trousseau pour cette adresse. Saisissez-le de nouveau.',
    message: '{place} n’accepte pas le message de Salio.',
    unencrypted: '{place} n’offre pas de chiffrement. Salio n’envoie rien en clair.',
    chat: 'Telegram ne connaît pas cette discussion, ou le bot y est bloqué. Reliez-la de nouveau par un code.',
    number: 'Ce numéro n’est pas attribué.',
    unreachable: '{place} ne peut pas envoyer de SMS à ce numéro.',
    blocked: 'Le titulaire de ce numéro bloque les SMS de cet expéditeur.',
    sender: '{place} ne laisse pas ce compte envoyer sous cet expéditeur.',
    credit: 'Le compte SMS n’a plus de crédit.',
    inactive: 'Le compte chez {place} est suspendu, peut-être faute de crédit.',
    trial:
      'Un compte d’essai chez {place} n’écrit qu’à des numéros confirmés. Confirmez-y celui-ci, ou passez à un compte payant.',
    account: 'Le compte qui paie ces SMS n’est plus connecté.',
    sandbox: 'Les SMS d’un compte de test n’arrivent sur aucun téléphone. Choisissez un compte réel.'
  },
  notTold: { title: '{name} n’est pas prévenu', body: '{reason} Ouvrez Salio pour corriger.' }
}
