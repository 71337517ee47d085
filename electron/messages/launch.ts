import type { Language } from '#domain/language.ts'

/**
 * Said in place of a start with a switch that packages refuse. Apart from the dictionaries, because loading those would
 * give Chromium time to obey the switch.
 */
export const refusedSwitchText: Readonly<
  Record<Language, (name: string) => { title: string; body: string }>
> = {
  en: name => ({
    title: 'Salio does not start like this',
    body: `Salio was started with “--${name}”, which could let other programs see your keys. Start it from the menu of programs instead. If this comes again, install Salio again.`
  }),
  sw: name => ({
    title: 'Salio haifunguki kwa njia hii',
    body: `Salio ilifunguliwa kwa “--${name}”, inayoweza kuruhusu programu nyingine kuona funguo zako. Ifungue kutoka kwenye menyu ya programu. Ujumbe huu ukirudi, sakinisha Salio upya.`
  }),
  fr: name => ({
    title: 'Salio ne démarre pas ainsi',
    body: `Salio a été lancé avec «\u00a0--${name}\u00a0», ce qui pourrait montrer vos clés à d’autres programmes. Lancez-le plutôt depuis le menu des programmes. Si ce message revient, réinstallez Salio.`
  })
}
