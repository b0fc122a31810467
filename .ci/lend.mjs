/**
 * What the portal script carries anyway, the interpreter takes from it: it comes into the same world after it, and only where a page may
 * show figures. It is so a kilobyte and a half lighter. A name that is missing here ends the build.
 */
const LENT = {
  'src/model/jst.ts': ['jstDate', 'calendarDate', 'plusDays', 'daysBetween'],
  'src/model/original-text.ts': ['originalOf', 'textIn'],
  'src/reading/quantity.ts': ['unitOf', 'bareNumber', 'unitIn', 'textBefore', 'number', 'latest'],
  'src/reading/text.ts': ['normalise', 'PHONE', 'PHONE_ANY', 'anyOf'],
};
const LENDER = 'src/app/watch-portal.ts';
const PLACE = "globalThis[Symbol.for('nokori.lent')]";
const files = Object.keys(LENT);
const endsWith = (id) => (file) => id.split('?')[0].endsWith(`/${file}`);

/** For the portal script: it lays them down where the interpreter finds them. */
export const lends = {
  name: 'lends',
  enforce: 'pre',
  transform(code, id) {
    if (!endsWith(id)(LENDER)) return undefined;
    const imports = files.map((file) => `import { ${LENT[file].map((name) => `${name} as lent_${name}`).join(', ')} } from '/${file}';`);
    return { code: `${imports.join('')}${PLACE} = [${files.flatMap((file) => LENT[file].map((name) => `lent_${name}`)).join()}];\n${code}`, map: null };
  },
};

/** For the interpreter: it has none of its own. */
export const borrows = {
  name: 'borrows',
  enforce: 'pre',
  load(id) {
    const file = files.find(endsWith(id));
    if (!file) return undefined;
    const before = files.slice(0, files.indexOf(file)).flatMap((one) => LENT[one]).length;
    return `const lent = ${PLACE};\n${LENT[file].map((name, index) => `export const ${name} = lent[${before + index}];`).join('\n')}`;
  },
};
