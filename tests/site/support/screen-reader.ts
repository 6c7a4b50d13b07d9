import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Orca, a screen reader, on a screen of its own that nobody sees. */
export interface ScreenReader {
  /** What it has said since it was last asked, piece by piece; the last may only come the next time. */
  heard: () => string[];
  stop: () => void;
}

const profile = ['Default', 'default'];
/** Reads no page from its beginning when it opens: what is to be heard comes after. */
const quiet = { profile, sayAllOnLoad: false, pageSummaryOnLoad: false };
const settings = {
  general: { ...quiet, startingProfile: profile, activeProfile: profile },
  profiles: { default: { ...quiet, pronunciations: {}, keybindings: {} } },
  pronunciations: {},
  keybindings: {},
};
/** What Orca writes into its log for each piece of speech. */
const speech = /SPEECH OUTPUT: '(.*)'\s*(?:[[{].*)?$/gm;

/**
 * Starts Orca with what it needs. It belongs into a D-Bus session of its own.
 * @param folder for its log and settings
 * @param display of the screen, such as `:77`
 */
export async function startScreenReader(folder: string, display: string): Promise<ScreenReader> {
  const log = join(folder, 'orca.log');
  const env = { ...process.env, DISPLAY: display, HOME: folder, XDG_RUNTIME_DIR: folder };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const started: ChildProcess[] = [];
  const start = async (program: string, ...options: string[]): Promise<void> => {
    started.push(spawn(program, options, { env, stdio: 'ignore' }));
    await wait(1_000);
  };
  const place = join(folder, '.local', 'share', 'orca');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'user-settings.conf'), JSON.stringify(settings));
  await start('Xvfb', display, '-screen', '0', '1280x1000x24');
  await start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
  await start('orca', '--replace', `--debug-file=${log}`);
  await wait(3_000);

  let read = 0;
  const heard = (): string[] => {
    const text = readFileSync(log, 'utf8');
    const said = [...text.slice(read).matchAll(speech)].map(([, piece = '']) => plain(piece));
    read = text.length;
    return said.filter((piece) => piece !== '');
  };
  return {
    heard,
    stop: () => {
      for (const one of started.toReversed()) one.kill();
    },
  };
}

/** Without what cannot be heard: kinds of blanks, and joiners. */
export function plain(text: string): string {
  return text.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();
}
