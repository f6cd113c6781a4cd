import assert from 'node:assert/strict';

import { eventually, startWorld, type Visitor } from '#testing/browser';

/** From the page that says what is to be paid to the demo provider and back: `deed` is what the payer does there. */
export async function payOnline(visitor: Visitor, deed: 'pay' | 'decline'): Promise<void> {
  const { paymentUrl } = await startWorld();
  const start = visitor.page.getByRole('button', { name: /online bezahlen|Online-Zahlung neu beginnen|Angefangene Zahlung fortsetzen/ });
  await visitor.follow(start.first());
  // The provider is asked in the background; the page between offers the way on as soon as it is known.
  await eventually('the payment page', async () => {
    if (visitor.page.url().startsWith(paymentUrl)) return true;
    const go = visitor.page.locator('main').getByRole('link', { name: /Zum Bezahldienst/ });
    if ((await go.count()) > 0) await visitor.follow(go.first());
    else await visitor.page.reload();
    return visitor.page.url().startsWith(paymentUrl) ? true : undefined;
  });
  await visitor.page.waitForLoadState('load');
  await visitor.follow(visitor.page.locator(`button[name="deed"][value="${deed}"]`));
  const wanted = deed === 'pay' ? /Zahlung ist angekommen|Bezahlt/ : /nicht gelungen/;
  await eventually('the answer of the provider', async () => {
    if (wanted.test(await visitor.words())) return true;
    await visitor.page.reload();
    return undefined;
  });
  assert.match(await visitor.words(), wanted);
}
