import type { FaultCode, FaultText } from './fault.ts';

export const faultTextEn: Readonly<Record<FaultCode, FaultText>> = {
  bug: {
    what: 'Something went wrong inside the console.',
    todo: 'Try again; if it happens again, send the log entry {logId} to the project.',
  },
  cancelled: { what: 'The work was cancelled.', todo: 'Nothing was left half done; start it again when you like.' },
  'engine.stopped': {
    what: 'The engine stopped while it was working.',
    todo: 'It is being started again; the page goes on where it was.',
  },
  'input.invalid': {
    what: 'The request was not understood ({reason}).',
    todo: 'Reload the window; if it happens again, report it to the project.',
  },
  'job.busy': {
    what: 'The same work is already running for {resource}.',
    todo: 'Wait until it ends, or cancel it first.',
  },
  'state.tooLarge': {
    what: 'The console cannot remember that much ({size}).',
    todo: 'Remove saved views that you no longer use.',
  },
  'source.unknown': { what: 'This source is not open.', todo: 'Choose a source in the source switcher.' },
  'source.missing': {
    what: 'The file {path} is not there.',
    todo: 'Check the drive or folder it was on, or open another file.',
  },
  'source.denied': {
    what: 'The file {path} may not be read.',
    todo: 'Ask for read rights on it, or copy it to a folder of yours.',
  },
  'source.notSqlite': { what: '{path} is not an SQLite file.', todo: 'Choose a snapshot or a local inventory file.' },
  'source.damaged': {
    what: '{path} is damaged or was cut short.',
    todo: 'Copy it again from where it came, or open an older snapshot.',
  },
  'source.foreignObject': {
    what: '{path} contains the {type} “{name}”, which no inventory file has.',
    todo: 'Do not use this file unless you know who made it; export its tables to a clean file first.',
  },
  'source.notOcs': {
    what: '{path} is an SQLite file, but not an OCS inventory (no table {table}).',
    todo: 'Choose a snapshot or a local inventory file.',
  },
  'source.locked': {
    what: '{path} is in use by another program.',
    todo: 'Close the other program, or wait until it has finished writing, and try again.',
  },
  'source.halfWritten': {
    what: '{path} was left in the middle of a write.',
    todo: 'Open it once with the program that wrote it, or copy it with its -journal file to a folder that can be written and repair it there with the SQLite tools.',
  },
  'source.writing': {
    what: '{path} has changes that are still in the -wal file beside it: another program is writing, or was stopped while it did.',
    todo: 'Make a copy with that program or with the SQLite tools (VACUUM INTO), and open the copy.',
  },
  'source.walMode': {
    what: '{path} is in the journal mode WAL, which cannot be read without writing beside it.',
    todo: 'Make a copy with the SQLite tools (VACUUM INTO), or set its journal mode to DELETE, and open that.',
  },
  'source.changed': { what: '{path} was changed by another program.', todo: 'Open it again to see the new data.' },
  'source.lacksColumn': {
    what: 'The inventory has no column {column} in the table {table}.',
    todo: 'Pages that need it leave it out; update the OCS database to fill it.',
  },
  'source.lacksTable': {
    what: 'The inventory has no table {table}.',
    todo: 'Pages that need it leave it out; update the OCS database to fill it.',
  },
  'source.tooLarge': {
    what: '{path} holds more than fits into the memory of the console.',
    todo: 'Close other programs, or open a smaller inventory.',
  },
  'source.noIndex': {
    what: 'The index of {path} could not be written.',
    todo: 'Free some space on the disk with the data of the console, check that its folder can be written, and open the file again.',
  },
  'source.failed': {
    what: 'The inventory {path} did not answer.',
    todo: 'Try again; if it happens again, check the file with the SQLite tools.',
  },
  'filter.invalid': {
    what: 'The filter does not parse: {reason}',
    todo: 'Correct the underlined part; the rows shown are those of the last filter that worked.',
  },
  'machine.gone': {
    what: 'Machine {id} is no longer in this source.',
    todo: 'Go back to the list; it may have been deleted or merged.',
  },
  'machine.unknown': {
    what: 'No machine has the id, name or serial number “{text}”.',
    todo: 'Look for it with a filter; names and serial numbers must be given whole.',
  },
  'machine.ambiguous': {
    what: 'More than one machine is called “{text}” (ids {ids}).',
    todo: 'Give the id of the one you mean.',
  },
  'file.notGranted': { what: 'The console may not use {path}.', todo: 'Choose the file in the dialog.' },
  'file.diskFull': {
    what: 'The disk with {path} is full.',
    todo: 'Free some space or choose another folder, and start again; nothing half written was left.',
  },
  'file.denied': {
    what: 'The console may not write {path}.',
    todo: 'Choose a folder where you may write, or ask for write rights on this one.',
  },
  'file.noFolder': { what: 'The folder of {path} is not there.', todo: 'Choose another folder.' },
  'file.failed': {
    what: 'The file {path} could not be written.',
    todo: 'Check the disk and try again; nothing half written was left.',
  },
  'opener.unknown': {
    what: 'This opener no longer exists.',
    todo: 'Choose another one, or add it again in the settings.',
  },
  'opener.noAddress': {
    what: '{machine} has no usable {needed} in its inventory.',
    todo: 'Wait for its next inventory, or reach it by another opener.',
  },
  'opener.unsafe': {
    what: 'The opener “{name}” was refused because of “{reason}”.',
    todo: 'Change its program or arguments in the settings.',
  },
  'opener.notFound': {
    what: 'The program {program} was not found on this computer.',
    todo: 'Install it, or change the opener in the settings.',
  },
  'opener.failed': { what: '{program} could not be started.', todo: 'Check the opener in the settings.' },
};
