import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { localeOf } from '#domain/money/format.ts'
import { fill } from '#messages/fill.ts'
import { useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import type { Form } from './form.ts'

interface Props {
  card: ProviderCard
  form: Form
  onChange: (form: Form) => void
}

/** Links to other credentials the provider accepts: an access token instead of app key and secret. */
export function AlternativeCredentials({ card, form, onChange }: Props) {
  const { language } = useSnapshot()
  const text = useMessages().connect
  const list = new Intl.ListFormat(localeOf(language))
  const labels = (ids: readonly string[]) =>
    list.format(card.fields.filter(({ id }) => ids.includes(id)).map(({ label }) => label))
  return card.alternatives?.map((ids, alternative) =>
    alternative === form.alternative ? null : (
      <p key={ids.join()} className="field">
        <button type="button" className="link" onClick={() => onChange({ ...form, alternative })}>
          {fill(text.instead, { labels: labels(ids) })}
        </button>
      </p>
    )
  )
}
