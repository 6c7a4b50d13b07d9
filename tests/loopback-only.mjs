/**
 * Refuses connections that leave this machine, and says so. Loaded into every Node.js process of the
 * tests, to show that neither they nor a build need anything from elsewhere.
 */
import dns from 'node:dns';
import { isIP, Socket } from 'node:net';

const loopback = /^(?:127\.|::1$|::ffff:127\.|localhost$|$)/;

/** @param {string} host */
function refuse(host) {
  const error = new Error(
    `a connection to ${host} was refused: tests and builds stay on this machine`,
  );
  console.error(error.stack);
  process.once('exit', () => {
    process.exitCode = 1;
  });
  return error;
}

const { connect } = Socket.prototype;
/** @this {Socket} */
Socket.prototype.connect = function (...words) {
  // `net.connect` hands over its arguments as one list.
  const [options, second] = Array.isArray(words[0]) ? words[0] : words;
  const host =
    typeof options === 'object' ? (options.host ?? '') : typeof second === 'string' ? second : '';
  if (!(typeof options === 'object' && options.path) && !loopback.test(host)) {
    process.nextTick(() => this.destroy(refuse(host)));
    return this;
  }
  return connect.apply(this, words);
};

const { lookup } = dns;
dns.lookup = /** @type {typeof lookup} */ (
  (host, ...rest) => {
    const done = rest.at(-1);
    if (loopback.test(host) || isIP(host) > 0) return lookup(host, ...rest);
    process.nextTick(() => done(refuse(host)));
  }
);
