// A consistency check of the Bicep files, for places without the Bicep compiler. It is not a compiler: it knows neither
// types nor Azure's resource schemas. What it finds is wrong; what it does not find may still be.
// Run: node infra/check.mjs [folder]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(process.argv[2] ?? dirname(fileURLToPath(import.meta.url)));
const keywords = new Set(('param var output resource module existing if for in true false null targetScope using '
  + 'string int bool array object').split(' '));
const findings = [];
const files = new Map();

function report(file, offset, text) {
  const line = file.text.slice(0, offset).split('\n').length;
  findings.push({ file: relative(process.cwd(), file.path), line, text });
}

const listFiles = folder => readdirSync(folder, { recursive: true }).filter(name => /\.bicep(param)?$/.test(name)).sort();

// Blanks comments and the text of strings, keeps ${expressions}, offsets and line ends; checks pairs on the way.
function mask(file) {
  const { text } = file;
  const opened = [];
  let code = '';
  let i = 0;
  const blank = end => { code += text.slice(i, end).replace(/[^\n]/g, ' '); i = end; };
  const readString = start => {
    while (i < text.length && text[i] !== "'" && text[i] !== '\n') {
      if (text.startsWith('${', i)) {
        opened.push({ close: '}', at: i, string: start });
        blank(i + 1);
        code += text[i++];
        return;
      }
      blank(Math.min(text.length, i + (text[i] === '\\' ? 2 : 1)));
    }
    if (text[i] !== "'") report(file, start, 'String is not closed on its line.');
    else blank(i + 1);
  };
  while (i < text.length) {
    const c = text[i];
    if (text.startsWith('//', i)) {
      blank((text + '\n').indexOf('\n', i));
    } else if (text.startsWith('/*', i) || text.startsWith("'''", i)) {
      const end = c === '/' ? '*/' : "'''";
      const at = text.indexOf(end, i + end.length);
      if (at < 0) report(file, i, `No ${end} closes what begins here.`);
      blank(at < 0 ? text.length : at + end.length);
    } else if (c === "'") {
      const start = i;
      blank(i + 1);
      readString(start);
    } else {
      if ('{[('.includes(c)) opened.push({ close: { '{': '}', '[': ']', '(': ')' }[c], at: i });
      code += text[i++];
      if (!'}])'.includes(c)) continue;
      const last = opened.pop();
      if (last?.close !== c) report(file, i - 1, `${c} closes nothing, or the wrong bracket.`);
      else if (last.string !== undefined) readString(last.string);
    }
  }
  opened.forEach(bracket => report(file, bracket.at, `No ${bracket.close} closes this bracket.`));
  return code;
}

// Names of the properties of the object whose opening brace is at the offset, not of objects within it.
function keysOf(code, open) {
  const keys = new Map();
  let depth = 0;
  for (let i = open; i < code.length; i++) {
    if ('{[('.includes(code[i])) depth++;
    else if ('}])'.includes(code[i]) && --depth === 0) break;
    const key = depth === 1 && /[\s{,]/.test(code[i - 1]) && /^\w+(?=:)/.exec(code.slice(i, i + 80));
    if (key) keys.set(key[0], i);
  }
  return keys;
}

function read(path) {
  const file = { path, text: readFileSync(path, 'utf8'), declared: [], modules: [] };
  file.code = mask(file);
  for (const m of file.code.matchAll(/^(param|var|output|resource|module) +(\w+)(.*)$/gm)) {
    const [, kind, name, rest] = m;
    const target = /^\w+ +\w+ +'([^']+)'/.exec(file.text.slice(m.index))?.[1];
    const described = /@description\([^\n]*\)\n(@[^\n]*\n)*$/.test(file.text.slice(0, m.index));
    file.declared.push({ kind, name, at: m.index, target, described, required: kind === 'param' && !rest.includes('=') });
  }
  files.set(path, file);
}

