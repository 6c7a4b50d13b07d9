/**
 * A file that is no page. It is handed on as bytes: a text would be looked through and encoded once more.
 * @param type media type
 */
export function fileResponse(content: string | Buffer, type: string): Response {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}
