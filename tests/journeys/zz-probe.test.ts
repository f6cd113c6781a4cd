import { it } from 'node:test';
import { openBrowser } from '/work/main/tests/support/browser.ts';
it('probe', async () => {
  for (const javaScript of [true,false]) {
    const v = await openBrowser({ javaScript, width: 360 });
    const t=Date.now();
    await v.visit('/'); console.log(javaScript, Date.now()-t, v.findings);
    await v.visit('/suche?wish=hund+anmelden&place=Dobitschen'); console.log(Date.now()-t, v.findings);
    await v.follow(v.link('Hund anmelden')); console.log(Date.now()-t, v.page.url(), v.findings);
    console.log((await v.words()).slice(0,1500));
    await v.close();
  }
});
