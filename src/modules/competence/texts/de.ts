/** Fills for the sentences; every name is already in its full form with article where the sentence needs one. */
export interface Names {
  readonly municipality: string;
  /** „die Stadt Schmölln“, „das Landratsamt Greiz“ */
  readonly office: string;
  readonly officeAtStart: string;
  /** „der Stadt Schmölln“, „dem Landratsamt Greiz“: dative */
  readonly officeTo: string;
  /** An office outside the register, without article. */
  readonly authority: string;
}

/** Sentences about who is responsible. German is the type; English must match. */
export const de = {
  reason: {
    ownDecides: (n: Names) => `${n.municipality} entscheidet mit eigener Satzung und führt die eigene Verwaltung.`,
    ownByFulfilling: (n: Names) => `${n.municipality} entscheidet mit eigener Satzung; ${n.office} führt die Verwaltung (§ 51, § 47 Abs. 2 ThürKO).`,
    ownByAssociation: (n: Names) => `${n.municipality} entscheidet mit eigener Satzung; ${n.office} führt die Verwaltung (§ 47 Abs. 2 ThürKO).`,
    assignedSelf: (n: Names) => `${n.officeAtStart} ist für diese staatliche Aufgabe selbst zuständig.`,
    assignedByFulfilling: (n: Names) => `Für diese staatliche Aufgabe ist ${n.office} an Stelle von ${n.municipality} zuständig (§ 51, § 47 Abs. 1 ThürKO).`,
    assignedByAssociation: (n: Names) => `Für diese staatliche Aufgabe ist ${n.office} an Stelle von ${n.municipality} zuständig (§ 47 Abs. 1 ThürKO).`,
    districtOffice: (n: Names) => `Diese Aufgabe liegt beim Landkreis. Zuständig ist ${n.office}.`,
    districtCity: (n: Names) => `${n.municipality} ist kreisfrei und erfüllt diese Aufgabe selbst.`,
    trafficCity: (n: Names) => `${n.municipality} ist kreisfrei und hat eine eigene Straßenverkehrsbehörde.`,
    trafficLargeTown: (n: Names) => `${n.municipality} ist Große kreisangehörige Stadt und hat eine eigene Straßenverkehrsbehörde.`,
    trafficEisenach: (n: Names) => `Für ${n.municipality} gilt seit 2021 eine besondere Regel: Die Stadt ist selbst Straßenverkehrsbehörde.`,
    trafficByDecree: (n: Names) => `${n.officeAtStart} ist Straßenverkehrsbehörde, außer auf Bundesstraßen.`,
    trafficDistrict: (n: Names) => `Straßenverkehrsbehörde für ${n.municipality} ist ${n.office}.`,
    federalOffice: (n: Names) => `Das Bundesamt für Justiz entscheidet. Ihren Antrag können Sie bei ${n.officeTo} abgeben.`,
    buildingOffice: (n: Names) => `${n.municipality} ist Große kreisangehörige Stadt und hat eine untere Bauaufsichtsbehörde.`,
    otherAuthority: (n: Names) => `Zuständig ist nicht die Verwaltung vor Ort, sondern: ${n.authority}. ${n.officeAtStart} hilft Ihnen, die richtige Stelle zu erreichen, ebenso die Behördennummer 115.`,
    otherLand: (n: Names) => `Für dieses Land sind noch keine Regeln hinterlegt. ${n.officeAtStart} hilft Ihnen weiter, ebenso die Behördennummer 115.`,
    noRule: (n: Names) => `Für diese Leistung ist hier noch keine Zuständigkeit hinterlegt. ${n.officeAtStart} hilft Ihnen weiter, ebenso die Behördennummer 115.`,
  },
  confirm: {
    registryDistricts: 'Standesamtsbezirke können von den Grenzen der Verwaltung abweichen. Bei Urkunden ist das Standesamt des Ortes zuständig, an dem das Ereignis war. Fragen Sie im Zweifel vorher nach.',
    roadClass: 'Die Zuständigkeit hängt davon ab, wem die Straße gehört. Die Auskunft gilt für Gemeindestraßen.',
    wasteAssociation: 'In manchen Landkreisen übernimmt ein Zweckverband die Abfallentsorgung.',
    buildingTowns: 'Ob die Stadt selbst untere Bauaufsichtsbehörde ist, ist noch zu bestätigen (ThürBO).',
    ruleUnconfirmed: 'Diese Zuordnung stammt aus der Redaktion des Katalogs und ist von der Stelle selbst noch nicht bestätigt.',
    townExceptions: 'Für einzelne größere Städte im Landkreis können Ausnahmen gelten.',
  },
  alternative: {
    federalRoads: { name: '', when: 'auf Bundesstraßen' },
    districtRoads: { name: '', when: 'auf Kreisstraßen' },
    stateRoads: { name: 'Straßenbauverwaltung des Landes', when: 'auf Landesstraßen und Bundesstraßen außerhalb geschlossener Ortschaften' },
    applyDirectly: { name: 'Bundesamt für Justiz', when: 'wenn Sie den Antrag online mit dem Online-Ausweis stellen' },
  },
  successor: (former: string, until: string, now: string) => `${former} wurde aufgelöst (gültig bis ${until}). Die Auskunft gilt für ${now}.`,
  articles: {
    nominative: { feminine: 'die', neuter: 'das' },
    dative: { feminine: 'der', neuter: 'dem' },
  },
  refusals: {
    unknownPlace: 'Diesen Ort kennen wir nicht. Bitte prüfen Sie den Schlüssel oder suchen Sie den Ort mit seinem Namen.',
    unknownService: 'Diese Leistung kennen wir nicht.',
    splitPlace: 'Die frühere Gemeinde {name} wurde auf mehrere Gemeinden aufgeteilt. Bitte wählen Sie: {places}.',
  },
};

export type Texts = typeof de;
