import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, siteOrigin } from '../../site/support/build-site.ts';
import type { StoryMaker } from '../corpus/make-story.ts';
import { writeContent, writeStory } from '../corpus/write-content.ts';
import { layProject, switchOffPictures } from '../lay-project.ts';
import { setAside } from '../set-aside.ts';
import type { Contestant } from './contestant.ts';
import { measure } from './measure.ts';

/** What builds leave in a project. */
const left = ['dist', 'host', '.breche', '.astro'];

/** Lays out this project with a made corpus; without social pictures, which no peer draws. */
export function laySite(
  folder: string,
  stories: number,
  seed: string,
): Contestant & { corpus: StoryMaker } {
  const content = join(folder, 'content');
  layProject(folder);
  const options = { stories, seed, record: false };
  const corpus = writeContent(join(projectFolder, 'content'), content, options);
  switchOffPictures(folder);
  return {
    name: 'Brèche',
    version: '',
    corpus,
    output: join(folder, 'dist'),
    clean: () => {
      for (const name of left) setAside(join(folder, name));
    },
    write: (story) => {
      writeStory(content, story);
    },
    build: () =>
      measure({
        command: process.execPath,
        arguments: buildArguments(),
        folder,
        environment: { SITE_URL: siteOrigin },
      }),
  };
}

/** What `npm run build` gives to Node.js. */
function buildArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  return scripts.build.split(' ').slice(1);
}
