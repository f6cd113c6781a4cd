import assert from 'node:assert/strict';

import { mailsTo, type Visitor } from '#testing/browser';

/** Opens a Servicekonto from the sign-in page the visitor stands on and confirms it with the code of the mail. */
export async function register(visitor: Visitor, email: string): Promise<void> {
  await visitor.follow(visitor.link('Servicekonto anlegen'));
  await visitor.page.locator('input[name="email"]').fill(email);
  await visitor.page.locator('input[name="password"]').fill('rosa Elefant im Nebel 7');
  await visitor.page.locator('input[name="privacy"]').check();
  await visitor.follow(visitor.button('Konto anlegen'));
  const [mail] = await mailsTo(email, ({ text }) => /\b\d{6}\b/.test(text));
  const code = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0];
  assert.ok(code, 'the mail carries a code');
  await visitor.page.locator('input[name="code"]').fill(code);
  await visitor.follow(visitor.button('Bestätigen'));
}

/** Proves the identity at the demo's Online-Ausweis, from the page that asks for it. */
export async function proveIdentity(visitor: Visitor): Promise<void> {
  await visitor.follow(visitor.link('Identität nachweisen').last());
  await visitor.follow(visitor.button('Mit Online-Ausweis nachweisen'));
  assert.match(await visitor.page.title(), /Demo-Online-Ausweis/);
  await visitor.follow(visitor.page.getByRole('button', { name: 'Jannis Beispiel' }).first());
  assert.match(await visitor.words(), /Ihre Identität ist nachgewiesen/);
  await visitor.follow(visitor.link('Weiter zum Antrag'));
}
