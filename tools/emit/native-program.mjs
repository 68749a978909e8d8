/** cr-dump(1) and cr-restart(1) as tables, like the commands in TypeScript: their man pages and completions derive from them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Checks of formats/restart.yml and native/run/restart_checks.h: name, whether it may be allowed, what it is about. */
export function restartChecks(root) {
  const text = readFileSync(`${root}native/run/restart_checks.h`, 'utf8');
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
    source: 'tools/emit/native-program.mjs and native/run/restart_checks.h',
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

/** Checks of native/run/dump_checks.h: name, the policies that have it, the last revision that refuses for it, what it is about. */
export function dumpChecks(root) {
  const text = readFileSync(`${root}native/run/dump_checks.h`, 'utf8');
  const entry = /^CHECK\("([\w-]+)", (\w+), (\w+), "[^"]*", "[^"]*",\n {6}"([^"]*)"\)$/gm;
  return [...text.matchAll(entry)].map(([, name, policy, revision, about]) => ({ name, policy, revision, about }));
}

const tags = {
  SEED: ['policy seed only'],
  DEFAULT: [],
  BOTH: ['also policy seed'],
  LOSS: ['never refuses, only told'],
};

function crDumpCheck({ name, policy, revision, about }) {
  const remarks = [...tags[policy], ...(revision === 'EVERY' ? [] : [`up to revision ${revision}`])];
  return [name, `${about}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}.`];
}

export function crDump(root) {
  const checks = dumpChecks(root);
  return {
    name: 'cr-dump',
    source: 'tools/emit/native-program.mjs and native/run/dump_checks.h',
    text: 'write a checkpoint image of a running container',
    operands: [],
    commands: [],
    more: [
      'cr-dump stops the container that a process is a task of, collects every object its tasks share, once, refuses what could not be restored, writes a LinuxC/R image, and lets the container go on.',
      'The container is the init of the PID namespace of --pid with all its threads and descendants. Where that process lives in the PID namespace of cr-dump itself, it is that process and its descendants.',
      'Every task goes on exactly as it was, also when cr-dump fails or is killed: a task that was stopped stays stopped, no signal is lost, no system call fails because of it. The process that you start only waits for another one, which does the work: whoever kills it kills one that holds nobody, and the other lets everybody go in order. If that other one is killed by SIGKILL in the microseconds between stopping a task and setting its registers, the call of that task may fail with EINTR.',
      'Some calls come back short, as they do for everybody who is stopped, because the kernel does not start them again where bytes have been moved already: write(2) and writev(2) of more than fits into a pipe or into the buffer of a stream socket; send(2) and its like; vmsplice(2), splice(2), sendfile(2) and copy_file_range(2); recv(2) with MSG_WAITALL; io_uring_enter(2) that has submitted something, before what it waits for is completed; read(2) of /dev/urandom and /dev/zero, and getrandom(2), of more than a page. They tell how much they did, and nothing is lost. A timeout that is relative (of epoll_wait(2), of a socket, of sigtimedwait(2), semtimedop(2)) starts anew. Programs have to expect all of that from any signal handler, signal(7), and from SIGSTOP and SIGCONT.',
      'A first dump leaves a mark on a task: it has been switched to more often. One that has CAP_SYS_ADMIN and is in a PID namespace inside the container, or has a security label, is also marked as having used a privilege (ASU of acct(5)), because its landlock(7) can only be seen by trying mount(2) in vain.',
      'Every wait has a limit: who does not stop is told by name, with the reason, and everybody goes on.',
      'An image holds the memory of its tasks, passwords and keys included. The file is readable for its owner only.',
    ],
    options: [
      { name: 'pid', short: 'p', argument: 'PID', text: 'any task of the container' },
      {
        name: 'output',
        short: 'o',
        argument: 'FILE',
        file: true,
        text: 'where the image goes; - is standard output. A regular file appears whole or not at all, and replaces one of that name; a link is followed. It has mode 0600, and is on its disk before success is told. Anything else, a pipe or a device, is written to as it is',
      },
      { name: 'check', text: 'write nothing, only tell everything that speaks against a dump' },
      { name: 'json', text: 'with --check: tell it as one JSON object on standard output, errors included' },
      {
        name: 'policy',
        argument: 'POLICY',
        choices: ['default', 'seed'],
        text: 'what to refuse: what an image can’t represent, or what the kernel patch of 2009 refused',
      },
      {
        name: 'allow',
        argument: 'CHECK',
        multiple: true,
        words: checks.filter(({ policy }) => policy !== 'LOSS').map(({ name }) => name),
        text: 'take the risk that the check is about, see CHECKS. What it would have refused is told on standard error',
      },
      {
        name: 'revision',
        argument: 'NUMBER',
        choices: ['1', '2', '3'],
        text: 'which kinds of objects to write; 3 is the default, and what a restart needs. Revision 1 has only UTS namespaces and credentials; nobody is stopped or refused for it',
      },
      { name: 'no-memory', text: 'describe the mappings, leave out their pages' },
      {
        name: 'tcp-close',
        text: 'dump TCP connections as closed ones: what comes back gets the end of the file when it reads, and EPIPE when it writes. Bytes that nobody has read yet are lost',
      },
      {
        name: 'leave',
        argument: 'HOW',
        choices: ['running', 'stopped', 'killed'],
        text: 'what becomes of the container once the image is safe; running by default. A restart needs one of the others: files move on otherwise',
      },
      {
        name: 'thaw',
        text: 'a task in a frozen control group of version 2 is dumped, but can’t be asked: thaw the group for the questions, while every task is stopped, and freeze it again, also if cr-dump is killed. Refused where others are in it. In a frozen group of version 1 nobody can be stopped: thaw it first',
      },
      { name: 'no-sync', text: 'do not wait until the image is on its disk' },
      {
        name: 'timeout',
        argument: 'SECONDS',
        text: 'how long to wait for tasks that do not stop, a parent in vfork(2) say, and for who takes the image where that goes to no disk; 10 by default',
      },
      { name: 'verbose', text: 'tell every finding, not one line for each check' },
      { name: 'help', text: 'print help' },
      { name: 'version', text: 'print the version' },
    ],
    exitStatus: [
      [0, 'the image is written; with --check, nothing speaks against a dump'],
      [1, 'refused or failed; standard error says why, a line for each reason'],
      [2, 'wrong usage'],
    ],
    sections: [
      ['CHECKS', checks.map(crDumpCheck)],
      [
        'NOTES',
        [
          [
            'capabilities',
            'It takes CAP_SYS_ADMIN and CAP_SYS_PTRACE, and a kernel with CONFIG_CHECKPOINT_RESTORE (kcmp(2) and lists of children).',
          ],
        ],
      ],
    ],
    examples: [
      ['-p 4711 --check', 'what speaks against it'],
      ['-p 4711 -o container.cr --allow file-mount', 'the risk of one check taken'],
      ['-p 4711 -o - | zstd > container.cr.zst', 'compressed'],
    ],
    seeAlso:
      'cr-restart(1), cr-validate(1), namespaces(7), ptrace(2); docs/dumper.md: what is in each field, and what user space can’t see',
  };
}
