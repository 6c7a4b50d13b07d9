import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://breche.example',
  integrations: [
    starlight({
      title: 'Brèche',
      defaultLocale: 'en',
      locales: { en: { label: 'English', lang: 'en' }, fr: { label: 'Français', lang: 'fr' } },
      // By itself, every page would list every page.
      sidebar: [{ label: 'Brèche', link: '/' }],
      pagination: false,
      credits: false,
    }),
  ],
});
