import type { StaffRole } from '#kernel/actor';
import type { Locale } from '#kernel/locale';

/** The areas of the desk a member of staff may enter; made by the composition root, because it knows all rooms. */
export type DeskNav = (locale: Locale, roles: readonly StaffRole[]) => readonly { readonly href: string; readonly label: string; readonly key: string }[];
