import type { Command, Option } from '../common/program.js';

export const JSON_FORM: Option = { name: 'json', text: 'JSON, with the same keys whatever the image' };
export const COLOR: Option = {
  name: 'color',
  argument: 'WHEN',
  choices: ['auto', 'always', 'never'],
  text: 'whether to colour text',
};

/** The commands that look into images. `output` is the option that all of them share with the others. */
export const inspectCommands = (output: Option): readonly Command[] => {
  const common = [output, JSON_FORM, COLOR];
  return [
    {
      name: 'ps',
      operands: ['IMAGE', '[PID]'],
      text: 'its processes, as ps(1) lists them',
      options: common,
      examples: [['ps container.cr', 'every process with its command line']],
      run: async (given) => (await import('./ps.js')).ps(given),
    },
    {
      name: 'view',
      operands: ['IMAGE'],
      text: 'the image as a page in the browser',
      more: [
        'The page is served to this machine alone, until the command is interrupted; its address is printed. With --html it is written to a file that needs nothing else.',
      ],
      options: [{ name: 'html', argument: 'FILE', file: true, text: 'write one page with the image in it' }],
      examples: [['view container.cr --html container.html', 'a page to keep, or to send']],
      run: async (given) => (await import('./view.js')).view(given),
    },
    {
      name: 'fds',
      operands: ['IMAGE', '[PID]'],
      text: 'open descriptors, of all processes or of one',
      options: common,
      examples: [['fds container.cr 1', 'what process 1 has open']],
      run: async (given) => (await import('./fds.js')).fds(given),
    },
    {
      name: 'maps',
      operands: ['IMAGE', '[PID]'],
      text: 'address spaces: mappings, and where the bytes of each are',
      more: [
        'IMAGE are bytes that the image has, FILE such as are in a file outside, ZERO such as nobody has written to.',
      ],
      options: common,
      examples: [['maps container.cr 1', 'the mappings of process 1']],
      run: async (given) => (await import('./maps.js')).maps(given),
    },
    {
      name: 'mem',
      operands: ['IMAGE', 'PID', '[RANGE]'],
      text: 'memory of a process, in hex or as it is',
      more: [
        'RANGE is START-END or START+LENGTH, with addresses in hex as in /proc/PID/maps, or the name of a mapping. Without a range it is all that the image has.',
        'Bytes go into a file as they are, and to a terminal in hex. What a range has that is not in the image is zero then, and said.',
      ],
      options: [
        ...common,
        { name: 'raw', text: 'bytes as they are' },
        { name: 'hex', text: 'in hex; search: the pattern is bytes in hex' },
      ],
      examples: [
        ["mem container.cr 1 '[stack]'", 'the stack of process 1'],
        ['mem container.cr 1 7ffd00000000+64 -o part.bin', '64 bytes, into a file'],
      ],
      run: async (given) => (await import('./mem.js')).mem(given),
    },
    {
      name: 'search',
      operands: ['IMAGE', 'PATTERN'],
      text: 'where something is: process, mapping and address, or object',
      more: [
        'PATTERN is text, or bytes with --hex, or a regular expression over bytes with --regex. Matches may cross pages, objects and mappings.',
        'Memory comes first, by process and address; then contents: files, pipes, sockets, message queues, names and registers, by their place in the JSON form and the byte in it. Files that are outside the image are not searched.',
        'The exit status is 1 where nothing is found.',
      ],
      options: [
        ...common,
        { name: 'hex', text: 'in hex; search: the pattern is bytes in hex' },
        { name: 'regex', text: 'PATTERN is a regular expression, over bytes from \\x00 to \\xff' },
        { name: 'utf16', text: 'PATTERN is looked for as UTF-16, as Java and JavaScript keep some text' },
        { name: 'in', argument: 'WHERE', choices: ['memory', 'contents'], text: 'look there only; default: both' },
        { name: 'pid', argument: 'PID', text: 'look at this process only' },
        { name: 'context', argument: 'N', text: 'bytes to show around a match; default: 16' },
      ],
      examples: [
        ['search container.cr hunter2', 'every place of the text'],
        ["search container.cr --regex 'AKIA[0-9A-Z]{16}' --json", 'keys of a certain shape, for programs'],
      ],
      run: async (given) => (await import('./search.js')).search(given),
    },
    {
      name: 'env',
      operands: ['IMAGE', '[PID]'],
      text: 'environment variables that processes were started with',
      options: common,
      examples: [['env container.cr 1', 'those of process 1']],
      run: async (given) => (await import('./env.js')).env(given),
    },
    {
      name: 'net',
      operands: ['IMAGE'],
      text: 'network devices, addresses and sockets',
      options: common,
      examples: [['net container.cr', 'by network namespace, with who has them open']],
      run: async (given) => (await import('./net.js')).net(given),
    },
    {
      name: 'diff',
      operands: ['A', 'B'],
      text: 'what two images differ in',
      more: [
        'Processes are told apart by their IDs, mappings by address, memory is compared page by page; the order of objects in the file makes no difference.',
        'The exit status is 0 where the images are equal and 1 where they differ.',
      ],
      options: [
        ...common,
        {
          name: 'format',
          short: 'f',
          argument: 'FORMAT',
          choices: ['text', 'json', 'markdown'],
          text: 'how to say it',
        },
        {
          name: 'ignore',
          argument: 'WHAT',
          choices: ['statistics', 'clocks', 'numbers'],
          multiple: true,
          text: 'leave out counters; the time of the dump, and what is left of timers; inodes of pipes and the like, which kernels hand out anew',
        },
        { name: 'pages', text: 'list the addresses of pages that differ' },
      ],
      examples: [
        ['diff before.cr after.cr --ignore statistics,clocks', 'what a program did in between'],
        ['diff before.cr after.cr -f markdown -o diff.md', 'for a report'],
      ],
      run: async (given) => (await import('./diff.js')).diff(given),
    },
    {
      name: 'anonymise',
      operands: ['IMAGE'],
      text: 'an image that can be given away: nothing that it said is left, its structure is',
      more: [
        'Memory, registers, contents of files, pipes and sockets are overwritten. Names, paths, arguments, environments and network addresses become others of the same length, each always the same one. Objects, sizes, numbers, flags and memory addresses stay, so the result is as valid as the image is.',
      ],
      options: [
        output,
        {
          name: 'key',
          argument: 'TEXT',
          text: 'the same key makes the same names of the same names, in other images as well; keep it to yourself',
        },
        { name: 'keep', argument: 'WHAT', choices: ['kernel'], text: 'leave the release and version of the kernel' },
      ],
      examples: [['anonymise container.cr -o report.cr', 'to be attached to a report']],
      run: async (given) => (await import('./anonymise.js')).anonymiseImage(given),
    },
    {
      name: 'select',
      operands: ['IMAGE', 'EXPR'],
      text: 'values by their place in the JSON form',
      more: [
        'EXPR is a JSON pointer as findings have it: /objects/3/vmStart. In place of a number or key, * means all of them; in place of the number of an object, VMA means all objects of that kind. Bytes of pages and files are there only where they are asked for by name.',
        'An EXPR that begins with $ is a JSONPath (RFC 9535), with filters; there, the JSON form is held in memory, without bytes of pages and files. --json tells the JSON pointer of each value.',
        'The exit status is 1 where nothing is there.',
      ],
      options: [output, JSON_FORM, { name: 'ndjson', text: 'one object a line, for images of any size' }],
      examples: [
        ['select container.cr /objects/TASK_STRUCT/comm', 'the names of all tasks'],
        ['select container.cr /objects/FILES_STRUCT/fds/*/fd --ndjson', 'the number of every descriptor, a line each'],
        ['select container.cr \'$.objects[?@.type=="VMA" && @.name=="[heap]"]\'', 'the mappings of every heap'],
      ],
      run: async (given) => (await import('./select.js')).select(given),
    },
    {
      name: 'convert',
      operands: ['IMAGE'],
      text: 'an image as an older revision has it, and what is lost by that',
      more: ['What is lost is said on standard output, or on standard error where the image goes there.'],
      options: [
        output,
        JSON_FORM,
        { name: 'revision', argument: 'N', choices: ['1', '2'], text: 'the revision to write; default: 2' },
      ],
      examples: [['convert container.cr --revision 2 -o old.cr', 'for a tool that knows no revision 3']],
      run: async (given) => (await import('./convert.js')).convertImage(given),
    },
    {
      name: 'core',
      operands: ['IMAGE', '[PID]'],
      text: 'an ELF core of a process, for debuggers',
      more: ['PID may be that of a thread, which debuggers show first then. The default is the first process.'],
      options: [output],
      examples: [['core container.cr 1 -o core.1', 'then: gdb /path/of/the/program core.1']],
      run: async (given) => (await import('./core.js')).core(given),
    },
  ];
};
