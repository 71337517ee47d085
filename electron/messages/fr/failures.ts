import type { Dictionary, NetworkFailures } from '../dictionary.ts'

/** Failures between this computer and the provider. */
const networkFailures: NetworkFailures = {
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
    what: 'Le service de noms de ce réseau n’a pas voulu dire où se trouve {provider}.',
    next: 'Salio continue d’essayer. Si cela dure, ce réseau la bloque peut-être\u00a0: utilisez-en un autre.'
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
    what: 'Cet ordinateur ne fait pas confiance au certificat qui a répondu pour {provider}\u202f; rien n’a été envoyé.',
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

export const failures: Dictionary['failures'] = {
  ...networkFailures,
  stopped: {
    short: 'Arrêté',
    what: 'Vous avez cessé d’attendre {provider}.',
    next: 'Réessayez quand vous voudrez.'
  },
  rejected: {
    short: 'Clé refusée',
    what: '{provider} a refusé votre clé.',
    next: 'Collez-en une nouvelle depuis son tableau de bord.'
  },
  rejectedNewKeyIsSlow: {
    short: 'Clé refusée',
    what: '{provider} a refusé votre clé.',
    next: 'Une nouvelle clé peut mettre jusqu’à 20 minutes à fonctionner. Si la vôtre est plus ancienne, collez-en une nouvelle depuis le tableau de bord.'
  },
  permission: {
    short: 'Droit manquant',
    what: 'Votre clé fonctionne, mais {provider} ne la laisse pas lire les soldes.',
    next: 'Donnez ce droit à la clé dans le tableau de bord, puis actualisez.'
  },
  permissionNamed: {
    short: 'Droit manquant',
    what: 'Votre clé fonctionne, mais {provider} ne lui a pas donné le droit «\u00a0{permission}\u00a0».',
    next: 'Ajoutez ce droit à la clé dans le tableau de bord, puis actualisez.'
  },
  address: {
    short: 'Adresse refusée',
    what: '{provider} a refusé l’adresse de cet ordinateur.',
    next: 'Ajoutez l’adresse internet de cet ordinateur à celles qui sont permises dans le tableau de bord. Elle change avec le réseau.'
  },
  throttled: {
    short: 'Prié de patienter',
    what: '{provider} demande à Salio de lire moins souvent.',
    next: 'Salio relira de lui-même dans un moment. Vous n’avez rien à faire.'
  },
  throttledUntil: {
    short: 'Prié de patienter',
    what: '{provider} demande à Salio d’attendre jusqu’à {time}.',
    next: 'Salio relira alors de lui-même. Vous n’avez rien à faire.'
  },
  throttledBeyond: {
    short: 'Prié de patienter',
    what: '{provider} demande à Salio d’attendre plus d’un jour.',
    next: 'Salio redemandera au bout d’un jour ({time}). Voyez le solde dans le tableau de bord en attendant.'
  },
  downUntil: {
    short: 'Ne répond pas',
    what: '{provider} a un problème de son côté et demande à Salio d’attendre jusqu’à {time}.',
    next: 'Salio relira alors de lui-même. Vous n’avez rien à faire.'
  },
  refusedOnce: {
    short: 'Lecture refusée',
    what: '{provider} a refusé cette lecture.',
    next: 'C’est peut-être passager. Salio redemande dans quelques minutes avant de dire ce qui ne va pas. Vous n’avez rien à faire.'
  },
  unkept: {
    short: 'Pas gardé',
    what: 'Le solde a été lu, mais n’a pas pu être écrit sur le disque.',
    next: 'Le dernier qui a été gardé est affiché. Salio continue de lui-même dès qu’il peut écrire.'
  },
  notFound: {
    short: 'Introuvable',
    what: '{provider} ne connaît pas ce compte ou ce portefeuille.',
    next: 'Vérifiez l’environnement et l’adresse du compte.'
  },
  down: {
    short: 'Ne répond pas',
    what: '{provider} a un problème de son côté.',
    next: 'Salio continue d’essayer. Vous n’avez rien à faire.'
  },
  'unreadable.notJson': {
    short: 'Réponse obscure',
    what: 'Ce qui a répondu ne ressemble pas à {provider}.',
    next: 'Salio continue d’essayer. Si cela dure, vérifiez l’adresse du compte.'
  },
  'unreadable.shape': {
    short: 'Réponse obscure',
    what: '{provider} a répondu sous une forme que Salio ne connaît pas.',
    next: 'Salio continue d’essayer. Si cela dure, mettez Salio à jour.'
  },
  unreadableAsMapped: {
    short: 'Réponse obscure',
    what: 'La réponse n’est plus comme au moment où vous y avez cliqué sur le montant.',
    next: 'Le solde affiché est le dernier lu. Ouvrez le compte, appuyez sur «\u00a0Lire\u00a0» et cliquez de nouveau sur le montant.'
  },
  'unreadable.token': {
    short: 'Réponse obscure',
    what: '{provider} a répondu sans donner de jeton.',
    next: 'Salio continue d’essayer. Si cela dure, vérifiez l’adresse et les clés dans le compte.'
  },
  'unreadable.amount': {
    short: 'Réponse obscure',
    what: '{provider} a répondu sans montant dont Salio puisse être sûr.',
    next: 'Salio continue d’essayer. Voyez le solde dans le tableau de bord en attendant.'
  },
  'unreadable.tooLarge': {
    short: 'Réponse obscure',
    what: '{provider} a répondu bien plus qu’un solde.',
    next: 'Vérifiez l’adresse du compte.'
  },
  'unreadable.tooManyWallets': {
    short: 'Trop de portefeuilles',
    what: '{provider} a répondu avec plus de 2\u202f000 portefeuilles.',
    next: 'Ouvrez le compte et voyez si son adresse, ou le montant cliqué, appartient à une liste de paiements plutôt que de portefeuilles.'
  },
  'unreadable.refusedInBody': {
    short: 'Lecture refusée',
    what: '{provider} a répondu, mais sans donner le solde.',
    next: 'Salio continue d’essayer. Si cela dure, regardez dans le tableau de bord.'
  },
  'keychain.absent': {
    short: 'Pas de trousseau',
    what: 'Aucun trousseau ne tourne sur cet ordinateur\u00a0: vos clés ne peuvent être ni gardées ni lues.',
    next: 'Installez-en un et lancez-le (GNOME Keyring ou KWallet), ou gardez les clés en mémoire jusqu’à la fermeture de Salio.'
  },
  'keychain.locked': {
    short: 'Trousseau verrouillé',
    what: 'Votre trousseau est verrouillé\u00a0: Salio ne peut pas lire vos clés.',
    next: 'Déverrouillez-le, puis actualisez.'
  },
  'keychain.missing': {
    short: 'Clé absente',
    what: 'Votre trousseau n’a plus la clé de {provider}.',
    next: 'Collez la clé de nouveau.'
  },
  'keychain.unreadable': {
    short: 'Clé illisible',
    what: 'Votre trousseau a la clé de {provider}, mais ne peut plus la lire.',
    next: 'Collez la clé de nouveau.'
  },
  'keychain.tooLarge': {
    short: 'Clé trop longue',
    what: 'Cette clé est plus longue que ce que votre trousseau peut garder.',
    next: 'Voyez si vous avez collé plus que la clé, ou gardez-la en mémoire jusqu’à la fermeture de Salio.'
  },
  'keychain.full': {
    short: 'Trousseau plein',
    what: 'Votre trousseau n’a pas pu écrire la clé sur le disque.',
    next: 'Libérez de la place sur le disque et réessayez, ou gardez la clé en mémoire jusqu’à la fermeture de Salio.'
  },
  'keychain.refused': {
    short: 'Trousseau refusé',
    what: 'Votre trousseau n’a pas laissé entrer Salio.',
    next: 'Actualisez, et autorisez Salio quand on vous le demande.'
  },
  'keychain.timeout': {
    short: 'Trousseau muet',
    what: 'Votre trousseau n’a pas répondu à temps.',
    next: 'Cherchez une fenêtre qui demande votre mot de passe, puis actualisez.'
  },
  'keychain.broken': {
    short: 'Problème de trousseau',
    what: 'Votre trousseau n’a pas pu faire ce que Salio demandait.',
    next: 'Salio continue d’essayer. Si cela dure, voyez si le disque est plein, puis redémarrez l’ordinateur.'
  },
  'keychain.altered': {
    short: 'Salio modifié',
    what: 'La partie de Salio qui parle à votre trousseau a été modifiée sur cet ordinateur\u00a0: elle n’a pas été utilisée et aucune clé n’a été lue.',
    next: 'Réinstallez Salio depuis l’endroit où vous l’avez obtenu. Si cela revient, faites examiner l’ordinateur.'
  },
  'keychain.withheld': {
    short: 'Trousseau non utilisé',
    what: 'Ce Salio tourne sur une copie d’Electron qui n’a pas été faite par le projet Electron\u00a0: votre trousseau ne lui est pas donné.',
    next: 'Gardez les clés en mémoire jusqu’à la fermeture de Salio, ou utilisez l’Electron officiel.'
  },
  'field.empty': {
    short: 'Manquant',
    what: '«\u00a0{field}\u00a0» est vide.',
    next: 'Remplissez-le, puis testez de nouveau.'
  },
  'field.mismatch': {
    short: 'Ne va pas ensemble',
    what: '«\u00a0{field}\u00a0» ne va pas avec les autres champs.',
    next: 'Vérifiez qu’ils sont tous du même environnement.'
  },
  'field.malformed': {
    short: 'À vérifier',
    what: '«\u00a0{field}\u00a0» ne semble pas juste.',
    next: 'Copiez-le de nouveau, en entier, depuis le tableau de bord.'
  },
  'field.otherAddress': {
    short: 'À ressaisir',
    what: '«\u00a0{field}\u00a0» a été saisi pour une autre adresse ou un autre en-tête\u202f: rien n’a été envoyé.',
    next: 'Si la nouvelle est correcte, saisissez-le à nouveau.'
  }
}
