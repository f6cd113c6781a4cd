import { html, type Html } from './html.ts';

/** What one page of a demo counterpart is made of. */
export interface DemoPage {
  readonly title: string;
  /** What is not real here, said across the whole width, German first. */
  readonly warning: { readonly de: string; readonly en: string };
  readonly navigation?: readonly { readonly href: string; readonly label: string }[];
  readonly body: Html;
}

/** The whole document. Its head and banner say on every page that this is a demonstration. */
export function demoPage(page: DemoPage): string {
  const navigation = page.navigation ?? [];
  return `<!doctype html>\n${
    html`<html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title} – Demo</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/demo.css" />
      </head>
      <body>
        <header>
          <p class="banner"><strong>Demo – ${page.warning.de}</strong> <span lang="en">Demo – ${page.warning.en}</span></p>
          ${
            navigation.length === 0
              ? undefined
              : html`<nav aria-label="Seiten dieser Demo">
                  <ul>
                    ${navigation.map((link) => html`<li><a href="${link.href}">${link.label}</a></li>`)}
                  </ul>
                </nav>`
          }
        </header>
        <main>
          <h1>${page.title}</h1>
          ${page.body}
        </main>
      </body>
    </html>`.markup
  }\n`;
}