function checkNames(file) {
  const locals = [...file.code.matchAll(/\bfor +\(?(\w+)(?:, *(\w+)\))? +in\b|(\w+) *=>/g)].flatMap(m => m.slice(1));
  const known = new Set([...file.declared.filter(d => d.kind !== 'output').map(d => d.name), ...locals]);
  // A word with a colon is a property's name, except after "for x in"; one with a bracket is a function's.
  const body = file.code.replace(/^(param|var|output|resource|module) +\w+/gm, found => ' '.repeat(found.length));
  const used = new Set();
  for (const m of body.matchAll(/(?<![.\w@])(?:(?<=\bin )\w+(?![\w(])|[A-Za-z_]\w*(?![\w:]|\s*\())/g)) {
    used.add(m[0]);
    if (!known.has(m[0]) && !keywords.has(m[0])) report(file, m.index, `${m[0]} is declared nowhere.`);
  }
  for (const d of file.declared) {
    if ((d.kind === 'param' || d.kind === 'var') && !used.has(d.name)) report(file, d.at, `${d.kind} ${d.name} is never used.`);
    if ((d.kind === 'param' || d.kind === 'output') && !d.described) report(file, d.at, `${d.kind} ${d.name} has no @description.`);
    const twin = file.declared.find(o => o !== d && o.name === d.name && (o.kind === 'output') === (d.kind === 'output'));
    if (twin && twin.at < d.at) report(file, d.at, `${d.name} is declared twice.`);
  }
}

function checkArguments(file, at, passed, target, what) {
  const params = target.declared.filter(d => d.kind === 'param');
  passed.forEach((where, name) => params.some(p => p.name === name) || report(file, where, `${what} has no param ${name}.`));
  params.filter(p => p.required && !passed.has(p.name)).forEach(p => report(file, at, `${what} needs the param ${p.name}.`));
}

function checkModules(file) {
  for (const m of file.declared.filter(d => d.kind === 'module')) {
    const target = files.get(resolve(dirname(file.path), m.target ?? ''));
    if (!target) report(file, m.at, `There is no ${m.target}.`);
    if (!target) continue;
    const open = file.code.indexOf('{', m.at);
    const params = keysOf(file.code, open).get('params');
    checkArguments(file, m.at, params ? keysOf(file.code, file.code.indexOf('{', params)) : new Map(), target, m.target);
    const outputs = new Set(target.declared.filter(d => d.kind === 'output').map(d => d.name));
    const unused = new Set(outputs);
    for (const use of file.code.matchAll(new RegExp(`(?<![.\\w])${m.name}\\.outputs\\.(\\w+)`, 'g'))) {
      if (!outputs.has(use[1])) report(file, use.index, `${m.target} has no output ${use[1]}.`);
      unused.delete(use[1]);
    }
    unused.forEach(name => report(file, m.at, `Output ${name} of ${m.target} is never used.`));
  }
}

function checkEnvironment(file) {
  const using = /^using +'([^']+)'/m.exec(file.text);
  const target = using && files.get(resolve(dirname(file.path), using[1]));
  if (target) checkArguments(file, 0, new Map(file.declared.map(d => [d.name, d.at])), target, using[1]);
  else report(file, 0, `There is no ${using?.[1] ?? 'using line'}.`);
}

if (!existsSync(join(root, 'main.bicep'))) report({ path: join(root, 'main.bicep'), text: '' }, 0, 'There is no main.bicep.');
listFiles(root).forEach(name => read(join(root, name)));
for (const file of files.values()) {
  (file.path.endsWith('param') ? [checkEnvironment] : [checkNames, checkModules]).forEach(check => check(file));
}
findings.forEach(f => console.log(`${f.file}:${f.line}: ${f.text}`));
if (findings.length === 0) console.log(`${files.size} Bicep files are consistent. Only a compiler can say that they are right.`);
process.exitCode = findings.length ? 1 : 0;
