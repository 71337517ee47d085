import type { NetworkFailures } from '../dictionary.ts'

/** Failures between this computer and the provider. */
export const networkFailures: NetworkFailures = {
  timeout: {
    short: 'Sans réponse',
    what: '{provider} a mis trop de temps à répondre.',
    next: 'Salio continue d’essayer. Vous n’avez rien à faire.'
  },
  offline: {
    short: 'Hors ligne',
    what: 'Il n’y a pas d’internet.',
    next: 'Salio relira dès que vous serez connecté.'
  },
  portal: {
    short: 'Connexion au réseau',
    what: 'Autre chose a répondu à la place de {provider}. Ce réseau vous demande peut-être de vous connecter.',
    next: 'Ouvrez un navigateur, connectez-vous s’il le demande, puis actualisez.'
  },
  redirected: {
    short: 'Renvoyé ailleurs',
    what: '{provider} a indiqué une autre adresse, où votre clé ne doit pas aller.',
    next: 'Ce réseau vous demande peut-être de vous connecter\u00a0: ouvrez un navigateur. Sinon vérifiez l’adresse du compte.'
  },
  insecure: {
    short: 'Pas sûr',
    what: 'Cette adresse enverrait votre clé en clair\u202f; rien n’a été envoyé.',
    next: 'Utilisez une adresse qui commence par https://.'
  },
  'certificate.expired': {
    short: 'Pas sûr',
    what: 'Le certificat de {provider} a expiré\u202f; rien n’a été envoyé.',
    next: 'Vérifiez d’abord la date et l’heure de cet ordinateur. Si elles sont justes, c’est à {provider} de le renouveler\u202f; Salio continue d’essayer.'
  },
  'certificate.notYetValid': {
    short: 'Pas sûr',
    what: 'Le certificat de {provider} n’est pas encore valable\u202f; rien n’a été envoyé.',
    next: 'Vérifiez la date et l’heure de cet ordinateur\u00a0: elles retardent sans doute.'
  },
  'certificate.host': {
    short: 'Pas sûr',
    what: 'Ce qui a répondu porte un certificat à un autre nom que celui de {provider}\u202f; rien n’a été envoyé.',
    next: 'Vérifiez l’adresse du compte, et le réseau.'
  },
  'certificate.untrusted': {
    short: 'Pas sûr',
    what: 'Cet ordinateur ne fait pas confiance au certificat qui a répondu pour {provider}\u202f; rien n’a été envoyé.',
    next: 'Sur un réseau d’entreprise, demandez à son responsable d’installer son certificat sur cet ordinateur. Sinon, utilisez un autre réseau.'
  },
  'proxy.password': {
    short: 'Mot de passe du proxy',
    what: 'Le proxy de ce réseau, {proxy}, demande un nom d’utilisateur et un mot de passe.',
    next: 'Saisissez-les ici, ou demandez-les au responsable du réseau.'
  },
  'proxy.unreachable': {
    short: 'Problème de proxy',
    what: 'Salio ne parvient pas à passer par le proxy de ce réseau, {proxy}.',
    next: 'Vérifiez le proxy dans les réglages réseau du système. Salio continue d’essayer.'
  }
}
