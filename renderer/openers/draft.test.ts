import { describe, expect, it } from 'vitest';
import { Opener } from '#contract/openers';
import { type Draft, emptyDraft, freeId, problems, toDraft, toOpener } from './draft.ts';

const draft = (part: Partial<Draft>): Draft => ({ ...emptyDraft, name: 'Ping', program: '/bin/ping', ...part });

describe('opener draft', () => {
  it('keeps one argument a line and drops blank lines', () => {
    const opener = toOpener(draft({ args: '-c\r\n4\n\n {host} x' }), []);
    expect(opener).toEqual({
      kind: 'command',
      id: 'ping',
      name: 'Ping',
      program: '/bin/ping',
      args: ['-c', '4', ' {host} x'],
      showOutput: false,
    });
    expect(Opener.safeParse(opener).success).toBe(true);
    expect(toOpener(toDraft(opener), ['ping'])).toEqual(opener);
  });

  it.each<[Partial<Draft>, string, string]>([
    [{ name: '  ' }, 'name', 'name'],
    [{ name: 'n'.repeat(61) }, 'name', 'nameLong'],
    [{ program: '' }, 'program', 'program'],
    [{ program: 'C:\\x\\run.BAT' }, 'program', 'shell'],
    [{ program: 'cmd.exe' }, 'program', 'shell'],
    [{ program: 'C:\\Windows\\System32\\cmd' }, 'program', 'shell'],
    [{ program: '{host}' }, 'program', 'programPlaceholder'],
    [{ args: '{user}' }, 'args', 'placeholder'],
    [{ program: 'conhost.exe', args: 'cmd.exe /c x.bat' }, 'args', 'shell'],
    [{ args: '-x\n{name}.cmd' }, 'args', 'shell'],
    [{ args: 'a\n'.repeat(31) }, 'args', 'argsMany'],
    [{ args: 'a'.repeat(501) }, 'args', 'argLong'],
    [{ kind: 'url', url: 'javascript:alert(1)' }, 'url', 'url'],
    [{ kind: 'url', url: 'http://{host}/{serial}' }, 'url', 'placeholder'],
  ])('refuses %j', (part, field, code) => {
    expect(problems(draft(part))).toEqual({ [field]: expect.objectContaining({ code }) });
  });

  it('accepts what is right, whatever the other kinds’ fields hold', () => {
    expect(problems(draft({}))).toEqual({});
    expect(problems(draft({ kind: 'url', program: '', url: 'https://{ip}:8443/ui' }))).toEqual({});
    expect(problems(draft({ kind: 'wake', program: '' }))).toEqual({});
  });

  it('never gives an id twice, nor one the contract refuses', () => {
    expect(freeId('Ping', ['ping', 'ping-2'])).toBe('ping-3');
    for (const name of ['<script>', '日本', 'É à', 'x'.repeat(60)]) {
      expect(Opener.safeParse({ kind: 'wake', id: freeId(name, []), name }).success).toBe(true);
    }
  });
});
