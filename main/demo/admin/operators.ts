import type { FleetSink } from '../sink.ts';

export interface Operator {
  readonly login: string;
  readonly first: string;
  readonly last: string;
  readonly profile: string;
  /** Tags the operator may see; none = all. */
  readonly tags: readonly string[];
}

export const operators: readonly Operator[] = [
  { login: 'admin', first: 'Super', last: 'Admin', profile: 'sadmin', tags: [] },
  { login: 'cmartin', first: 'Camille', last: 'Martin', profile: 'admin', tags: [] },
  { login: 'tdubois', first: 'Thomas', last: 'Dubois', profile: 'admin', tags: [] },
  { login: 'helpdesk', first: 'Help', last: 'Desk', profile: 'ladmin', tags: [] },
  { login: 'pkowalski', first: 'Paweł', last: 'Kowalski', profile: 'teledeploy', tags: ['WAW', 'PRG'] },
  { login: 'jweber', first: 'Jürgen', last: 'Weber', profile: 'ladmin', tags: ['BER', 'MUC'] },
  { login: 'audit', first: 'Audit', last: 'Externe', profile: 'admin', tags: ['PAR*'] },
];

/** Operators of the web console, without passwords: the demo holds no secret, and nobody can log in with it. */
export function writeOperators(sink: FleetSink): void {
  const operator = sink.rows(
    'operators',
    'ID FIRSTNAME LASTNAME PASSWD ACCESSLVL COMMENTS NEW_ACCESSLVL EMAIL USER_GROUP PASSWORD_VERSION',
  );
  const tag = sink.rows('tags', 'Tag Login');
  for (const { login, first, last, profile, tags } of operators) {
    operator(login, first, last, '', 1, '', profile, `${login}@nordouest.example`, null, 2);
    for (const text of tags) tag(text, login);
  }
}
