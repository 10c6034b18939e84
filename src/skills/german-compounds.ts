/**
 * German glues words together: "Pythonkenntnisse", "Softwareprojekten", "Informatikausbildung".
 *
 * A compound names the skill of its first part when its head is a word for knowing, for work or for the things that work is
 * done with. Heads that name an organisation ("Marketingabteilung", "Logistikbranche") say where, not what, and are left out.
 */

/** First part of a compound, without its linking s. */
export interface CompoundStem {
  readonly stem: string;
  /** The head is a word of other languages too ("Ecosystem"), so the reading holds in German text only. */
  readonly germanOnly: boolean;
}

const HEADS_OF_KNOWING = [
  'kenntnisse',
  'kenntnissen',
  'kenntnis',
  'erfahrung',
  'erfahrungen',
  'fahigkeiten',
  'kompetenz',
  'kompetenzen',
  'skills',
  'wissen',
];

const HEADS_OF_WORK =
  'affinitat administration analyse analysen anwendung anwendungen applikation applikationen architektur architekturen ausbildung bereich bereiche bereichs betreuung betrieb ' +
  'dienste engineering entwicklung fachmann flair infrastruktur infrastrukturen installation installationen integration knowhow komponente komponenten konzept konzepte konzepten ' +
  'landschaft landschaften losung losungen management migration migrationen modul module modulen paketierung plattform plattformen praxis programm programme programmen projekt projekte ' +
  'projekten produkte produkten prozesse prozessen qualitat schnittstelle schnittstellen sicherheit spezialist spezialisten standards studium support system systeme systemen systems ' +
  'technik technologie technologien tool tools umfeld umgebung umgebungen version versionen verstandnis verteilung wartung weiterbildung werkzeug werkzeuge';

/** Shortest first part; two letters are too often the beginning of another word. */
const SHORTEST_STEM = 3;

/** Heads by their last two letters, longer ones first: most words meet no list at all. */
let headsByEnding: ReadonlyMap<string, readonly { readonly head: string; readonly germanOnly: boolean }[]> | undefined;

/** Undefined for a word that is no such compound; its first part need not be a skill. */
export function compoundStem(normal: string, isCapitalised: boolean): CompoundStem | undefined {
  if (normal.length < 9) return undefined;
  headsByEnding ??= groupHeads();
  for (const { head, germanOnly } of headsByEnding.get(normal.slice(-2)) ?? []) {
    if (!normal.endsWith(head) || (germanOnly && !isCapitalised)) continue;
    const stem = normal.slice(0, -head.length);
    if (stem.length < (germanOnly ? SHORTEST_STEM : 2)) return undefined;
    return { stem: hasLinkingS(stem) ? stem.slice(0, -1) : stem, germanOnly };
  }
  return undefined;
}

/** "Projektleitungs-", "Informations-", "Sicherheits-": after these endings an s only links. */
function hasLinkingS(stem: string): boolean {
  return (
    stem.length > 5 &&
    (stem.endsWith('ungs') ||
      stem.endsWith('ions') ||
      stem.endsWith('heits') ||
      stem.endsWith('keits') ||
      stem.endsWith('tats'))
  );
}

function groupHeads(): ReadonlyMap<string, readonly { readonly head: string; readonly germanOnly: boolean }[]> {
  const groups = new Map<string, { head: string; germanOnly: boolean }[]>();
  const all = [
    ...HEADS_OF_KNOWING.map((head) => ({ head, germanOnly: false })),
    ...HEADS_OF_WORK.split(' ').map((head) => ({ head, germanOnly: true })),
  ];
  all.sort((a, b) => b.head.length - a.head.length || (a.head < b.head ? -1 : 1));
  for (const one of all) {
    const group = groups.get(one.head.slice(-2));
    if (group === undefined) groups.set(one.head.slice(-2), [one]);
    else group.push(one);
  }
  return groups;
}
