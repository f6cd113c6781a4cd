import { readSettings } from './settings.ts';
import { startDemo } from './start-demo.ts';

const demo = await startDemo(readSettings(process.argv.slice(2), process.env));
const { mailUrl, smtpUrl, paymentUrl, identityUrl } = demo;
process.stdout.write(`Demo: Post ${mailUrl} (${smtpUrl}), Bezahldienst ${paymentUrl}, Ausweis ${identityUrl}\n`);
process.send?.({ ready: true, mailUrl, smtpUrl, paymentUrl, identityUrl });

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  void demo.close().then(() => process.exit(0));
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
// Started as a child by `npm start`: no demo outlives the platform, even when that was killed.
process.on('disconnect', stop);
