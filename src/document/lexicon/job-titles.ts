/**
 * What people are called at work, and the words around a title; collected by hand in English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Polish, Swedish, Romanian and Russian. Folded.
 */

/** Head nouns of titles in postings. */
export const roleNouns = `engineer engineers developer developers programmer architect analyst analysts scientist scientists researcher statistician mathematician economist manager director lead leader head chief officer president vp executive administrator admin specialist consultant consultants advisor adviser associate assistant coordinator
  technician mechanic electrician plumber welder carpenter machinist operator driver picker packer loader cleaner janitor housekeeper porter guard security nurse nurses doctor physician surgeon dentist pharmacist therapist physiotherapist psychologist counselor counsellor caregiver carer aide paramedic veterinarian radiographer sonographer phlebotomist hygienist midwife
  teacher tutor lecturer professor instructor trainer educator principal librarian faculty accountant auditor bookkeeper controller treasurer banker trader underwriter actuary broker teller cashier lawyer attorney paralegal counsel judge solicitor clerk secretary receptionist typist designer artist illustrator animator photographer editor writer copywriter journalist reporter translator interpreter producer
  salesperson seller representative rep agent buyer planner merchandiser marketer strategist recruiter sourcer partner intern trainee apprentice student graduate fellow chef cook baker waiter waitress server bartender barista host hostess concierge supervisor superintendent foreman inspector surveyor estimator scheduler dispatcher pilot steward captain
  dba sysadmin devops sre tester qa sdet webmaster master owner evangelist expert generalist practitioner worker labourer laborer handyman gardener landscaper farmer stylist hairdresser barber beautician model actor musician dancer coach curator chemist biologist physicist geologist ecologist microbiologist toxicologist epidemiologist geographer hydrologist meteorologist
  ingenieur ingenieurin entwickler entwicklerin berater beraterin leiter leiterin mitarbeiter mitarbeiterin fachkraft kaufmann kauffrau verkaufer verkauferin pfleger pflegefachkraft techniker sachbearbeiter sachbearbeiterin buchhalter buchhalterin lehrer erzieher erzieherin arzt arztin koch kochin werkstudent werkstudentin praktikant praktikantin assistent assistentin referent referentin architekt analyst
  ingenieure developpeur developpeuse responsable charge chargee directeur directrice technicien technicienne conseiller conseillere vendeur vendeuse commercial commerciale comptable infirmier infirmiere aide soignant agent employe employee assistante chauffeur cuisinier serveur ouvrier operateur stagiaire alternant alternante consultante gestionnaire chef cheffe formateur medecin analyste administrateur hote hotesse preparateur animateur educateur mecanicien electricien boucher boulanger patissier magasinier cariste manutentionnaire secretaire receptionniste juriste acheteur
  ingeniero ingeniera desarrollador desarrolladora programador programadora analista cientifico cientifica tecnico tecnica gerente jefe jefa director directora asesor asesora consultor consultora vendedor vendedora comercial contador contable enfermero enfermera medico auxiliar administrativo administrativa operario operador camarero cocinero conductor chofer profesor profesora docente abogado abogada arquitecto disenador disenadora recepcionista asistente ayudante encargado encargada coordinador coordinadora responsable especialista ejecutivo becario dependiente repartidor mozo electricista mecanico
  engenheiro engenheira desenvolvedor desenvolvedora cientista gestor coordenador coordenadora diretor diretora enfermeiro enfermeira motorista professor professora advogado advogada arquiteto assistente estagiario vendedor atendente cozinheiro garcom soldador eletricista mecanico supervisor consultor
  ingegnere sviluppatore sviluppatrice programmatore analista tecnico responsabile impiegato impiegata operaio addetto addetta infermiere autista cuoco cameriere commesso consulente contabile magazziniere
  medewerker ontwikkelaar adviseur verpleegkundige leraar docent chauffeur verkoper monteur beheerder programmeur boekhouder kok specialist inzynier programista analityk kierownik specjalista asystent pracownik sprzedawca kierowca nauczyciel lekarz pielegniarka ksiegowy doradca technik mechanik magazynier utvecklare ingenjor chef sjukskoterska larare saljare ekonom`;

/** Ends of German and Dutch compounds that name a role. */
export const roleEndings =
  'fachfrau fachmann angestellte angestellter fachverkauferin mechatroniker mechatronikerin mechanikerin technikerin elektronikerin schlosserin monteurin lagerist lageristin fahrerin helferin betreuer betreuerin lehrerin laborant laborantin optiker optikerin installateur hausmeister sekretarin redakteur redakteurin disponentin einkaufer einkauferin buchhalter buchhalterin hilfskraft reinigungskraft ubersetzerin gestalterin informatiker informatikerin schlosser entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin fachkraft kaufmann kauffrau techniker mechaniker pfleger pflegerin helfer mitarbeiter mitarbeiterin verkaufer verkauferin referent referentin assistent assistentin manager managerin spezialist lehrer fahrer monteur elektroniker medewerker ontwikkelaar beheerder specialist arbeiter';

