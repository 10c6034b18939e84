/** Words that items, demands and headings of postings begin with, folded; collected by hand. */

/** Items of requirement and duty lists. */
export const itemStarters = `experience experienced knowledge knowledgeable ability able strong excellent good must proven understanding familiarity familiar proficient proficiency solid bachelor bachelors demonstrated minimum working hands prior previous expertise expert fluent
  superior outstanding exceptional effective highly self detail willingness willing comfortable advanced basic extensive deep exposure certified certification skilled competent high willing thorough hands-on possess possesses
  develop design provide manage create maintain support work works ensure participate perform assist coordinate collaborate lead build implement conduct analyze monitor review prepare identify communicate plan deliver responsible help establish evaluate drive execute write test document troubleshoot research handle organize organise oversee train supervise direct schedule operate clean inspect repair install configure deploy integrate optimize resolve respond report present negotiate recruit mentor coach teach assess evaluate track process maintain administer define contribute partner own serve act utilize develops designs provides manages maintains supports
  erfahrung kenntnisse sehr gute fundierte mindestens sicherer abgeschlossene abgeschlossenes experiencia conocimiento conocimientos dominio capacidad manejo habilidades expérience connaissance connaissances maîtrise capacité bonne experiência conhecimento conhecimentos`;

/** An item begins with one of these when it is glued to a lower-case letter: nearly anything, but no part of a camel-case name. */
export const gluedItemStarters =
  'the you your we our this in as to a an for with is are any all other some if please what who job required preferred desired responsibilities requirements qualifications skills benefits about';

/** In front of a number of years, these keep it from beginning an item. */
export const numberLeads =
  'least of minimum over than to about around the last next past first and or for with approximately plus over within between con avec mit com met have has had hat need needs requires require bring possess possesses desde depuis environ circa about approx au moins al menos almeno minimaal co najmniej full total experience experiencia experience erfahrung du der die das einen une un una el la los las le les';

/** After one of these a phrase goes on. */
export const itemJoints =
  'and or of with in for the a an to & by on from as at any including include our your their plus both some more';

/** "Knowledge of tools": the first words of demands in lists of duties. */
export const unitDemands =
  'experience knowledge understanding proficiency proficient familiarity familiar ability expertise fluent fluency degree bachelor bachelors graduate certified certification strong good solid proven hands years prior excellent communication erfahrung kenntnisse abgeschlossene abgeschlossenes experiencia conocimiento conocimientos dominio connaissance connaissances maitrise bonne';

/** The first words of demands that look like headings. */
export const headingDemands =
  'experience knowledge ability understanding proficiency expertise skills skill education erfahrung kenntnisse experiencia conocimiento conocimientos connaissance connaissances experiencia conhecimento';

/** "one or more of the following": such a line is the beginning of a demand and no heading. */
export const leadIns = 'following such as including include like e example folgenden suivants siguientes';

/** A phrase inside a line that holds one of these is a heading. */
export const sureHeadingNouns =
  'responsibilities requirements qualifications duties skills benefits experience overview description summary us responsabilidades requisitos funciones aufgaben profil missions accountabilities tasks profile offer';

/** The same for a single word. */
export const loneHeadingNouns =
  'responsibilities requirements qualifications duties responsabilidades requisitos anforderungen';
