import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { runCommand } from './command.ts'
import { connectAccount } from './connect-account.ts'
import { Salio } from './salio.ts'
import { takeTranscript } from './transcript.ts'

/** A transcript of the built app's commands, in a terminal without a display. */
export async function transcriptOfBuiltApp(): Promise<string> {
  const desktop: Desktop = await startDesktop()
  const simulator: Simulator = await startSimulator()
  const salio = await Salio.start(desktop)
  try {
    simulator.setBalance('jpay-africa', 'payout', '73519.28')
    const page = await salio.page()
    await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
    await page.evaluate(() => window.salio.changeSettings({ programsMayRead: true }))
    return await takeTranscript(
      {
        speak: async language => {
          await page.evaluate(language => window.salio.changeSettings({ language }), language)
        },
        run: async (args, input) => {
          const { code, errors, output } = await runCommand(desktop, args, {}, input)
          return { code, text: `${output}${errors}` }
        }
      },
      new Date().toLocaleDateString('sv-SE')
    )
  } finally {
    await salio.quit()
    await simulator.stop()
    await desktop.stop()
  }
}
