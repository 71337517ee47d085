import type { Dictionary } from '../dictionary.ts'
import { networkFailures } from './network-failures.ts'

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
    next: 'Ajoutez l’adresse internet de cet ordinateur aux adresses autorisées dans le tableau de bord. Elle change avec le réseau.'
  },
  throttled: {
    short: 'Doit patienter',
    what: '{provider} demande à Salio de lire moins souvent.',
    next: 'Salio relira de lui-même dans un moment. Vous n’avez rien à faire.'
  },
  throttledUntil: {
    short: 'Doit patienter',
    what: '{provider} demande à Salio d’attendre jusqu’à {time}.',
    next: 'Salio relira alors de lui-même. Vous n’avez rien à faire.'
  },
  throttledBeyond: {
    short: 'Doit patienter',
    what: '{provider} demande à Salio d’attendre plus d’un jour.',
    next: 'Salio redemandera au bout d’un jour ({time}). En attendant, voyez le solde dans le tableau de bord.'
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
    short: 'Non enregistré',
    what: 'Le solde a été lu, mais n’a pas pu être écrit sur le disque.',
    next: 'Le dernier enregistré est affiché. Salio continue de lui-même dès qu’il peut écrire.'
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
    short: 'Réponse incomprise',
    what: 'Ce qui a répondu ne ressemble pas à {provider}.',
    next: 'Salio continue d’essayer. Si cela dure, vérifiez l’adresse du compte.'
  },
  'unreadable.shape': {
    short: 'Réponse incomprise',
    what: '{provider} a répondu sous une forme que Salio ne connaît pas.',
    next: 'Salio continue d’essayer. Si cela dure, mettez Salio à jour.'
  },
  unreadableAsMapped: {
    short: 'Réponse incomprise',
    what: 'La réponse n’est plus comme au moment où vous y avez cliqué sur le montant.',
    next: 'Le solde affiché est le dernier lu. Ouvrez le compte, appuyez sur «\u00a0Lire\u00a0» et cliquez de nouveau sur le montant.'
  },
  'unreadable.token': {
    short: 'Réponse incomprise',
    what: '{provider} a répondu à la connexion sans donner de jeton.',
    next: 'Salio continue d’essayer. Si cela dure, vérifiez l’adresse et les clés dans le compte.'
  },
  'unreadable.amount': {
    short: 'Réponse incomprise',
    what: '{provider} a répondu sans montant dont Salio puisse être sûr.',
    next: 'Salio continue d’essayer. En attendant, voyez le solde dans le tableau de bord.'
  },
  'unreadable.tooLarge': {
    short: 'Réponse incomprise',
    what: '{provider} a envoyé bien plus qu’un solde.',
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
    what: 'Aucun trousseau n’est actif sur cet ordinateur\u00a0: vos clés ne peuvent être ni gardées ni lues.',
    next: 'Installez-en un et lancez-le (GNOME Keyring ou KWallet), ou gardez les clés en mémoire jusqu’à la fermeture de Salio.'
  },
  'keychain.unprepared': {
    short: 'Trousseau pas prêt',
    what: 'Votre trousseau est actif, mais n’a aucun endroit ouvert où Salio puisse garder ses clés.',
    next: 'Dans KeePassXC, ouvrez votre base de données et choisissez-lui un groupe\u00a0: Base de données, Paramètres de la base de données, Intégration du service de secrets. Puis actualisez.'
  },
  'keychain.incomplete': {
    short: 'Trousseau incomplet',
    what: 'Il manque à votre trousseau une partie dont il a besoin pour garder les clés des programmes.',
    next: 'Installez le paquet libqca-qt5-2-plugins (son nom sur Debian et Ubuntu), reconnectez-vous à l’ordinateur, puis actualisez.'
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
    what: 'Votre trousseau n’a pas donné accès à Salio.',
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
    what: 'Ce Salio fonctionne avec une copie d’Electron qui n’a pas été faite par le projet Electron\u00a0: il n’a pas accès à votre trousseau.',
    next: 'Gardez les clés en mémoire jusqu’à la fermeture de Salio, ou utilisez l’Electron officiel.'
  },
  'field.empty': {
    short: 'Manquant',
    what: '«\u00a0{field}\u00a0» est vide.',
    next: 'Remplissez-le, puis testez de nouveau.'
  },
  'field.mismatch': {
    short: 'Ne correspond pas',
    what: '«\u00a0{field}\u00a0» ne correspond pas aux autres champs.',
    next: 'Vérifiez qu’ils sont tous du même environnement.'
  },
  'field.malformed': {
    short: 'À vérifier',
    what: '«\u00a0{field}\u00a0» ne semble pas correct.',
    next: 'Copiez-le de nouveau, en entier, depuis le tableau de bord.'
  },
  'field.noScheme': {
    short: 'À vérifier',
    what: '«\u00a0{field}\u00a0» n’est pas une adresse entière.',
    next: 'Commencez-la par https://, ou par http:// pour un service de cet ordinateur.'
  },
  'field.otherAddress': {
    short: 'À ressaisir',
    what: '«\u00a0{field}\u00a0» a été saisi pour une autre adresse ou un autre en-tête\u00a0: rien n’a été envoyé.',
    next: 'Si la nouvelle est correcte, saisissez-le à nouveau.'
  }
}
