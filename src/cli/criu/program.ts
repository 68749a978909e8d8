import type { Command, Option } from '../common/program.js';
import { JSON_FORM } from '../inspect/program.js';

/** The commands that go between checkpoints of CRIU and images. */
export const criuCommands = (output: Option): readonly Command[] => [
  {
    name: 'import',
    operands: ['CHECKPOINT'],
    text: 'an image of a checkpoint that CRIU wrote',
    more: [
      'CHECKPOINT is the directory of criu dump, or the archive of a container engine (podman, CRI-O, containerd, Kubernetes), also in gzip. What CRIU does not know and what has no place in an image is told on standard error.',
      'Every other command takes a checkpoint in place of an image, too.',
    ],
    options: [
      output,
      { ...JSON_FORM, text: 'what was invented and lost, as JSON on standard output; needs --output' },
      { name: 'select', argument: 'CONTAINER', text: 'the container, where an archive has several' },
    ],
    examples: [['import checkpoint.tar.gz -o container.cr', 'an image, and what CRIU did not know']],
    run: async (given) => (await import('./import.js')).importCommand(given),
  },
];
