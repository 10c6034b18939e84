import { describe, expect, it } from 'vitest';
import { frenchKey } from '../../../src/tailor/grounding/french-key.ts';

const families = [
  'gerer gere geree gerait gerais',
  'receptionner receptionne receptionnais reception receptions',
  'selectionner selection selectionnee',
  'fournir fourni fournies fournit fournissait fournissant',
  'etablir etabli etablissement etablissait',
  'remplir rempli remplissage',
  'encaisser encaisse encaissement encaissais',
  'conduire conduit conduite conduisait conduisais',
  'reduire reduit reduction reductions',
  'prendre pris prise prenait',
  'transmettre transmis transmettait transmission',
  'tenir tenue tenait',
  'inscrire inscrit inscription inscriptions',
  'peindre peint peignait',
  'vendre vend vendu vendait vendais',
  'nettoyer nettoie nettoyage nettoyait nettoyais',
  'deployer deploie deploiement',
  'rediger redige redigeant redigeais redaction',
  'laver lavage lave',
  'appliquer application applications',
  'verifier verification verifie',
  'publier publication publie',
  'deleguer delegation',
  'distribuer distribution distribue',
  'reviser revision revisions',
  'dossier dossiers',
  'client clients',
  'atelier ateliers',
  'projet projets',
  'hopital hopitaux',
  'bureau bureaux',
  'mensuel mensuelle mensuelles',
  'administratif administrative administratives',
  'quotidien quotidienne',
  'regulier reguliere regulierement',
  'francais francaise francaises',
] as const;

describe('the key of a French word', () => {
  it.each(families)('is one for %s', (words) => {
    const keys = new Set(words.split(' ').map(frenchKey));
    expect([...keys]).toHaveLength(1);
  });

  it.each([
    ['equipe', 'equipement'],
    ['depart', 'departement'],
    ['plan', 'plante'],
    ['cours', 'course'],
    ['produit', 'produire'],
    ['village', 'ville'],
    ['message', 'messe'],
    ['enseignant', 'enseigner'],
    ['etudiant', 'etudier'],
    ['restaurant', 'restauration'],
    ['montant', 'monter'],
    ['donnee', 'donner'],
    ['condition', 'conditionner'],
    ['station', 'stationner'],
    ['parlement', 'parler'],
    ['pression', 'presser'],
    ['anglais', 'angle'],
    ['medecin', 'medecine'],
    ['responsable', 'responsabilite'],
    ['assistant', 'assister'],
  ])('tells %s from %s', (one, other) => {
    expect(frenchKey(one)).not.toBe(frenchKey(other));
  });
});
