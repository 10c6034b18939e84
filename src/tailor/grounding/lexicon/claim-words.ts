/** Words that tell what kind of claim an unsupported word is, and on which side of a deed something stands; folded. */

export const rungs: string =
  'senior junior lead head chief principal executive director vice president vp ceo cto cfo coo manager supervisor founder cofounder owner leiter leiterin chef directeur directrice responsable jefe jefa director gerente geschaftsfuhrer';

export const schools: string =
  'university college school academy institute universitat hochschule schule akademie universite ecole lycee universidad escuela instituto harvard stanford oxford cambridge mit yale';

export const firms: string = 'inc ltd llc gmbh ag plc corp corporation group company bank sarl sa sas sl';

export const certificates: string =
  'certified certification certificate certificates licence license licensed accredited zertifiziert zertifikat certifie certificat certificado';

export const months: string =
  'january february march april june july august september october november december januar februar marz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';

export const groupsOfPeople: string =
  'team teams staff department departments people company firm group crew colleague colleagues committee board client clients customer customers agency vendor supplier suppliers partner partners managers directors consultants engineers nurses developers doctors';

export const rarelyPeople: string =
  'lead head model host guard coach pilot judge server fellow steward master staff process crew tailor conduct cook chef-not partner member members owner holder holders residents orderly trade trades volunteer volunteers help aide support sales';

/** Prepositions that put a thing on a side without doubt, and the side behind a slash; "de", "von", "à" and their like say too many things. */
export const sides: Readonly<Record<'en' | 'de' | 'fr' | 'es', string>> = {
  en: 'as/as from/from into/to onto/to to/to towards/to toward/to by/by for/for at/at with/with alongside/with under/under without/without before/before after/after when/when whenever/when if/when unless/when because/when',
  de: 'als/as bei/at beim/at aus/from zu/to an/to fur/for mit/with unter/under ohne/without vor/before nach/after durch/by wenn/when falls/when wahrend/when',
  fr: 'comme/as chez/at vers/to par/by pour/for avec/with sous/under sans/without avant/before apres/after lorsque/when quand/when si/when depuis/from',
  es: 'como/as desde/from hacia/to por/by para/for con/with bajo/under sin/without antes/before tras/after cuando/when si/when',
};
