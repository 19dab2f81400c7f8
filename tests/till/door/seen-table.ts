import { standingNames } from './standings.ts';
import type { DataClass, Relation, Role } from '../../../shared/access/classes.ts';
import type { StandingName } from './standings.ts';

/**
 * By hand from section 5 of the design, both tables: a field is seen where its class may be seen, by those who may do
 * what shows it. A sale is over once the next is begun: until then it is in hand for whoever completed it, on their
 * connection alone (just-paid.test.ts), and no window of this table completes one. A compliance officer may see sizes
 * and "verified", but sells nothing: no call shows them either at a till; with a case's number they see more of its
 * client.
 * Columns: the associate who is a stranger, adviser, has put the client on the sale by name, serves a standard client,
 * serves a VVIP, broke the glass of one, captures the document; a manager who looks on, who captures; compliance,
 * compliance with a case, technician, auditor, the client's display, a window with nobody signed in.
 */
const table = `
                    stra advi name serv vvip brok capt mana mcap comp case tech audi disp nobo
name of a piece     yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  -
given name          yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -
client number       yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -
client id           yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -
consents            yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -
sizes before        yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -    -    -
size of the line    yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -    -    -
family name         -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
gender              -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
birth date          -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
phone               -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
e-mail              -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
address             -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
tier                -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
pieces bought       -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
price history       -    yes  -    -    -    yes  -    yes  yes  -    -    -    -    -    -
discounts given     -    yes  -    -    -    yes  -    yes  yes  -    -    -    -    -    -
wishes              -    yes  -    -    -    yes  -    yes  yes  -    -    -    -    -    -
days ahead          -    yes  -    -    -    yes  -    yes  yes  -    -    -    -    -    -
who looked and why  -    -    -    -    -    -    -    yes  yes  yes  yes  -    -    -    -
spend               -    yes  -    -    -    yes  -    yes  yes  -    yes  -    -    -    -
document's validity yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -    -    -
document's number   -    -    -    -    -    -    yes  -    yes  -    -    -    -    -    -
document's names    -    -    -    -    -    -    yes  -    yes  -    -    -    -    -    -
holder's birth date -    -    -    -    -    -    yes  -    yes  -    -    -    -    -    -
raw zone            -    -    -    -    -    -    yes  -    yes  -    -    -    -    -    -
document's hash     -    -    -    -    -    -    yes  -    yes  -    -    -    -    -    -
card, sale in hand  yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -    -    -
card, sale is over  -    -    -    -    -    -    -    yes  yes  -    -    -    -    -    -
cost                -    -    -    -    -    -    -    yes  yes  -    -    -    yes  -    -
Mali's journal line -    -    -    -    -    -    -    yes  yes  yes  yes  -    yes  -    -
till's journal line -    -    -    -    -    -    -    yes  yes  yes  yes  yes  yes  -    -
one's own line      yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  -    yes  -    -
`;

/** By hand: the class each row is of. */
const classes: Readonly<Record<DataClass, readonly string[]>> = {
  public: ['name of a piece'],
  service: ['given name', 'client number', 'client id', 'consents', 'sizes before', 'size of the line'],
  belongings: ['tier', 'pieces bought'],
  contact: ['family name', 'gender', 'birth date', 'phone', 'e-mail', 'address'],
  commercial: ['price history', 'discounts given', 'wishes', 'days ahead', 'spend'],
  identity: ["document's validity"],
  'identity file': [
    "document's number",
    "document's names",
    "holder's birth date",
    'raw zone',
    "document's hash",
  ],
  payment: ['card, sale in hand', 'card, sale is over'],
  business: ['cost'],
  journal: ["Mali's journal line", "till's journal line", "one's own line", 'who looked and why'],
};

/** By hand: who stands in each column, and how. */
const columns: Readonly<
  Record<StandingName, readonly [role: Role | 'display' | 'nobody', relation: Relation | 'none']>
> = {
  stranger: ['associate', 'none'],
  adviser: ['associate', 'own'],
  byName: ['associate', 'none'],
  served: ['associate', 'being served'],
  vip: ['associate', 'being served'],
  broke: ['associate', 'break-glass'],
  captures: ['associate', 'capturing'],
  manager: ['manager', 'none'],
  managerCaptures: ['manager', 'capturing'],
  compliance: ['compliance', 'none'],
  withCase: ['compliance', 'case'],
  technician: ['technician', 'none'],
  auditor: ['auditor', 'none'],
  display: ['display', 'none'],
  nobody: ['nobody', 'none'],
};

const nameWidth = 20;
const classOf = (field: string): DataClass => {
  const found = Object.entries(classes).find(([, fields]) => fields.includes(field));
  if (!found) throw new Error(`${field} is of no class here`);
  return found[0] as DataClass;
};

/** Every cell of the table: what is seen of a field by whom. */
export const seenCells = table
  .split('\n')
  .slice(2)
  .filter((line) => line.trim() !== '')
  .flatMap((line) => {
    const field = line.slice(0, nameWidth).trim();
    const said = line.slice(nameWidth).trim().split(/\s+/);
    return standingNames.map((standing, place) => {
      const [role, relation] = columns[standing];
      return { field, standing, dataClass: classOf(field), role, relation, cell: said[place] ?? '?' };
    });
  });
