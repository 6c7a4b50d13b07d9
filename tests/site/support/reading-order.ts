import type { CDPSession } from 'playwright-core';

/** A page as a screen reader is given it by Chromium: what there is to hear, in order. */
export interface ReadingOrder {
  /** Roles, names and states, one a line, indented. */
  lines: string[];
  headings: number;
  landmarks: number;
  /** Parts whose changes are announced. */
  live: number;
  faults: string[];
}

const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'RootWebArea']);
const landmarks = new Set([
  ...['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'search', 'region'],
]);
const toBeNamed = new Set([
  ...['link', 'button', 'searchbox', 'combobox', 'checkbox', 'image', 'dialog', 'table'],
  ...['region', 'navigation', 'complementary'],
]);

/** Reads the accessibility tree of a page: names, levels of headings, landmarks, live regions. */
export async function readingOrder(session: CDPSession): Promise<ReadingOrder> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const order: ReadingOrder = { lines: [], headings: 0, landmarks: 0, live: 0, faults: [] };
  const named = new Set<string>();
  let level = 0;
  const read = (node: (typeof nodes)[number], depth: number): void => {
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const state = Object.fromEntries(
      (node.properties ?? []).map(({ name, value }) => [name, value.value as unknown]),
    );
    const heard = !node.ignored && !silent.has(role);
    if (heard) {
      const said = [role, name && `“${name}”`];
      if (role === 'heading') {
        const own = Number(state['level']);
        said.push(`level ${own}`);
        if (own > level + 1) order.faults.push(`“${name}” is level ${own} after ${level}`);
        level = own;
        order.headings += 1;
      }
      if (landmarks.has(role)) {
        order.landmarks += 1;
        if (named.has(`${role} ${name}`)) order.faults.push(`two ${role} “${name}”`);
        named.add(`${role} ${name}`);
      }
      if (typeof state['live'] === 'string' && state['live'] !== 'off') {
        order.live += 1;
        said.push(`live ${state['live']}`);
      }
      if (state['expanded'] !== undefined) said.push(state['expanded'] ? 'expanded' : 'collapsed');
      if (toBeNamed.has(role) && !name) order.faults.push(`a ${role} without a name`);
      order.lines.push(`${'  '.repeat(depth)}${said.filter(Boolean).join(' ')}`);
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) read(child, depth + (heard ? 1 : 0));
    }
  };
  const [root] = nodes;
  if (root) read(root, 0);
  return order;
}
