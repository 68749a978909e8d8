import type { Given } from '../common/given.js';
import { title } from './maps.js';
import { chosen, identity, pidOperand, show } from './show.js';

/** `cr-image env`: the environment that each process was started with. */
export const env = (given: Given) =>
  show(given, async (image) => {
    const pid = pidOperand(given, 1);
    const all = await chosen(image, pid);
    return {
      json: () => all.map((process) => ({ ...identity(process), environment: process.environment })),
      text: function* (screen) {
        for (const [i, process] of all.entries()) {
          if (pid === undefined) yield `${i === 0 ? '' : '\n'}${screen.paint(screen.cut(title(process)), 'bold')}`;
          for (const line of process.environment) yield screen.cut(line);
        }
      },
    };
  });
