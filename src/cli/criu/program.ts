import type { Command, Option } from '../common/program.js';
import { JSON_FORM } from '../inspect/program.js';

/** The commands that go between checkpoints of CRIU and images. */
export const criuCommands = (output: Option): readonly Command[] => [
  {
    name: 'import',
    operands: ['CHECKPOINT'],
    text: 'an image of a checkpoint that CRIU wrote',
    more: [
      'CHECKPOINT is the directory of criu dump, or the archive of a container engine (podman, CRI-O, containerd, Kubernetes), also in gzip or Zstandard. What CRIU does not know and what has no place in an image is told on standard error.',
      'Every other command takes a checkpoint in place of an image, too.',
    ],
    options: [output, { ...JSON_FORM, text: 'what was invented and lost, as JSON on standard output; needs --output' }],
    examples: [['import checkpoint.tar.gz -o container.cr', 'an image, and what CRIU did not know']],
    run: async (given) => (await import('./import.js')).importCommand(given),
  },
  {
    name: 'export',
    operands: ['IMAGE'],
    text: 'the images that criu restore takes',
    more: [
      'What CRIU has no place for, and what it has to be told that the image does not know, is told on standard error. An image that was imported gives back what CRIU wrote.',
    ],
    options: [
      { name: 'criu', argument: 'DIR', file: true, text: 'the directory to make; whole or not at all' },
      { name: 'strict', text: 'refuse where a program would see a difference' },
      { ...JSON_FORM, text: 'what was invented and lost, as JSON on standard output' },
    ],
    examples: [['export container.cr --criu dump', 'then: unshare -p -f -m --mount-proc criu restore -D dump']],
    run: async (given) => (await import('./export.js')).exportCommand(given),
  },
];
