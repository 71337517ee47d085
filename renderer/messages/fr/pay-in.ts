import type { Messages } from '../en/index.ts'

export const payIn: Messages['payIn'] = {
  add: 'Ajouter un moyen',
  edit: 'Modifier les moyens de versement',
  empty: 'Notez une fois où {wallet} se recharge, et ce sera à portée de main quand le solde baisse.',
  kinds: {
    paybill: 'Paybill',
    till: 'Till',
    mobile: 'Numéro mobile',
    bank: 'Banque',
    link: 'Lien',
    note: 'Note'
  },
  ways: {
    paybill: 'Paybill',
    till: 'Till',
    mobile: 'Mobile money',
    bank: 'Virement bancaire',
    link: 'Lien',
    note: 'Note'
  },
  fields: {
    name: 'Nom',
    paybill: 'Paybill',
    account: 'Compte',
    till: 'Till',
    holder: 'Titulaire',
    number: 'Numéro mobile',
    bank: 'Banque et agence',
    bankAccount: 'Compte bancaire',
    swift: 'SWIFT',
    reference: 'Votre référence',
    link: 'Lien',
    note: 'Note',
    amount: 'Montant'
  },
  none: 'vide',
  nextWorkingDay: 'jour ouvré suivant',
  about: 'environ {span}',
  enough: '{amount} suffisent jusqu’à {time}.',
  copy: 'Copier {label}',
  copyAmount: 'Copier le montant',
  copyAll: 'Tout copier',
  openLink: 'Ouvrir le lien',
  qr: 'QR',
  showQr: 'Afficher en QR',
  qrTitle: '{way} en QR',
  qrNote:
    'L’appareil photo d’un téléphone le lit comme un simple texte. Ce n’est pas un code de paiement\u00a0: copiez chaque ligne dans votre menu de paiement.',
  qrTooLong: 'C’est trop long pour un code QR. Copiez-le plutôt.',
  instead: 'Plutôt {way}',
  done: 'Terminé',
  demo: 'Inventé pour les portefeuilles de démonstration. Ne versez rien ici.',
  seal: {
    checked: 'Vérifié à {time}. Rien d’autre que Salio ne les a changés.',
    locked: 'Non vérifié\u00a0: votre trousseau est verrouillé. Comparez avant de payer.',
    noKeychain: 'Non vérifié\u00a0: votre trousseau n’est pas utilisable. Comparez avant de payer.',
    noKey:
      'Non vérifié\u00a0: la clé qui les a scellés n’est pas dans le trousseau de cet ordinateur. Comparez avec votre tableau de bord avant de payer.',
    keyLost:
      'Non vérifié\u00a0: la clé qui les a scellés est perdue. Comparez avec votre tableau de bord avant de payer.',
    vouch: 'Tout est juste',
    broken: 'Autre chose que Salio les a changés.',
    otherKey: 'Ils ont été scellés avec une autre clé.',
    unsealed: 'Ils ont été enregistrés sans sceau.',
    hidden:
      'Ils sont masqués, pour que l’argent ne parte pas vers un faux numéro. Reprenez-les dans votre tableau de bord {provider}.',
    hiddenUnknown:
      'Salio ne peut pas savoir si quelqu’un les a changés\u202f; ils sont donc masqués. Reprenez-les dans votre tableau de bord {provider}.',
    again: 'Les saisir à nouveau',
    backup: 'Ils viennent de la sauvegarde du {day}. Ce que vous avez changé ensuite n’y est pas.'
  },
  offer: {
    tag: 'proposé, non confirmé',
    from: 'D’après l’aide de {provider}, lue le {day}. Comparez avec votre tableau de bord, puis saisissez les trois derniers chiffres du paybill.',
    digits: 'Trois derniers chiffres',
    confirm: 'Confirmer',
    wrong: 'Ce ne sont pas ses trois derniers chiffres. Comparez encore.'
  },
  locked: 'Non enregistré\u00a0: votre trousseau doit être déverrouillé pour le sceller.',
  changed: {
    hand: 'changé le {day}, à la main',
    import: 'changé le {day}, par import',
    documentation: 'changé le {day}, d’après l’aide'
  },
  added: 'ajouté le {day}, par import',
  was: {
    hand: 'Était {before}. Changé dans Salio le {day} à {time}.',
    import: 'Était {before}. Un fichier de configuration l’a changé le {day} à {time}.',
    documentation: 'Était {before}. Changé d’après l’aide le {day} à {time}.'
  },
  wasEmpty: 'C’était vide. Un fichier de configuration l’a rempli le {day} à {time}.',
  addedNote: 'Un fichier de configuration l’a ajouté le {day} à {time}.',
  look: 'Vérifiez dans votre tableau de bord avant de payer.',
  right: 'C’est juste',
  back: 'Remettre l’ancien',
  takeAway: 'L’enlever',
  changes: {
    title: 'Changements',
    written: '{what}\u00a0: {after}',
    replaced: '{what}\u00a0: {after} au lieu de {before}',
    removed: '{what}\u00a0: {before} enlevé',
    by: { hand: 'à la main', import: 'par import', documentation: 'd’après l’aide' }
  },
  form: {
    title: 'Moyens de versement',
    addLine: 'Ajouter une ligne',
    most: '{count} au plus. Enlevez-en un d’abord.',
    remove: 'Enlever {way}',
    optional: '{label} (facultatif)',
    nameHint: 'Comme vous l’appelez, par exemple M-Pesa paybill.',
    holderHint: 'Le nom que le menu de paiement affiche avant de payer.',
    accountHint: 'Le numéro de compte ou l’IBAN.',
    save: 'Enregistrer',
    cancel: 'Annuler',
    hidden: 'Autre chose a changé ce qui était enregistré. Rien n’a été enregistré.',
    failed: 'L’enregistrement a échoué. Votre saisie reste ici\u202f; réessayez.',
    keychain:
      'Rien n’a été enregistré\u00a0: votre trousseau doit être déverrouillé pour les sceller. Votre saisie reste ici.'
  },
  problems: {
    missing: 'À remplir.',
    letter: 'Il y a une lettre dedans\u00a0: {found}.',
    letterMeant: 'Il y a une lettre dedans\u00a0: {found}. Vouliez-vous dire {meant}\u202f?',
    character:
      'Il y a un caractère qui ressemble à un autre ou n’a pas sa place ici\u00a0: {found} ({code}). Tapez-le à la main.',
    hidden: 'Il y a un caractère invisible dedans ({code}). Tapez-le à la main.',
    direction: 'Une marque cachée inverse le sens de lecture ({code}). Tapez-le à la main.',
    length: {
      paybill: 'Un paybill a {least} à {most} chiffres. Vous en avez {count}.',
      till: 'Un till a {least} à {most} chiffres. Vous en avez {count}.',
      bankAccount: 'Un compte bancaire a {least} à {most} chiffres. Vous en avez {count}.'
    },
    tooLong: 'C’est plus long que {most} caractères.',
    phone: 'Ce numéro n’existe pas. Écrivez par exemple {example}.',
    phoneCountry: 'Écrivez-le avec l’indicatif du pays, par exemple {example}.',
    iban: {
      country: 'Aucun IBAN ne commence ainsi.',
      length: 'Un IBAN de ce pays a une autre longueur.',
      digits: 'La clé de cet IBAN ne correspond pas. Cherchez un caractère faux.'
    },
    swift: 'Un code SWIFT a 8 ou 11 lettres et chiffres.',
    link: 'Saisissez une adresse qui commence par https://.'
  }
}
