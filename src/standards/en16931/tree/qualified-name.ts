import { detached } from './detached.ts';
import { namespaces } from './namespaces.ts';

const names = new Map<string, Map<string, string>>();

/** A name under the customary prefix of its namespace; kept for the next time, so that equal names are the same string. */
export function qualifiedName(uri: string, local: string): string {
  const prefix = namespaces.get(uri);
  if (prefix === undefined) return uri === '' ? local : `{${uri}}${local}`;
  let known = names.get(prefix);
  if (known === undefined) names.set(prefix, (known = new Map<string, string>()));
  let name = known.get(local);
  if (name === undefined) {
    name = `${prefix}:${local}`;
    // Senders invent names: only so many are worth keeping.
    if (known.size < 2000) known.set(detached(local), (name = unique(detached(name))));
  }
  return name;
}

/** The one copy the engine keeps of a text that is also the name of a property: comparing it with a literal is comparing two addresses. */
function unique(text: string): string {
  const [only = text] = Object.keys({ [text]: true });
  return only;
}
