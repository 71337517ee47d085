import { BellRing, ChevronRight, TriangleAlert } from 'lucide-react'
import { amountsInNotifications } from '#domain/alerts/amount-privacy.ts'
import { fill, type PluralForms, plural } from '#messages/template.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { HistoryLink } from '#renderer/shared/history-links.tsx'
import { SelectRow } from '#renderer/ui/select.tsx'
import { SwitchRow } from '#renderer/ui/switch-row.tsx'
import { QuietHoursRows } from '../alerts/quiet-hours.tsx'
import { SnoozeAll } from '../alerts/snooze-all.tsx'
import { TestOutcome, useTestNotification } from '../alerts/test-notification.tsx'
import { SummaryTimesRow } from '../summary/row.tsx'

/** How often to remind of a wallet that is still below its threshold. */
function ReminderPicker() {
  const { settings } = useSnapshot()
  const { remind, reminders } = useMessages().alerts
  const salio = useApp(app => app.salio)
  return (
    <SelectRow
      label={remind}
      value={settings.remindAfterMinutes}
      options={[
        { id: null, name: reminders.off },
        { id: 60, name: reminders.hour },
        { id: 240, name: reminders.fourHours },
        { id: 1440, name: reminders.day }
      ]}
      onChange={remindAfterMinutes => void salio.changeSettings({ remindAfterMinutes })}
    />
  )
}

/** When notifications may contain amounts. */
function AmountsPicker() {
  const { settings } = useSnapshot()
  const { amounts, amountChoices } = useMessages().alerts
  const salio = useApp(app => app.salio)
  return (
    <SelectRow
      label={amounts}
      value={settings.amountsInNotifications}
      options={amountsInNotifications.map(id => ({ id, name: amountChoices[id] }))}
      onChange={id => void salio.changeSettings({ amountsInNotifications: id })}
    />
  )
}

/** Leads to the people who are told away from the desk, and says how many there are. */
function AlsoTellRow() {
  const { language, recipients } = useSnapshot()
  const text = useAwayMessages()
  const open = useApp(app => app.open)
  const refused = recipients.filter(({ state }) => state.kind === 'refused').length
  const on = recipients.filter(({ on }) => on).length
  const count = (forms: PluralForms, figure: number) =>
    fill(plural(forms, figure, language), { count: `${figure}` })
  return (
    <button type="button" className="setting" onClick={() => open({ screen: 'people' })}>
      <span className="setting-name">{text.also}</span>
      {refused > 0 ? (
        <small className="setting-bad">{count(text.alsoRefused, refused)}</small>
      ) : (
        <small>{on === 0 ? text.alsoNobody : count(text.alsoCount, on)}</small>
      )}
      <ChevronRight size="0.875rem" aria-hidden="true" />
    </button>
  )
}

/** Whether, when and how often Salio notifies. */
export function AlertSettings() {
  const { notificationTrouble, settings } = useSnapshot()
  const text = useMessages().alerts
  const salio = useApp(app => app.salio)
  const test = useTestNotification()
  return (
    <>
      {notificationTrouble && (
        <div className="note bad">
          <TriangleAlert size="1rem" aria-hidden="true" />
          <div>{text.trouble}</div>
        </div>
      )}
      <div className="card rows">
        <SwitchRow
          label={text.notifications}
          checked={settings.notifications}
          onChange={notifications => void salio.changeSettings({ notifications })}
        />
        <AmountsPicker />
        <ReminderPicker />
        <QuietHoursRows
          label={text.quietHours}
          quiet={settings.quiet}
          onChange={quiet => void salio.changeSettings({ quiet })}
        />
        <AlsoTellRow />
        <SummaryTimesRow />
        <SnoozeAll />
        <button type="button" className="setting" onClick={test.send}>
          <span className="setting-name">{text.test}</span>
          <BellRing size="0.875rem" aria-hidden="true" />
        </button>
        <TestOutcome arrived={test.arrived} />
        <HistoryLink walletId={null} />
      </div>
    </>
  )
}
