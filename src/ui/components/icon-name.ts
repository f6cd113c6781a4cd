/** The icons KERN brings along. */
export type IconName =
  | 'account-circle' | 'add' | 'arrow-back' | 'arrow-down' | 'arrow-forward' | 'arrow-up' | 'autorenew' | 'calendar-today' | 'check'
  | 'checklist' | 'chevron-left' | 'chevron-right' | 'close' | 'content-copy' | 'danger' | 'dark-mode' | 'delete' | 'download' | 'draft'
  | 'drive-folder-upload' | 'easy-language' | 'edit' | 'help' | 'home' | 'info' | 'language' | 'light-mode' | 'logout' | 'mail'
  | 'open-in-new' | 'search' | 'sign-language' | 'success' | 'visibility' | 'visibility-off' | 'warning';
