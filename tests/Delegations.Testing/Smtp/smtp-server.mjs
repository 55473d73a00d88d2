// A mail server for tests, with the sign-in service beside it. One JSON argument says how it behaves; it prints one line when it
// listens, answers each line of its input with one line, and ends when its input does.
//
// What it does with a mail is in the address, so that one server serves many cases:
//   rcpt550+5.1.1@…  refused at RCPT with that code       from550+5.7.1@…  the sender, at MAIL
//   data552+5.2.2@…  refused after the mail               busy@…           refused at RCPT: come back in 7 minutes
//   lost@…           taken once without an answer, then as usual
//   cut@…            the connection ends as the mail begins
//   mute@…           RCPT is never answered
// Beside that, faults come by chance from "faults on" to "faults off".
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { Chance } from './smtp-chance.mjs';

const options = JSON.parse(process.argv[2]);
const { SMTPServer } = createRequire(join(options.root, 'package.json'))('smtp-server');

const chance = new Chance(options.seed);
const longestDelay = 200;
const mails = [];
const lost = new Set();
const tokens = [];
let signIns = [];
let valid = new Set();
let open = 0;
let most = 0;

const refusal = (stage, address) => {
  const [, kind, code, enhanced] = /^([a-z]+)(\d{3})(?:\+(\d\.\d{1,3}\.\d{1,3}))?@/.exec(address) ?? [];
  if (kind !== stage) return null;
  return Object.assign(new Error(`${enhanced ? `${enhanced} ` : ''}<${address}> is not taken`), { responseCode: Number(code) });
};

const localPart = address => address.slice(0, address.indexOf('@'));

const server = new SMTPServer({
  secure: options.security === 'tls',
  key: options.key,
  cert: options.certificate,
  banner: 'tests',
  disabledCommands: options.security === 'starttls' ? [] : ['STARTTLS'],
  authMethods: options.methods,
  authOptional: !options.requiresSignIn,
  allowInsecureAuth: options.security === 'none',
  // The words below carry enhanced codes of their own.
  hideENHANCEDSTATUSCODES: true,
  disableReverseLookup: true,
  onConnect(session, callback) {
    most = Math.max(most, ++open);
    callback(options.greeting ? Object.assign(new Error('not now'), { responseCode: options.greeting }) : null);
  },
  onClose() {
    open--;
  },
  onAuth(auth, session, callback) {
    const right = auth.method === 'XOAUTH2' ? valid.has(auth.accessToken) : auth.password === options.password;
    signIns.push({ method: auth.method, isSecure: session.secure, isTaken: right && auth.username === options.user });
    if (options.signInCode) return callback(Object.assign(new Error('sign-in is not possible'), { responseCode: options.signInCode }));
    if (right && auth.username === options.user) return callback(null, { user: auth.username });
    callback(null, { data: { status: '401', schemes: 'bearer' } });
  },
  onMailFrom(address, session, callback) {
    callback(refusal('from', address.address));
  },
  onRcptTo(address, session, callback) {
    const name = localPart(address.address);
    if (name === 'mute') return;
    if (name === 'busy') return callback(Object.assign(new Error('4.7.1 Greylisted, please try again in 7 minutes'), { responseCode: 451 }));
    if (chance.draw({ busy: 0.05 })) return callback(Object.assign(new Error('4.3.2 Busy'), { responseCode: 451 }));
    callback(refusal('rcpt', address.address));
  },
  onData(stream, session, callback) {
    const to = session.envelope.rcptTo.map(recipient => recipient.address);
    const socket = this.connectionOf(session);
    const fault = chance.draw({ cut: 0.03, dropped: 0.03, full: 0.04, lost: 0.06 });
    if (fault === 'cut' || to.some(address => localPart(address) === 'cut')) return socket.destroy();
    const chunks = [];
    stream.on('data', chunk => chunks.push(chunk));
    stream.on('end', () => setTimeout(() => {
      const refused = to.map(address => refusal('data', address)).find(Boolean);
      if (refused) return callback(refused);
      if (fault === 'full') return callback(Object.assign(new Error('4.3.1 Out of space'), { responseCode: 452 }));
      if (fault === 'dropped') return socket.destroy();
      mails.push({ from: session.envelope.mailFrom.address, to, isSecure: session.secure, user: session.user || null, content: Buffer.concat(chunks).toString('base64') });
      if (fault === 'lost' || to.some(address => localPart(address) === 'lost' && !lost.has(address) && lost.add(address))) return socket.destroy();
      callback(null, 'taken');
    }, chance.delay(longestDelay)));
  },
});
server.connectionOf = session => [...server.connections].find(connection => connection.session === session)._socket;
server.on('error', () => {});

const service = createServer((request, response) => {
  let form = '';
  request.on('data', chunk => (form += chunk));
  request.on('end', () => {
    const asked = new URLSearchParams(form);
    const known = asked.get('grant_type') === 'client_credentials' && asked.get('client_id') === 'app' && asked.get('client_secret') === options.secret && asked.get('scope') === 'mail/.default';
    response.setHeader('Content-Type', 'application/json');
    if (!known) {
      response.statusCode = 401;
      return response.end('{"error":"invalid_client"}');
    }
    const token = `token-${tokens.length + 1}`;
    tokens.push(token);
    valid.add(token);
    response.end(JSON.stringify({ token_type: 'Bearer', expires_in: 3600, access_token: token }));
  });
});

createInterface({ input: process.stdin })
  .on('line', command => {
    if (command === 'revoke') valid = new Set();
    if (command.startsWith('faults ')) chance.set(command.endsWith(' on'));
    process.stdout.write(`${JSON.stringify({ mails, faults: chance.faults, signIns, tokens: tokens.length, mostConnections: most })}\n`);
  })
  .on('close', () => process.exit());

server.listen(0, '127.0.0.1', () => service.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: server.server.address().port, tokenPort: service.address().port })}\n`);
}));
