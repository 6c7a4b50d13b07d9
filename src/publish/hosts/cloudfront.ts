import type { HostFile } from '../host-files.ts';
import type { HostNeeds } from './needs.ts';

/**
 * Functions for a CloudFront distribution in front of a bucket, which knows no folders: one finds
 * the file, one adds the headers (runtime cloudfront-js-2.0). An error gets no function: the
 * distribution names `404.html` as its error page, and pages carry their policy themselves.
 */
export function cloudfrontFiles({ headers, redirects }: HostNeeds): HostFile[] {
  const moved = Object.fromEntries(redirects.map(({ from, to }) => [from, to]));
  return [
    {
      path: 'cloudfront-viewer-request.js',
      content: `// Brèche: finds the file at an address. Associate it with “viewer request”.
const moved = ${JSON.stringify(moved)};

function handler(event) {
  const request = event.request;
  // Two slashes at the start would lead to another host.
  const address = request.uri.replace(/^\\/{2,}/, '/');
  const name = address.slice(address.lastIndexOf('/') + 1);
  if (Object.hasOwn(moved, address)) return leadTo(moved[address], request);
  if (name !== '' && !name.includes('.')) return leadTo(address + '/', request);
  request.uri = name === '' ? address + 'index.html' : address;
  return request;
}

function leadTo(address, request) {
  const query = Object.keys(request.querystring)
    .map(function (key) {
      const value = request.querystring[key].value;
      return value === '' ? key : key + '=' + value;
    })
    .join('&');
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: query === '' ? address : address + '?' + query } },
  };
}
`,
    },
    {
      path: 'cloudfront-viewer-response.js',
      content: `// Brèche: adds the headers. Associate it with “viewer response”.
// Of two rules that set one header, that of the deeper folder counts.
const rules = ${JSON.stringify(
        headers.map((rule) => [
          rule.folder,
          Object.fromEntries(rule.headers.map(({ name, value }) => [name.toLowerCase(), value])),
        ]),
        null,
        2,
      )};

function handler(event) {
  const response = event.response;
  for (const rule of rules)
    if (event.request.uri.startsWith(rule[0]))
      for (const name of Object.keys(rule[1])) response.headers[name] = { value: rule[1][name] };
  return response;
}
`,
    },
  ];
}
