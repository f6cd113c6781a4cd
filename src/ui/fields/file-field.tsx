import { usePage } from '../page/use-page.ts';
import { useWords } from '../page/use-words.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { formatBytes } from './format-bytes.ts';

/** A file that is already stored. */
export interface ExistingFile {
  readonly id: string;
  readonly name: string;
  readonly bytes?: number | undefined;
  readonly href?: string | undefined;
}

/** Props of `FileField`. */
export interface FileFieldProps extends Omit<FieldProps, 'value' | 'autocomplete'> {
  readonly existing?: readonly ExistingFile[] | undefined;
  /** For the input's `accept`, e.g. `.pdf,.jpg`. */
  readonly accept?: string | undefined;
  /** The same for people, e.g. „PDF, JPG“. */
  readonly types?: string | undefined;
  readonly maxBytes?: number | undefined;
  readonly maxFiles?: number | undefined;
}

/** Upload. The remove buttons submit the form with `name.remove` = id of the file. The form must be `multipart`. */
export function FileField(props: FileFieldProps) {
  const words = useWords();
  const { locale } = usePage();
  const existing = props.existing ?? [];
  const full = props.maxFiles !== undefined && existing.length >= props.maxFiles;
  const rules = [
    props.types !== undefined && props.maxBytes !== undefined ? words.fields.fileRules(props.types, formatBytes(props.maxBytes, locale)) : '',
    props.maxFiles === undefined ? '' : words.fields.maxFiles(props.maxFiles),
  ].filter((part) => part !== '').join(' ');
  const hint = [props.hint ?? '', full ? words.fields.filesComplete : rules].filter((part) => part !== '').join(' ');
  return (
    <div class="g-field g-file">
      <FieldFrame {...props} hint={hint === '' ? undefined : hint} disabled={(props.disabled ?? false) || full}>
        {(attributes) => (
          <input
            {...attributes}
            class={`kern-form-input__input${props.error ? ' kern-form-input__input--error' : ''}`}
            type="file"
            accept={props.accept}
            multiple={(props.maxFiles ?? 1) > 1}
            data-enhance="file"
          />
        )}
      </FieldFrame>
      {existing.length === 0 ? null : (
        <div class="g-file__existing">
          <p class="kern-label kern-label--small">{words.fields.existingFiles}</p>
          <ul class="g-file__list">
            {existing.map((file) => (
              <li key={file.id}>
                <span class="kern-icon kern-icon--draft" aria-hidden="true"></span>
                <span class="g-file__name">
                  {file.href === undefined ? file.name : <a class="kern-link" href={file.href}>{file.name}</a>}
                  {file.bytes === undefined ? null : <span class="g-muted"> {formatBytes(file.bytes, locale)}</span>}
                </span>
                <button class="kern-btn kern-btn--tertiary" type="submit" name={`${props.name}.remove`} value={file.id} formnovalidate>
                  <span class="kern-label">{words.fields.removeFile}<span class="g-sr"> {file.name}</span></span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
