/**
 * Words that name no thing of their own: what something is a part, a kind, a time or a means of. Beside a word of the old wording they
 * state nothing new ("traffic count data", "a list of subscribers", "zum Thema"). Folded; not among them are words of rank, number,
 * frequency, extent, praise, cause, outcome, money and places of work.
 */

export const generalWords: Readonly<Record<'en' | 'de' | 'fr' | 'es', string>> = {
  en:
    'data information detail details material materials content contents item items element elements component components aspect aspects factor point points matter matters topic topics subject subjects theme question questions option options alternative alternatives choice ' +
    'case cases instance example examples range variety selection series list collection combination mix stage phase step steps start end beginning finish period time times moment place spot side part portion proportion amount quantity ' +
    'way ways manner means method methods format form style version kind kinds type types sort category categories tool tools note notes finding findings observation observations remark remarks instruction instructions guidance explanation description descriptions statement ' +
    'condition conditions circumstances situation situations context setting settings surroundings background basis difference differences discrepancy discrepancies entry entries record records document documents paperwork ' +
    'message messages correspondence conversation conversations interaction interactions occasion workload caseload duty duties task tasks attendee attendees participant participants individual individuals recipient recipients learner learners ' +
    'additional incoming outgoing relevant respective specific particular corresponding appropriate suitable required necessary needed given associated accompanying involved based held attended located focused oriented seeing involving featuring containing comprising having taking relating referring focusing kept ' +
    'destined intended named called known apart well forms lines words terms approach routine use usage performing carrying conducting undertaking activities',
  de:
    'thema themen zusammenhang hinblick anschluss zuge umfang form weise basis grundlage zweck punkt punkte aspekt aspekte element elemente inhalt inhalte inhalten angaben daten information informationen unterlagen material materialien mittel hilfsmittel software programm tool ' +
    'verfahren ablauf ablaufe ablaufen schritt schritte massnahme massnahmen fall falle fallen anliegen bedarf stand zeit zeitraum dauer beginn ende start seite stelle ort personen anzahl hohe wert sinne bezug sowie zugehorig zugehorige zugehorigen zugehoriger ' +
    'betreffend bezogen basierend basis anfallend anfallende anfallenden anfallender jeweilig jeweilige jeweiligen jeweiliger benotigt benotigte benotigten erforderlich erforderliche erforderlichen notwendig notwendige notwendigen bestehend bestehende bestehenden eingehend eingehende eingehenden eingehender sonstig sonstige sonstigen ' +
    'unterschiedlich unterschiedliche unterschiedlichen verschieden verschiedene verschiedenen entsprechend entsprechende entsprechenden vorgenommen erfolgt durchfuhrung ausfuhrung wahrnehmung ausubung rund laufend laufende laufenden gemass laut zwecks',
  fr:
    'element elements donnee donnees information informations document documents piece pieces theme themes sujet sujets cadre contexte point points aspect aspects partie ensemble serie gamme liste type types sorte sortes forme formes mode maniere facon moyen outil outils support supports materiel logiciel dispositif ' +
    'procedure etape etapes phase debut fin duree periode moment moments temps besoin besoins demande demandes destination attention compte suite vue titre occasion situation cas condition conditions but objet operations travaux taches role ' +
    'relatif relatifs relative relatives lie lies liee liees necessaire necessaires requis requise concerne concernes concernee correspondant correspondants correspondante respectif respectifs existant existants entrant entrants sortant sortants apporte apportee apportes apportees mene consacre portant concernant destine destinee destines destinees base basee situe comprenant soumis soumise soumises realisee dedie',
  es:
    'tipo tipos clase clases forma formas modo manera medio medios herramienta herramientas elemento elementos dato datos informacion documento documentos tema temas asunto asuntos marco contexto punto puntos aspecto aspectos parte conjunto serie gama lista etapa fase inicio fin final periodo momento tiempo lugar necesidad necesidades solicitud solicitudes ' +
    'caso casos situacion condicion condiciones objeto programa operacion operaciones material materiales materia espera cuestiones modalidad relativo relativa relativos relativas relacionado relacionada relacionados relacionadas necesario necesaria necesarios requerido requerida correspondiente correspondientes respectivo respectivos existente existentes entrante entrantes saliente salientes llevado dado basado basada situado situada consistente destinado destinada destinados dedicado dedicada dedicados realizada realizadas realizados efectuado efectuada',
};
