import type { ComponentChildren } from 'preact';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-props.ts';
import { GroupFrame } from './group-frame.tsx';

/** Several fields that make one answer, e.g. an address or a period. The fields inside have names `name.part`. */
export function FieldGroup({ children, ...props }: Omit<FieldProps, 'value' | 'autocomplete'> & { readonly children: ComponentChildren }) {
  return <GroupFrame {...props} groupId={fieldId(props.name)} bodyClass="g-group">{children}</GroupFrame>;
}
