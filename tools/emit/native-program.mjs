/** cr-restart(1) as a table, like the commands in TypeScript: its man page and completions derive from it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Checks of formats/restart.yml and native/restart/checks.h: name, whether it may be allowed, what it is about. */
export function restartChecks(root) {
  const text = readFileSync(`${root}native/restart/checks.h`, 'utf8');
  const { conditions } = parse(readFileSync(`${root}formats/restart.yml`, 'utf8'));
  const inImage = conditions.map((condition) => ({
    name: condition.name,
    allowable: condition.allow,
    about: condition.text,
  }));
  const onMachine = [...text.matchAll(/^CHECK\("([\w-]+)", (true|false), "([^"]+)"\)$/gm)].map(
    ([, name, may, about]) => ({
      name,
      allowable: may === 'true',
      about,
    }),
  );
  return [...inImage, ...onMachine];
}

export function crRestart(root) {
  const checks = restartChecks(root);
  return {
    name: 'cr-restart',
    source: 'tools/emit/native-program.mjs and native/restart/checks.h',
    text: 'make the tasks of a checkpoint image again, and let them go on',
    operands: ['IMAGE'],
    commands: [],
    more: [
      'cr-restart makes every task of a LinuxC/R image again: its memory, registers, signals, timers, descriptors, namespaces and credentials, and lets it go on where it was. The image is read and checked whole, from a copy of its own, before the first task is made.',
      'If anything fails, or cr-restart is killed, no task, mount, namespace or file is left of it. Until the last of them is ready, no task runs an instruction of the image.',
      'An image is as good as a program: restarting it as root is to run it as root. So it has to be owned by the caller and not be writable by others, unless it gets a user namespace of its own (--userns).',
    ],
    options: [
      { name: 'detach', short: 'd', text: 'do not wait for the container: print the PID of its init' },
      { name: 'pidfile', argument: 'FILE', file: true, text: 'write that PID to a file, once everybody goes on' },
      {
        name: 'root',
        argument: 'DIR',
        file: true,
        text: 'the root of the container’s files (default: that of cr-restart)',
      },
      { name: 'check', text: 'make nothing; tell all that speaks against a restart, in the image and on this machine' },
      { name: 'json', text: 'with --check: tell it as one JSON object on standard output' },
      {
        name: 'allow',
        argument: 'CHECK',
        multiple: true,
        words: checks.filter(({ allowable }) => allowable).map(({ name }) => name),
        text: 'take the risk that a check is about; see CHECKS',
      },
      {
        name: 'namespaces',
        argument: 'WHICH',
        choices: ['keep', 'new'],
        text: 'keep (the default): namespaces that somebody outside was in, too, are those of cr-restart; new: all are made anew',
      },
      {
        name: 'userns',
        argument: 'UID',
        text: 'in a user namespace, whose user 0 is this one outside, and the 65,535 behind it',
      },
      { name: 'time-ns', text: 'in a time namespace: the monotonic and the boot clock go on from where they were' },
      { name: 'tty', text: 'the container’s terminals are this terminal' },
      { name: 'stopped', text: 'leave all processes stopped, for a debugger; SIGCONT lets them go on' },
      { name: 'verbose', text: 'tell each phase, and when' },
      { name: 'help', text: 'print help' },
      { name: 'version', text: 'print the version' },
    ],
    exitStatus: [
      [0, 'with --check, that nothing speaks against it; with --detach, that the container goes on'],
      [1, 'refused or failed; standard error says why, a line for each reason'],
      [2, 'wrong usage'],
    ],
    exitNote: 'else that of the container’s init, or 128 and the number of the signal that killed it',
    sections: [
      [
        'CHECKS',
        checks.map(({ name, allowable, about }) => [name, `${about}${allowable ? '' : ' (can’t be allowed)'}.`]),
      ],
    ],
    examples: [
      ['container.cr --check', 'what speaks against it'],
      ['container.cr', 'in front; ends as the container does'],
      ['container.cr -d --pidfile /run/container.pid', 'in the background'],
      ['container.cr --userns 100000 --root /srv/container', 'an image that is not trusted'],
    ],
    seeAlso: 'cr-dump(1), cr-validate(1), namespaces(7), ptrace(2); docs/restart.md',
  };
}
