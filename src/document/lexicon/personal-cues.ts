/**
 * Words that tell sex, age, origin, family or belief and nothing about work. Labels stand before a colon or alone at the start of a
 * line; folded (lower case, no accents), phrases between bars.
 */

export const birthLabels =
  'date of birth|birth date|birthdate|birthday|dob|d o b|born|born on|place of birth|birthplace|year of birth|geburtsdatum|geboren|geboren am|geburtsort|date de naissance|ne le|nee le|lieu de naissance|fecha de nacimiento|lugar de nacimiento|nacido|nacida|data de nascimento|local de nascimento|nascimento|data di nascita|luogo di nascita|nato il|nata il|geboortedatum|geboorteplaats|data urodzenia|miejsce urodzenia|data nasterii|fodselsdato|fodselsdag|fodelsedatum';

export const ageLabels = 'age|alter|edad|idade|eta|leeftijd|wiek|varsta|alder';

export const genderLabels =
  'gender|sex|geschlecht|sexe|sexo|genero|sesso|geslacht|plec|pronouns|preferred pronouns|pronomen|pronoms|pronombres';

export const familyLabels =
  'marital status|civil status|family status|children|spouse|spouse name|father s name|fathers name|father name|mother s name|mothers name|mother name|husband name|husband s name|familienstand|kinder|etat civil|situation familiale|estado civil|hijos|filhos|stato civile|burgerlijke staat|stan cywilny|stare civila|number of dependents|dependents';

export const originLabels =
  'nationality|citizenship|nationality citizenship|ethnicity|race|caste|category caste|native place|place of origin|country of birth|staatsangehorigkeit|nationalitat|staatsburgerschaft|nationalite|nacionalidad|nacionalidade|nazionalita|cittadinanza|nationaliteit|obywatelstwo|narodowosc|nationalitate|cetatenie|nationalitet|domicile';

export const beliefLabels =
  'religion|faith|denomination|political views|konfession|religion konfession|religiao|religione|godsdienst|wyznanie|union membership|party membership';

export const bodyLabels =
  'height|weight|blood group|blood type|disability|health status|physical status|groesse|gewicht|taille|poids';

/** English personal pronouns that tell sex; German "er" and "sie" and their like mean too much else. */
export const sexedPronouns = 'he him his himself she her hers herself';

/** Names of programs behind "MS", however it is written: no form of address. */
export const microsoftPrograms: string =
  'office excel word access sql outlook powerpoint project teams windows dos visio exchange dynamics azure';

/** Forms of address before a name. "Sr." is left out, it stands for senior. */
export const sexedAddresses =
  'mr mrs ms miss mx herr frau monsieur madame mme mlle senor senora dona don signor signora mevrouw dhr mevr';
