import type { NetworkFailures } from '../dictionary.ts'

/** Failures between this computer and the provider. */
export const networkFailures: NetworkFailures = {
  'testing.nobody': {
    short: 'Rien ne répond',
    what: 'Rien ne répond à {address}.',
    next: 'Le service est-il lancé\u202f? Vérifiez l’adresse, et son port si elle en a un.'
  },
  'testing.notFound': {
    short: 'Adresse introuvable',
    what: '{address} n’existe pas.',
    next: 'Vérifiez l’adresse, lettre par lettre.'
  },
  timeout: {
    short: 'Sans réponse',
    what: '{provider} a mis trop de temps à répondre.',
    next: 'Salio continue d’essayer. Vous n’avez rien à faire.'
  },
  offline: {
    short: 'Hors d’atteinte',
    what: 'Cet ordinateur ne trouve aucun chemin vers {provider}.',
    next: 'Vérifiez sa connexion au réseau. Salio continue d’essayer.'
  },
  'unresolved.notFound': {
    short: 'Adresse introuvable',
    what: 'L’adresse de {provider} est introuvable.',
    next: 'Vérifiez l’adresse du compte. Si elle est juste, ce réseau la bloque peut-être\u202f; Salio continue d’essayer.'
  },
  'unresolved.refused': {
    short: 'Adresse introuvable',
    what: 'Le service de noms de ce réseau a refusé d’indiquer où se trouve {provider}.',
    next: 'Salio continue d’essayer. Si cela dure, ce réseau bloque peut-être l’adresse\u00a0: changez de réseau.'
  },
  'unresolved.noAnswer': {
    short: 'Adresse introuvable',
    what: 'Le service de noms de ce réseau n’a pas répondu\u202f; {provider} n’a pas pu être trouvé.',
    next: 'Salio continue d’essayer. Si les pages web ne s’ouvrent pas non plus, redémarrez le routeur.'
  },
  portal: {
    short: 'Connexion au réseau',
    what: 'Autre chose a répondu à la place de {provider}. Ce réseau vous demande peut-être de vous connecter.',
    next: 'Ouvrez un navigateur, connectez-vous s’il le demande, puis actualisez. S’il ne demande rien, une protection placée devant {provider} a peut-être écarté Salio\u00a0: il continue d’essayer.'
  },
  redirected: {
    short: 'Renvoyé ailleurs',
    what: '{provider} a indiqué une autre adresse, où votre clé ne doit pas aller.',
    next: 'Ce réseau vous demande peut-être de vous connecter\u00a0: ouvrez un navigateur. Sinon vérifiez l’adresse du compte.'
  },
  redirectedWithinOrigin: {
    short: 'Déplacé',
    what: '{provider} a déplacé cet appel vers une autre de ses adresses.',
    next: 'Vérifiez l’adresse dans le compte\u00a0: il manque peut-être une barre oblique à la fin, ou il y en a une de trop. Si elle est juste, mettez Salio à jour.'
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
    what: 'Cet ordinateur ne fait pas confiance au certificat présenté au nom de {provider}\u202f; rien n’a été envoyé.',
    next: 'Sur un réseau d’entreprise, demandez à son responsable d’installer son certificat sur cet ordinateur. Sinon, utilisez un autre réseau.'
  },
  'certificate.impersonated': {
    short: 'Pas sûr',
    what: 'Autre chose a répondu à la place de {provider}, avec son propre certificat. Rien n’a été envoyé.',
    next: 'Ce réseau vous demande peut-être de vous connecter\u00a0: ouvrez un navigateur. Si une entreprise contrôle ce qui est envoyé, demandez-lui d’installer son certificat sur cet ordinateur. Sinon, quelqu’un écoute peut-être\u00a0: changez de réseau.'
  },
  'certificate.inspected': {
    short: 'Pas sûr',
    what: 'Quelque chose entre vous et {provider} ouvre ce qui est envoyé, et a présenté son propre certificat. Rien n’a été envoyé.',
    next: 'Vous passez par un proxy\u202f; c’est sans doute un contrôle de votre entreprise. Demandez au responsable du réseau d’installer son certificat sur cet ordinateur. Si personne n’en sait rien, utilisez un autre réseau.'
  },
  'proxy.password': {
    short: 'Mot de passe du proxy',
    what: 'Le proxy de ce réseau, {proxy}, demande un nom d’utilisateur et un mot de passe.',
    next: 'Saisissez-les ici, ou demandez-les au responsable du réseau.'
  },
  'proxy.otherRealm': {
    short: 'Mot de passe du proxy',
    what: 'Le proxy de ce réseau, {proxy}, demande un autre nom d’utilisateur et un autre mot de passe que ceux saisis pour lui.',
    next: 'Si vous êtes sur un autre réseau qu’avant, demandez-les au responsable du réseau, puis saisissez-les ici.'
  },
  'proxy.refused': {
    short: 'Problème de proxy',
    what: 'Le proxy de ce réseau, {proxy}, ne laisse pas Salio joindre {provider}.',
    next: 'Demandez au responsable du réseau de l’autoriser. Salio continue d’essayer.'
  },
  'proxy.scheme': {
    short: 'Problème de proxy',
    what: 'Le proxy de ce réseau, {proxy}, demande de s’identifier par {schemes}. Salio ne sait le faire que par Basic\u202f; aucun mot de passe n’a été envoyé.',
    next: 'Demandez au responsable du réseau d’autoriser Basic, ou de laisser cet ordinateur joindre {provider} sans s’identifier.'
  },
  'proxy.schemeUnnamed': {
    short: 'Problème de proxy',
    what: 'Le proxy de ce réseau, {proxy}, demande de s’identifier d’une façon que Salio ne connaît pas\u202f; aucun mot de passe n’a été envoyé.',
    next: 'Demandez au responsable du réseau d’autoriser Basic, ou de laisser cet ordinateur joindre {provider} sans s’identifier.'
  },
  'proxy.unreachable': {
    short: 'Problème de proxy',
    what: 'Salio ne parvient pas à passer par le proxy de ce réseau, {proxy}.',
    next: 'Vérifiez le proxy dans les réglages réseau du système. Salio continue d’essayer.'
  }
}
