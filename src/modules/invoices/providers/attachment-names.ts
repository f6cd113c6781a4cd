/** Under these names hybrid invoices carry their XML (Factur-X, ZUGFeRD 1 and 2, the XRechnung reference profile), the present one first. */
export const attachmentNames: readonly string[] = ['factur-x.xml', 'xrechnung.xml', 'zugferd-invoice.xml'];