/** No title holds one of these. */
export const sentenceWords =
  'responsibilities responsibility requirements qualifications duties include includes description summary benefits skills is are we you will our your seeking looking hiring join was has have they this these suchen wir sind est sont nous vous somos buscamos estamos zoeken';

/** What a posting cries before its title ("URGENT HIRING!!! Cook"), and behind it ("Cook wanted"). */
export const titleCalls =
  'urgent urgently hiring now we re are is immediate immediately opening openings vacancy vacancies job wanted required needed apply join new hot gesucht dringend recrute recrutement urgente urgentemente se busca solicita buscamos contrata';
export const titleCallsBehind = 'wanted needed required vacancy gesucht recherche recherches';

/** Where an announced title ends. */
export const titleEnds =
  'to who that with in for at on from as and/or reporting based responsible position role job opportunity capable having whose within pour avec para con que qui die der mit zur um die te il per';

/** Stands in front of an announced title and is no part of it. */
export const praise =
  'a an the talented highly motivated skilled passionate dynamic energetic experienced enthusiastic strong great exceptional dedicated creative driven result results oriented detail self full time part contract new and additional qualified professional hands on smart bright committed proactive ambitious curious';

/** A title follows. */
export const titleAnnouncements = `we are looking for a|we are looking for an|we re looking for a|we re looking for an|were looking for a|we are seeking a|we are seeking an|we re seeking a|we re seeking an|were seeking a|were seeking an|is looking for a|is looking for an|is seeking a|is seeking an|are seeking a|are seeking an|seeks a|seeks an|seeking a|seeking an|looking for a|looking for an|in search of a|in search of an|hiring a|hiring an|is hiring a|need a|in need of a|has an opening for a|opportunity for a|opportunity for an|opportunity for|opening for a|opening for an|opening for|searching for a|searching for an|looking to hire a|looking to hire an|if you are a|if you are an|we are looking for|is looking for|is seeking|position of|role of|
    position for a|position for an|as a|as an|as our|as the|the role of|join us as a|join us as an|join our team as a|recruiting a|recruit a|
    suchen wir einen|suchen wir eine|wir suchen einen|wir suchen eine|suchen einen|suchen eine|als|nous recherchons un|nous recherchons une|recherche un|recherche une|recherchons un|recherchons une|en tant que|buscamos un|buscamos una|estamos buscando un|estamos buscando una|estamos buscando a un a|buscamos a un a|busca un|busca una|incorporar un|procuramos um|procuramos uma|buscamos um|cerchiamo un|cerchiamo una|ricerca un|ricerchiamo un|op zoek naar een|zoeken wij een|zoeken we een|poszukujemy|söker en|söker vi en`;

