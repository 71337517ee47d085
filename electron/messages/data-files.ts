import type { Language } from '#domain/language.ts'

/* Apart from the dictionaries, because hardly anybody ever sees them. */

type TextsAbout = Readonly<Record<Language, (name: string) => { title: string; body: string }>>

/** Said after Delete everything, with the paths of the files that another program holds open. */
export const heldDataText: TextsAbout = {
  en: paths => ({
    title: 'Some of Salio’s data is still there',
    body: `Another program holds these files, so they could not be deleted:\n\n${paths}\n\nClose that program and start Salio once: it deletes them before anything new is saved.`
  }),
  sw: paths => ({
    title: 'Baadhi ya data ya Salio bado ipo',
    body: `Programu nyingine inatumia faili hizi, kwa hiyo hazikuweza kufutwa:\n\n${paths}\n\nFunga programu hiyo kisha fungua Salio mara moja: itazifuta kabla ya kuhifadhi chochote kipya.`
  }),
  fr: paths => ({
    title: 'Des données de Salio sont encore là',
    body: `Un autre programme utilise ces fichiers, qui n’ont donc pas pu être effacés\u00a0:\n\n${paths}\n\nFermez ce programme, puis lancez Salio une fois\u00a0: il les effacera avant d’enregistrer quoi que ce soit.`
  })
}

/** Said once, with the folder of what an earlier version had recorded. */
export const dataAsideText: TextsAbout = {
  en: folder => ({
    title: 'An earlier Salio had data of its own',
    body: `They are not mixed with those of this version, and nothing of them was deleted. They are now in:\n\n${folder}`
  }),
  sw: folder => ({
    title: 'Toleo la awali la Salio lilikuwa na data yake',
    body: `Haikuchanganywa na data ya toleo hili, na hakuna kilichofutwa. Sasa ipo hapa:\n\n${folder}`
  }),
  fr: folder => ({
    title: 'Une version antérieure de Salio avait ses propres données',
    body: `Elles ne sont pas mélangées à celles de cette version, et rien n’en a été effacé. Elles sont maintenant ici\u00a0:\n\n${folder}`
  })
}
