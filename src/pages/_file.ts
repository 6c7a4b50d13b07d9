/**
 * A file that is no page. It is handed on as bytes: a text would be looked through and encoded once more.
 * @param type media type
 */
export function fileResponse(text: string, type: string): Response {
  return new Response(Buffer.from(text) as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}
