import type { ComponentChildren } from 'preact';
import { useHref } from '../page/use-href.ts';
import { usePage } from '../page/use-page.ts';

/** Props of `Form`. */
export interface FormProps {
  /** Path without language prefix; the form adds it. */
  readonly action: string;
  readonly method?: 'get' | 'post' | undefined;
  /** True for forms with files. */
  readonly multipart?: boolean | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  /** Makes it a search landmark. */
  readonly search?: boolean | undefined;
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
}

/** A form. POST carries the `_csrf` token and is sent only once; the server alone checks the answers (`novalidate`). */
export function Form(props: FormProps) {
  const href = useHref();
  const { csrfToken } = usePage();
  const method = props.method ?? 'post';
  return (
    <form
      class={`g-form${props.class ? ` ${props.class}` : ''}`}
      id={props.id}
      action={href(props.action)}
      method={method}
      enctype={props.multipart ? 'multipart/form-data' : undefined}
      role={props.search ? 'search' : undefined}
      aria-label={props.label}
      novalidate
      data-enhance={method === 'post' ? 'submit-once' : undefined}
    >
      {method === 'post' ? <input type="hidden" name="_csrf" value={csrfToken} /> : null}
      {props.children}
    </form>
  );
}
