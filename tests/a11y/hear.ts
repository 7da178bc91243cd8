import type { CDPSession, Locator, Page } from 'playwright-core';

const readTree = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

type Node = Awaited<ReturnType<typeof readTree>>[number];
type ListChildren = (node: Node) => Node[];

/** What has a name of its own, and what is read by its words. */
const CONTROLS = ['radio', 'checkbox', 'combobox', 'textbox', 'button'];
const PASSAGES = ['listitem', 'status', 'paragraph'];
const HEARD = new Set(['group', 'list', ...CONTROLS, ...PASSAGES]);

/** How a state is said; what is not here goes without saying. */
const STATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  checked: { true: 'checked', false: 'not checked' },
  pressed: { true: 'pressed', false: 'not pressed' },
  disabled: { true: 'unavailable' },
  readonly: { true: 'read only' },
};

const roleOf = ({ role }: Node): string => String(role?.value);

/** As it is said: white space of any kind and length is a pause. */
export const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function readWords(node: Node, childrenOf: ListChildren): string {
  if (roleOf(node) === 'StaticText') return String(node.name?.value);
  if (CONTROLS.includes(roleOf(node))) return '';
  return tidy(
    childrenOf(node)
      .map((child) => readWords(child, childrenOf))
      .join(' '),
  );
}

function say(node: Node, childrenOf: ListChildren): string {
  const role = roleOf(node);
  const name = PASSAGES.includes(role) ? readWords(node, childrenOf) : tidy(String(node.name?.value ?? ''));
  const value = ['combobox', 'textbox'].includes(role) ? [`says “${String(node.value?.value ?? '')}”`] : [];
  const states = (node.properties ?? []).flatMap(
    (state) => STATES[state.name]?.[String(state.value.value)] ?? [],
  );
  const more = node.description?.value ? [`more: ${tidy(String(node.description.value))}`] : [];
  return [`${role} “${name}”`, ...value, ...states, ...more].join(', ');
}

/** The node and all in it, as they come; a paragraph in a passage was read with it. */
function sayAll(node: Node, childrenOf: ListChildren, isRead = false): string[] {
  const role = roleOf(node);
  const isSaid = !node.ignored && HEARD.has(role) && !(isRead && role === 'paragraph');
  return [
    ...(isSaid ? [say(node, childrenOf)] : []),
    ...childrenOf(node).flatMap((child) => sayAll(child, childrenOf, isRead || PASSAGES.includes(role))),
  ];
}

/** What a screen reader finds in an element, in the order of reading: role, name, value, states and description, in words. */
export async function hear(page: Page, element: Locator): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await element.evaluate((node) => node.setAttribute('data-heard', ''));
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '[data-heard]',
  });
  const { node: sought } = await session.send('DOM.describeNode', { nodeId });
  const list = await readTree(session);
  await element.evaluate((node) => node.removeAttribute('data-heard'));
  await session.detach();
  const nodes = new Map(list.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: Node) => childIds.flatMap((id) => nodes.get(id) ?? []);
  return list
    .filter(({ backendDOMNodeId }) => backendDOMNodeId === sought.backendNodeId)
    .flatMap((node) => sayAll(node, childrenOf));
}
