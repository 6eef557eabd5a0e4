/*
 * Nouns for people by what they do. Used to take a title into a source ("Foreign Ministry spokesman John Doe"), to tell
 * a role from other appositions, and to resolve "the minister said". Heads only: "deputy prime minister" ends in one.
 */
const ROLES = new Set(
  (
    'academic activist actor actress adviser advisor administrator admiral adjutant advocate aide ambassador analyst anchor ' +
    'archbishop architect artist assistant associate astronaut athlete attorney author baker banker barrister biologist ' +
    'bishop boss broker brother builder businessman businesswoman cabinet captain cardinal caretaker ceo cfo chair chairman ' +
    'chairperson chairwoman champion chancellor chef chemist chief clerk climatologist coach co-founder cofounder ' +
    'colleague colonel columnist commander commentator commissioner comptroller conductor congressman congresswoman ' +
    'consultant contractor coordinator co-author coroner correspondent councillor councilman councilor councilwoman ' +
    'counsel counterpart critic curator daughter dean defender delegate demographer deputy designer detective developer ' +
    'diplomat director doctor driver ecologist economist editor emperor engineer envoy epidemiologist executive expert ' +
    'farmer father fellow fighter firefighter fisherman forecaster foreman founder general geologist geographer governor ' +
    'graduate guard head headteacher historian host husband hydrologist inspector instructor investigator investor judge ' +
    'journalist justice king lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist magistrate major ' +
    'manager marshal mayor mechanic mediator member meteorologist minister model modeller modeler monk mother ' +
    'musician negotiator neighbour neighbor novelist nurse observer officer official operator organiser organizer owner ' +
    'painter paramedic partner pastor patriarch photographer physician physicist pilot planner player poet ' +
    'policeman policewoman politician pope premier president priest prince princess principal producer professor ' +
    'programmer prosecutor psychologist publisher pupil queen ranger reporter representative rescuer researcher resident ' +
    'retiree sailor scholar scientist secretary senator sergeant sheriff shareholder singer sister sociologist soldier ' +
    'solicitor son speaker specialist spokesman spokesperson spokeswoman strategist student superintendent supervisor ' +
    'surgeon surveyor teacher technician tourist trader treasurer trustee tutor undersecretary vet veteran vice-president ' +
    'barber butcher carpenter cleaner cook electrician gardener plumber tailor waiter waitress webmaster ' +
    'victim villager virologist volunteer warden widow widower wife winner witness worker writer'
  ).split(' '),
);

/** Courtesy titles, ranks and short forms that stand before a name and say nothing of a role by themselves. */
const COURTESY = new Set(
  'mr mrs ms miss mx dr sir dame lord lady rev prof sen rep gov gen col lt capt sgt hon'.split(' '),
);

/**
 * Whether a word names a person by role, singular or plural.
 * @param lower the word in lower case
 */
export function isRoleNoun(lower: string): boolean {
  if (ROLES.has(lower)) return true;
  if (lower.endsWith('men')) return ROLES.has(`${lower.slice(0, -3)}man`) || ROLES.has(`${lower.slice(0, -2)}an`);
  if (lower.endsWith('ies')) return ROLES.has(`${lower.slice(0, -3)}y`);
  return lower.endsWith('s') && (ROLES.has(lower.slice(0, -1)) || ROLES.has(lower.slice(0, -2)));
}

/**
 * Whether a word is a courtesy title or rank in short form ("Mr.", "Dr", "Sen.").
 * @param lower the word in lower case, with or without its full stop
 */
export function isCourtesy(lower: string): boolean {
  return COURTESY.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);
}