/** Head nouns of titles in résumés; rungs ("Senior") and fields ("Sales") prove nothing by themselves. */
export const titleHeads = `engineer engineers developer programmer architect designer analyst scientist researcher consultant manager director supervisor coordinator
 administrator officer executive specialist technician associate assistant intern internship trainee apprentice accountant auditor teacher lecturer professor tutor instructor trainer
 nurse physician doctor surgeon dentist pharmacist therapist psychologist counselor counsellor caregiver paramedic veterinarian clerk cashier receptionist secretary
 bookkeeper teller underwriter adjuster examiner inspector appraiser broker trader banker planner buyer purchaser recruiter representative salesperson salesman
 seller merchandiser marketer strategist writer copywriter editor journalist reporter photographer videographer illustrator animator artist musician producer
 chef cook baker barista bartender waiter waitress server dishwasher butcher host hostess housekeeper janitor custodian cleaner maid driver chauffeur pilot captain dispatcher
 mechanic electrician plumber carpenter welder machinist fabricator operator installer painter roofer mason foreman laborer labourer warehouseman picker packer loader
 handler stocker guard lifeguard firefighter soldier sergeant lieutenant colonel corporal commander detective attorney lawyer paralegal
 solicitor barrister judge notary librarian archivist curator translator interpreter economist statistician mathematician physicist chemist biologist
 geologist hydrologist surveyor draftsman drafter estimator scheduler expeditor controller comptroller treasurer chairman chairperson president founder
 cofounder owner proprietor entrepreneur principal dean headmaster partner lead leader head chief ceo cto cfo coo cio cmo vp avp svp evp md tester master
 administrative webmaster devops sre dba qa advisor adviser agent ambassador advocate liaison facilitator moderator mentor coach evangelist expert
 practitioner generalist freelancer contractor subcontractor volunteer fellow postdoc student resident aide helper attendant crew member staff worker associates
 concierge valet porter stylist hairdresser barber beautician esthetician cosmetologist nanny babysitter companion groomer farmer gardener landscaper florist
 tailor seamstress upholsterer assembler setter planer rigger driller miner collector investigator processor typist stenographer transcriptionist coder
 biller scribe phlebotomist radiographer sonographer hygienist optometrist optician dietitian nutritionist midwife orderly housewife employee educator interviewer interventionist methodologist storekeeper transporter framer greeter provost registrar bursar
 mediator negotiator arbitrator actuary quant researchers scrum sdet sde swe mts gm agm dgm tl fresher holder keyholder superintendent incharge merchant monitor
 programmierer entwickler entwicklerin ingenieur ingenieurin leiter leiterin referent referentin sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin berater beraterin
 kaufmann kauffrau praktikant praktikantin werkstudent werkstudentin auszubildender auszubildende geschaftsfuhrer geschaftsfuhrerin teamleiter teamleiterin
 projektleiter projektleiterin abteilungsleiter assistent assistentin lehrer lehrerin verkaufer verkauferin techniker mechaniker mechatroniker elektriker pfleger krankenpfleger
 krankenschwester buchhalter buchhalterin fachinformatiker softwareentwickler softwareingenieur informatiker redakteur koch fahrer hilfskraft dozent dozentin arzt arztin
 ingenieure developpeur developpeuse directeur directrice chargee responsable chef cheffe gerant gerante vendeur vendeuse stagiaire alternant alternante
 technicien technicienne comptable infirmier infirmiere professeur enseignant enseignante formateur consultante conseiller conseillere analyste concepteur redacteur secretaire
 commercial commerciale serveur serveuse cuisinier animateur gestionnaire coordinateur coordinatrice chercheur doctorant doctorante
 ingeniero ingeniera desarrollador desarrolladora gerente jefe jefa analista tecnico tecnica asistente auxiliar coordinador coordinadora consultor consultora
 programador programadora disenador disenadora contador contadora enfermero enfermera profesor profesora docente vendedor vendedora encargado encargada becario becaria practicante administrativo
 administrativa director directora supervisora camarero camarera cocinero ejecutivo ejecutiva asesor asesora abogado abogada medico medica dependiente cajero
 engenheiro engenheira desenvolvedor desenvolvedora coordenador coordenadora estagiario estagiaria assistente diretor diretora professora lider especialista
 arquiteto arquiteta tecnologo operador operadora atendente recepcionista advogado enfermeira vendedora bolsista aprendiz encarregado
 ingegnere sviluppatore sviluppatrice responsabile direttore direttrice impiegato impiegata tirocinante stagista consulente insegnante docenti commesso commessa
 cameriere cuoco operaio contabile segretaria infermiere infermiera programmatore progettista addetto addetta ricercatore ricercatrice
 ontwikkelaar medewerker medewerkster adviseur stagiair leidinggevende verkoper docent leraar verpleegkundige directeur beheerder
 inginer programator asistent asistenta reprezentant reprezentanta analist ofiter asociat executiv contabil coordonator consilier avocat jurist profesor lucrator tehnician functionar vanzator casier sofer bucatar sef specjalista kierownik programista inzynier asystent разработчик инженер программист менеджер руководитель специалист аналитик администратор архитектор тестировщик консультант бухгалтер
 deckhand farmhand groundskeeper doula bosun homemaker busser barback bellhop caddie plasterer scaffolder banksman roustabout stevedore longshoreman jeweler jeweller watchmaker locksmith arborist attachee
 soldat soldatin rezeptionist rezeptionistin lagerist lageristin hausmeister hausmeisterin azubi angestellte angestellter beamter beamtin aushilfe kellner kellnerin konditorin backerin friseurin floristin tischlerin gartnerin erzieherin pflegerin hebamme sanitater sanitaterin logopadin ergotherapeut ergotherapeutin physiotherapeutin apothekerin optikerin hospitant hospitantin volontar volontarin doktorand doktorandin disponent disponentin dolmetscherin ubersetzerin sekretarin souschef
 opticien opticienne macon paysagiste coiffeur coiffeuse boulangere patissiere ambulancier ambulanciere puericultrice educatrice animatrice formatrice monitrice moniteur institutrice instituteur professeure bibliothecaire documentaliste graphiste redactrice traducteur traductrice acheteuse livreur livreuse caissier caissiere ouvriere operatrice conductrice soudeur menuisier plombier couvreur carreleur charpentier jardinier maraicher caviste sommelier gouvernante gardien gardienne surveillant surveillante adjoint adjointe benevole auxiliaire kinesitherapeute orthophoniste
 maestra ayudante dependienta albanil mozo conductor conductora carpintero fontanero limpiadora cocinera panadero pastelero peluquera esteticista cuidadora cuidador monitora educadora educador orientadora psicologa psicologo trabajadora cajera reponedor reponedora teleoperadora teleoperador almacenero carretillero transportista mensajero conserje vigilante gestora periodista traductora redactora farmaceutica odontologa bibliotecaria vulcanizador`;

/** Before "of" or "for" these make a title of what follows: "Head of Growth". */
export const titleOpenings =
  'head director vp president chief manager lead chargee charge responsable jefe chef dean professor officer member leiter leiterin';

/** A head noun in front of one of these is the title's last. */
export const afterTitleHead =
  'of for in i ii iii iv v sr jr and und de du des en et y e di del da für fur im der level at to on with';
