import type { Office } from '../../src/knowledge/entry.ts';

/** A person of one state as one source has them; people.ts makes one record of all that name the same one. */
export interface SourcePerson {
  /** Code of the territories list; it tells two people of one name apart. */
  readonly state: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly family?: string;
  readonly offices: readonly Office[];
  readonly source: string;
}

const early = '(?:acting |interim |transitional |transition |caretaker |gnu interim |co-|first |cnsp |executive )*';
const headOfGovernment = new RegExp(
  `^${early}(?:prime minister|premier|head of government|chief minister|taoiseach|chancellor|chief executive)(?:$|[,(]| and | & )|^(?:president|chairman|chairperson) of (?:the )?(?:council of ministers|government|executive yuan|cabinet of ministers)`,
);
const headOfState = new RegExp(
  `^${early}(?:president|king|queen|emperor|empress|monarch|sultan|emir|amir|shah|pope|grand duke|sovereign prince|prince|head of state|supreme leader|paramount ruler)s?(?:$|[,(]| and | acting)`,
);
const deputy = /\b(vice|deputy|dep|under|assistant)\b/;
const minister =
  /minister|secretary of (state|defense|defence|the treasury|homeland|energy|commerce|foreign)|(foreign|home|defen[cs]e|treasury|commerce|energy|brexit) secretary|attorney general|chancellor of the exchequer|councilor$/;
const leader =
  /^(?!secretary, |secretary of the )(?:.*\b)?(leader|chairman|chairperson|chief|head|general secretary|secretary[- ]general|first secretary|president|commander|director[- ]general|managing director)\b/;

/** The kind of an office by its title. A vice president or deputy premier is neither head. */
export function officeKind(title: string): Office['kind'] {
  const lower = title.toLowerCase();
  if (!deputy.test(lower)) {
    if (headOfGovernment.test(lower)) return 'head-of-government';
    if (headOfState.test(lower)) return 'head-of-state';
  }
  if (minister.test(lower) || /premier/.test(lower)) return 'minister';
  if (deputy.test(lower) || /bank|ambassador|representative|governor|prosecutor/.test(lower)) return 'official';
  return leader.test(lower) ? 'leader' : 'official';
}
