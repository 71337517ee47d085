import type { Messages } from '../en/index.ts'

export const custom: Messages['custom'] = {
  url: 'URL',
  urlHint:
    'L’adresse qui répond avec le solde. À la place d’une clé, écrivez {placeholder}\u00a0: la clé elle-même va dans le trousseau.',
  method: 'Méthode',
  body: 'Corps',
  bodyHint:
    'Du JSON, envoyé avec POST. À la place d’une clé, écrivez {placeholder}\u00a0: la clé elle-même va dans le trousseau.',
  auth: 'S’identifier par',
  token: 'Jeton Bearer',
  keyName: 'Nom de l’en-tête',
  apiKey: 'Clé API',
  user: 'Nom d’utilisateur',
  password: 'Mot de passe',
  tokenUrl: 'URL du jeton',
  tokenHint: 'Là où les identifiants sont échangés contre un jeton. Le jeton ne va qu’à l’URL ci-dessus.',
  clientId: 'ID client',
  clientSecret: 'Secret client',
  clientAuth: 'Identification du client',
  scope: 'Scope',
  audience: 'Audience',
  optional: 'Seulement si votre API le demande.',
  headers: 'En-têtes',
  headerName: 'En-tête {number}',
  headerValue: 'Valeur de l’en-tête {number}',
  headerSecret: 'Garder secrète la valeur de l’en-tête {number}',
  headerRemove: 'Retirer l’en-tête {number}',
  headerAdd: 'Ajouter un en-tête',
  headersFull: '{count} en-têtes au plus peuvent être secrets. Retirez-en un d’abord.',
  wrong: {
    url: 'Écrivez l’adresse entière, avec https://, sans clé, sans «\u00a0#\u00a0» ni mot de passe. À la place d’une clé, écrivez l’un de ceux-ci\u00a0: {placeholders}.',
    tokenUrl: 'Écrivez l’adresse entière, avec https://, sans clé, sans «\u00a0#\u00a0» ni mot de passe.',
    keyName: 'Un en-tête ne peut pas porter ce nom.',
    body: 'Ce n’est pas du JSON, un nom y figure deux fois, ou il contient une clé. À la place d’une clé, écrivez entre guillemets l’un de ceux-ci\u00a0: {placeholders}.',
    headers: 'Donnez à chaque en-tête un nom et une valeur, et gardez secrets ceux qui sont des clés.',
    mapping: 'Appuyez sur «\u00a0Lire\u00a0», puis cliquez sur le montant dans la réponse.'
  },
  read: 'Lire',
  reading: 'Lecture…',
  answer: 'Réponse',
  click: 'Cliquez sur le montant.',
  clickNext: 'Cliquez sur ce qui manque, ou testez la connexion.',
  cut: 'La réponse contient plus que ce qui tient ici.',
  secret: 'l’une de vos clés',
  hidden: 'masqué, appuyez pour montrer',
  items: { one: '1 élément', other: '{count} éléments' },
  role: 'Ce sur quoi vous cliquez est',
  roles: { amount: 'Montant', currency: 'Devise', name: 'Nom', key: 'Identifiant' },
  each: 'chacun',
  none: 'Non défini',
  list: 'C’est une liste de portefeuilles\u00a0: chaque élément en est un.',
  fixed: 'Ou la devise, si elle n’est pas dans la réponse',
  unit: 'Le montant est écrit',
  units: {
    major: 'En entier\u00a0: 1234.50',
    minor: 'Dans la plus petite unité\u00a0: 123450',
    digits: 'Avec les {count} derniers chiffres comme décimales',
    text: 'En texte\u00a0: KES 1,234.50'
  },
  problems: {
    currency: 'Cliquez sur la devise, ou écrivez-la ci-dessous.',
    key: 'Cliquez sur ce qui distingue les portefeuilles\u00a0: un identifiant ou un numéro qui ne change pas. La place dans la liste ne suffit pas, car elle change quand un portefeuille s’ajoute, et l’un serait pris pour l’autre.',
    stray: 'Ceci est dans une autre liste que le montant. Cliquez sur ce qui est à côté du montant.'
  },
  idsChanged:
    'Ces identifiants ne sont pas ceux de la dernière lecture. Chaque nouvel identifiant devient un nouveau portefeuille, sans vos seuils d’alerte. Cliquez sur un identifiant qui ne change pas.',
  use: 'Utiliser un fichier de lecture',
  share: 'Enregistrer un fichier de lecture',
  shareNote: 'Le fichier dit comment cette API se lit. Vos clés et votre nom d’utilisateur n’y sont pas.',
  preview: 'Voici ce qui va dans le fichier',
  suspects:
    'Ceci ressemble à une clé\u00a0: {texts}. Si c’en est une, n’enregistrez pas\u202f; écrivez {placeholder} à sa place.',
  saveFile: 'Enregistrer',
  keepFile: 'Ne pas enregistrer',
  shared: 'Enregistré.',
  used: 'Importé du fichier. Saisissez vos clés.',
  file: {
    unwritable:
      'Le fichier n’a pas pu être écrit là. S’il est ouvert dans un autre programme, fermez-le, ou choisissez un autre dossier.',
    full: 'Il n’y a pas assez de place pour le fichier. Libérez de la place ou choisissez un autre disque.',
    secret:
      'Il y a une clé dans l’URL, le corps ou un autre champ. Écrivez {placeholder} à sa place, puis enregistrez.',
    incomplete: 'Cliquez d’abord sur le montant, pour qu’il y ait quelque chose à enregistrer.',
    unreadable: 'Le fichier n’a pas pu être lu. Rien n’a changé\u202f; choisissez-le de nouveau.',
    notMapping: 'Ce n’est pas un fichier de lecture de Salio. Rien n’a changé.',
    newer: 'Ce fichier vient d’un Salio plus récent. Mettez Salio à jour, puis utilisez-le. Rien n’a changé.'
  }
}
