import type { ComponentChildren } from 'preact';

import { ErrorSummary, type Crumb } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import type { FormError } from './form-errors.ts';

interface FrameProps {
  readonly title: string;
  readonly errors?: readonly FormError[];
  readonly breadcrumbs?: readonly Crumb[];
  readonly width?: 'text' | 'wide';
  readonly children: ComponentChildren;
}

/** Frame of every page of the Servicekonto: errors first, then the heading. */
export function Frame({ title, errors = [], breadcrumbs, width, children }: FrameProps) {
  return (
    <PublicLayout title={title} robots="noindex" errorCount={errors.length} breadcrumbs={breadcrumbs} width={width}>
      <ErrorSummary errors={errors} />
      <h1 class="kern-heading-x-large">{title}</h1>
      {children}
    </PublicLayout>
  );
}
