import { child, own, type Values, wordValues } from './columns.ts';
import type { Meaning } from './combine.ts';
import type { NaiveMachine } from './fleet.ts';
import { inNetwork, type Pick } from './terms.ts';
import { hasDigits, plain } from './values.ts';

const addresses: Values = (machine) => [...own('IPADDR')(machine), ...child('networks', 'IPADDRESS')(machine)];
const macs = child('networks', 'MACADDR');
const holdsText =
  (text: string) =>
  (machine: NaiveMachine): boolean =>
    wordValues.some((values) => values(machine).some((value) => value !== null && plain(value).includes(plain(text))));

/** A bare word: text, a network, or a piece of a hardware address, which is looked for beside the word itself. */
export function word(pick: Pick): Meaning<NaiveMachine> {
  const typed = pick(['pc', 'WINDOWS', 'eric', '0421', '100%_', 'grand', 'usine', '10.1', 'hp', 'ÖFF', 'x\\y', '日本']);
  const [network, bits] = pick([
    ['10.1.0.0', 16],
    ['fe80::', 10],
    ['192.168.1.64', 26],
  ] as const);
  const digits = pick(['00-1a-2b', '001a2b', '001a.2b3c', 'aabbccdd', '00:1a:2b:3c:4d:61', 'DE-01', '001A2B3C4D6']);
  const plainWord = { text: pick([typed, `"${typed.replaceAll('\\', '\\\\')}"`]), holds: holdsText(typed) };
  return pick<Meaning<NaiveMachine>>([
    plainWord,
    plainWord,
    { text: `${network}/${bits}`, holds: (machine) => addresses(machine).some(inNetwork(network, bits)) },
    {
      text: digits,
      holds: (machine) => holdsText(digits)(machine) || macs(machine).some((value) => hasDigits(value, digits)),
    },
  ]);
}
