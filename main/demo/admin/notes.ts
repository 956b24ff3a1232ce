import { dateTime } from '../calendar.ts';
import type { Machine } from '../machines/machine.ts';
import { createRandom } from '../random.ts';
import type { AddRow, FleetSink } from '../sink.ts';
import { operators } from './operators.ts';

const stream = 11;

const texts = [
  'Remplacement du disque, données restaurées depuis la sauvegarde.',
  'Écran cassé, ticket 48213.',
  'Utilisateur parti, poste à récupérer.',
  'Mise à jour du BIOS faite, redémarrage OK.',
  'Prêté pour le salon, retour prévu &quot;lundi&quot;.',
  'L&#039;utilisateur signale des lenteurs après 14 h.',
  'Neu installiert, Übergabe an Frau Schäfer.',
  'Moved to the second floor, new wall socket 2-117.',
  'Battery recalled by the maker, exchanged.',
];

/** Adder for notes on machines. */
export function openNotes(sink: FleetSink): AddRow {
  return sink.rows('itmgmt_comments', 'HARDWARE_ID COMMENTS USER_INSERT DATE_INSERT ACTION VISIBLE');
}

/** Notes of a machine: most have none; deleted ones stay with VISIBLE 0. */
export function writeNotes(add: AddRow, seed: number, m: Machine): void {
  const random = createRandom(seed, stream, m.number);
  if (!random.chance(0.06)) return;
  for (let i = random.between(1, 3); i > 0; i--) {
    const at = m.contactAt - random.between(1, 400) * 86_400;
    const user = random.pick(operators).login;
    const text = random.chance(0.01) ? `${random.pick(texts)}\n`.repeat(300) : random.pick(texts);
    add(
      m.id,
      text,
      random.chance(0.2) ? `${user}/admin` : user,
      dateTime(at),
      'ADD_NOTE_BY_USER',
      random.pick([null, 1, 1, 1, 0]),
    );
  }
}
