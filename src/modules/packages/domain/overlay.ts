import type { DayString } from '#kernel/dates';
import type { LocalText } from '#kernel/locale';

/** What one legal entity lays over a package: amounts in cents and a note on where they come from. */
export interface Overlay {
  readonly ags: string;
  readonly packageId: string;
  readonly feeValues: Readonly<Record<string, number>>;
  readonly note: LocalText | null;
  /** True for amounts invented for the demonstration. */
  readonly demo: boolean;
  readonly validFrom: DayString;
  /** Last day; null while it holds. */
  readonly validTo: DayString | null;
}

/** The overlay that holds on a day: the one that began last. */
export function overlayOn(overlays: readonly Overlay[], day: DayString): Overlay | undefined {
  return overlays
    .filter((overlay) => overlay.validFrom <= day && (overlay.validTo === null || overlay.validTo >= day))
    .reduce<Overlay | undefined>((newest, overlay) => (newest === undefined || overlay.validFrom > newest.validFrom ? overlay : newest), undefined);
}
