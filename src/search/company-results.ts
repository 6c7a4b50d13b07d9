import type { Answer } from './answer.ts';
import type { ListedCompany } from './match-companies.ts';
import type { SearchMessages } from './messages.ts';
import { part } from './parts.ts';

/** The companies that a search names, and those it may have meant. */
export class CompanyResults {
  readonly #list: HTMLElement;
  readonly #suggestion: HTMLElement;
  readonly #messages: SearchMessages;

  constructor(root: ParentNode, messages: SearchMessages) {
    this.#list = part(root, 'companies', HTMLUListElement);
    this.#suggestion = part(root, 'suggestion', HTMLElement);
    this.#messages = messages;
  }

  show({ named, near, corrected }: Pick<Answer, 'named' | 'near' | 'corrected'>): void {
    this.#list.replaceChildren(
      ...named.map(({ company, as }) => {
        const item = document.createElement('li');
        const note = document.createElement('span');
        note.textContent = [as, company.note].filter(Boolean).join(' · ');
        item.append(link(company), ' ', note);
        return item;
      }),
    );
    this.#list.hidden = named.length === 0;

    const { suggestion, corrected: instead } = this.#messages;
    const [before = '', after = ''] = suggestion.split('{{company}}');
    this.#suggestion.replaceChildren(
      ...near.flatMap(({ company }) => [before, link(company), after, ' ']),
      corrected === undefined ? '' : instead.replace('{{query}}', () => corrected),
    );
    this.#suggestion.hidden = near.length === 0;
  }
}

function link({ name, address }: ListedCompany): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = name;
  return anchor;
}
