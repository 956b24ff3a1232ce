// What electron-builder.yml asks of the fuses, checked on the binary that came out.
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

// The states as they stand in the binary: the characters 0 and 1
const disabled = 48;
const enabled = 49;
const off = [
  'RunAsNode',
  'EnableNodeOptionsEnvironmentVariable',
  'EnableNodeCliInspectArguments',
  'GrantFileProtocolExtraPrivileges',
];
const on = ['OnlyLoadAppFromAsar', 'EnableEmbeddedAsarIntegrityValidation'];

/** Throws when a fuse of the packaged app is not as a release needs it. */
export async function checkFuses(exec) {
  const wire = await getCurrentFuseWire(exec);
  const wrong = [
    ...off.filter((name) => wire[FuseV1Options[name]] !== disabled),
    ...on.filter((name) => wire[FuseV1Options[name]] !== enabled),
  ];
  if (wrong.length > 0) throw new Error(`fuses not as they must be: ${wrong.join(', ')}`);
}
