import type { Texts } from './de.ts';

export const en: Texts = {
  reason: {
    ownDecides: (n) => `${n.municipality} decides under its own statute and has its own administration.`,
    ownByFulfilling: (n) => `${n.municipality} decides under its own statute; ${n.office} does the administrative work (§ 51, § 47(2) ThürKO).`,
    ownByAssociation: (n) => `${n.municipality} decides under its own statute; ${n.office} does the administrative work (§ 47(2) ThürKO).`,
    assignedSelf: (n) => `${n.officeAtStart} is itself responsible for this task of the state.`,
    assignedByFulfilling: (n) => `For this task of the state ${n.office} is responsible in place of ${n.municipality} (§ 51, § 47(1) ThürKO).`,
    assignedByAssociation: (n) => `For this task of the state ${n.office} is responsible in place of ${n.municipality} (§ 47(1) ThürKO).`,
    districtOffice: (n) => `This task lies with the district. Responsible is ${n.office}.`,
    districtCity: (n) => `${n.municipality} belongs to no district and does this task itself.`,
    trafficCity: (n) => `${n.municipality} belongs to no district and has its own road traffic authority.`,
    trafficLargeTown: (n) => `${n.municipality} is a large town within a district and has its own road traffic authority.`,
    trafficEisenach: (n) => `A special rule has applied to ${n.municipality} since 2021: the town is its own road traffic authority.`,
    trafficByDecree: (n) => `${n.officeAtStart} is the road traffic authority, except on federal roads.`,
    trafficDistrict: (n) => `The road traffic authority for ${n.municipality} is ${n.office}.`,
    federalOffice: (n) => `The Federal Office of Justice decides. You can hand in your application at ${n.officeTo}.`,
    buildingOffice: (n) => `${n.municipality} is a large town within a district and has its own lower building authority.`,
    otherAuthority: (n) => `Not the local administration is responsible, but: ${n.authority}. ${n.officeAtStart} helps you to reach the right office, and so does the public service number 115.`,
    otherLand: (n) => `No rules are stored for this Land yet. ${n.officeAtStart} can help you, and so can the public service number 115.`,
    noRule: (n) => `Nothing is stored here yet about who is responsible for this service. ${n.officeAtStart} can help you, and so can the public service number 115.`,
  },
  confirm: {
    registryDistricts: 'Districts of registry offices may differ from those of the administration. For certificates the registry office of the place where the event took place is responsible. If in doubt, please ask first.',
    roadClass: 'Who is responsible depends on who owns the road. This answer holds for municipal roads.',
    wasteAssociation: 'In some districts an association takes care of waste.',
    buildingTowns: 'Whether the town itself is the lower building authority is still to be confirmed (building code of the Land).',
    ruleUnconfirmed: 'This assignment comes from the editors of the catalogue; the office itself has not confirmed it yet.',
    townExceptions: 'Exceptions may apply to some larger towns within the district.',
  },
  alternative: {
    federalRoads: { name: '', when: 'on federal roads' },
    districtRoads: { name: '', when: 'on district roads' },
    stateRoads: { name: 'Road authority of the Land', when: 'on state and federal roads outside built-up areas' },
    applyDirectly: { name: 'Federal Office of Justice', when: 'if you apply online with your online identity card' },
  },
  successor: (former, until, now) => `${former} was dissolved (valid until ${until}). This answer is for ${now}.`,
  articles: {
    nominative: { feminine: '', neuter: '' },
    dative: { feminine: '', neuter: '' },
  },
  refusals: {
    unknownPlace: 'We do not know this place. Please check the key or search for the place by its name.',
    unknownService: 'We do not know this service.',
    splitPlace: 'The former municipality {name} was split between several municipalities. Please choose: {places}.',
  },
};
