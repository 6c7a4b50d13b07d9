/** The one script of every page. Each part is an addition: without it, a link does the same. */
import '../../search/open-search.ts';
import './keep-pages.ts';
import '../story/share.ts';
import '../story/term-notes.ts';
