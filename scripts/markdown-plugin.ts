import { marked, type Token, type Tokens } from 'marked';
import type { Plugin } from 'vite';

/** An element as it is written into the module: its name and what stands in it. */
type Node = string | { readonly name: string; readonly inside: readonly Node[] };

/**
 * Makes a page of documentation importable as a component, so that the extension shows the same words that stand in
 * docs/. Done when building: neither Markdown nor HTML out of text reaches the extension.
 * @throws on what the pages do not use yet (pictures, code, links), rather than leave it out
 */
export function markdownPages(): Plugin {
  return {
    name: 'markdown-pages',
    enforce: 'pre',
    transform(text, id) {
      if (!id.endsWith('.md')) return null;
      const nodes = marked.lexer(text).flatMap(nodeOf);
      const code = `import { h } from 'preact';\nexport const Page = () => [${nodes.map(codeOf).join(',')}];\n`;
      return { code, map: null };
    },
  };
}

function nodeOf(token: Token): Node[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
      return [element(`h${(token as Tokens.Heading).depth}`, token.tokens)];
    case 'paragraph':
      return [element('p', token.tokens)];
    case 'strong':
    case 'em':
      return [element(token.type, token.tokens)];
    case 'list':
      return [{ name: 'ul', inside: (token as Tokens.List).items.map((item) => element('li', item.tokens)) }];
    case 'table':
      return [tableOf(token as Tokens.Table)];
    case 'text':
      return token.tokens === undefined ? [plain((token as Tokens.Text).text)] : token.tokens.flatMap(nodeOf);
    default:
      throw new Error(`a page of documentation has ${token.type}, which is not known here: ${token.raw}`);
  }
}

function tableOf({ header, rows }: Tokens.Table): Node {
  const row = (cells: readonly Tokens.TableCell[], name: string): Node => ({
    name: 'tr',
    inside: cells.map(({ tokens }) => element(name, tokens)),
  });
  // A table without titles is a list of pairs.
  const titled = header.some(({ text }) => text !== '');
  const head: Node[] = titled ? [{ name: 'thead', inside: [row(header, 'th')] }] : [];
  return { name: 'table', inside: [...head, { name: 'tbody', inside: rows.map((cells) => row(cells, 'td')) }] };
}

function element(name: string, tokens: readonly Token[] | undefined): Node {
  return { name, inside: (tokens ?? []).flatMap(nodeOf) };
}

function plain(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', '’').replaceAll('&amp;', '&');
}

function codeOf(node: Node): string {
  if (typeof node === 'string') return JSON.stringify(node);
  return `h(${JSON.stringify(node.name)}, null, ${node.inside.map(codeOf).join(',')})`;
}
