import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

type AuthenticationOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type RegistrationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];

/** Shows the passkey form where the device can, asks it, and sends its answer with the form. */
export function enhancePasskeySignIn(box: HTMLElement): void {
  if (!browserSupportsWebAuthn()) return;
  box.hidden = false;
  askOnClick(box, (options) => startAuthentication({ optionsJSON: options as AuthenticationOptions }));
}

/** The same for adding a passkey; takes away the sentence for browsers without a script. */
export function enhancePasskeyRegister(box: HTMLElement): void {
  if (!browserSupportsWebAuthn()) return;
  const form = box.querySelector<HTMLElement>('[data-with-script]');
  const sentence = box.querySelector<HTMLElement>('[data-without-script]');
  if (form === null || sentence === null) return;
  form.hidden = false;
  sentence.hidden = true;
  askOnClick(box, (options) => startRegistration({ optionsJSON: options as RegistrationOptions }));
}

function askOnClick(box: HTMLElement, ask: (options: unknown) => Promise<object>): void {
  const form = box.querySelector('form');
  const button = box.querySelector<HTMLButtonElement>('button[type="button"]');
  const field = box.querySelector<HTMLInputElement>('input[name="response"]');
  if (form === null || button === null || field === null) return;
  const answer = async (): Promise<void> => {
    button.disabled = true;
    try {
      field.value = JSON.stringify(await ask(JSON.parse(box.dataset['options'] ?? '{}')));
      form.requestSubmit();
    } catch {
      // Broken off or timed out: the page stays as it is and the person may try again.
      button.disabled = false;
    }
  };
  button.addEventListener('click', () => void answer());
}
