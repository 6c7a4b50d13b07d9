/** What a component of the prose takes. Attributes are plain strings. */
interface ComponentRule {
  /** Exactly one of these attributes must be there, and no other. */
  oneOf: readonly string[];
  /** Whether something stands between its tags. */
  children: 'none' | 'text' | 'blocks';
  /** Where it may be used. */
  in: 'editions' | 'pages' | 'both';
}

/** The components that authors may use, and nothing else: MDX is data here, not code. */
export const components = {
  Count: { oneOf: ['of'], children: 'none', in: 'editions' },
  Amount: { oneOf: ['of'], children: 'none', in: 'editions' },
  Day: { oneOf: ['of', 'on'], children: 'none', in: 'editions' },
  Cite: { oneOf: ['source'], children: 'none', in: 'editions' },
  Update: { oneOf: ['event'], children: 'blocks', in: 'editions' },
  Correction: { oneOf: ['date'], children: 'blocks', in: 'editions' },
  Term: { oneOf: ['id'], children: 'text', in: 'both' },
  Site: { oneOf: ['of'], children: 'none', in: 'pages' },
} as const satisfies Readonly<Record<string, ComponentRule>>;

export type ComponentName = keyof typeof components;

export function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}
