import type { Messages } from '../en/index.ts'

export const connect: Messages['connect'] = {
  title: 'Unganisha pochi',
  titleOf: 'Unganisha {provider}',
  step: 'Hatua {step} kati ya 3 · {name}',
  steps: ['mtoa huduma', 'funguo', 'viwango'],
  search: 'Tafuta mtoa huduma',
  providers: 'Watoa huduma',
  noMatch: 'Hakuna mtoa huduma mwenye jina hilo.',
  name: 'Jina',
  environment: 'Mazingira',
  checkEvery: 'Soma kila baada ya muda wa',
  advanced: 'Zaidi',
  instead: 'Tumia {labels} badala yake',
  kept: 'Hukaa kwenye hifadhi ya funguo ya kompyuta hii. Haitoki humo ila kwenda {provider}.',
  unchanged: 'Haijabadilishwa',
  show: 'Onyesha {label}',
  test: 'Jaribu muunganisho',
  testing: 'Inajaribu…',
  continue: 'Endelea',
  connected: 'Imeunganishwa.',
  found: { one: 'Imepata pochi 1.', other: 'Imepata pochi {count}.' },
  fill: 'Jaza “{label}”.',
  thresholdsNote:
    'Salio hukuambia pochi inaposhuka chini ya viwango hivi. Unaweza kuvibadilisha wakati wowote.',
  done: 'Maliza',
  keep: 'Weka hadi nifunge Salio',
  environmentSwitched: '{label} hii ni ya {environment}; Mazingira yamewekwa kuwa {environment}.',
  belongs: 'Hii inaonekana kuwa {label}. Ibandike hapo.',
  endsIn: 'Inaishia na {end}.',
  unverified: 'Haijathibitishwa',
  unverifiedNote:
    'Hati za {provider} haziko wazi kuhusu kila jambo. Linganisha salio la kwanza na dashibodi yako, na utuambie ulichoona: {address}'
}
