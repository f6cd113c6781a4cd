import { administrationId } from '#modules/competence';

/** The shared IT provider works on the platform too: its own administration, under a key no ARS can be. */
export const providerTenantId = administrationId('provider');
