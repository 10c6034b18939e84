/** Spanish word lists for rewordings; see `english-wording.ts` for what each is. Folded: no accents. */
import type { WordLists } from '../wording-lexicon.ts';

const functionWords =
  'el la los las lo un una unos unas de del a al en con por para sobre entre hasta desde durante tras ante bajo segun hacia y e o u pero que quien cuyo cuya como cuando donde su sus mi mis nuestro nuestra se me nos le les es son fue fueron era eran ser sido esta estan he ha han haber habia ' +
  'este esta estos estas ese esa eso ello asi tanto tambien ademas mediante via incluido incluida incluyendo cual cuales cuyos cuyas quienes aunque si sino pues porque ya luego despues antes entonces asimismo igualmente mismo misma mismos mismas otro otra otros otras aquel aquella ella ellas ellos yo te os fui fuimos estaba estaban estuve estuvo siendo habiendo hubo tenia tuve puede pueden podia hay hemos posteriormente finalmente ' +
  'soy somos eras eramos sea sean seria serian sera seran estoy estamos estabamos estuvimos estuvieron estando has habian hubieron haya hayan habria habrian tengo tiene tenemos tienen tenian tuvimos tuvo tuvieron teniendo tenido tener ' +
  'mientras aun conmigo consigo nosotros nosotras usted ustedes tal tales cuanto cuantos cuanta cuantas contra dentro detras delante encima debajo conforme puedo podemos pude pudo podian podria pudiendo poder debo debe deben debia debian deber aproximadamente respectivamente concretamente';

const lightWords =
  'trabajo trabajos trabajar trabaje tarea tareas actividad actividades funcion funciones labor labores realizar realice realizacion realizado efectuar efectue ejecutar ejecute ejecucion llevar llevado cabo utilizar utilice utilizacion usar uso use emplear emplee ayudar ayude ayuda apoyo apoyar apoye colaborar colabore contribuir contribui participar participe participacion proporcionar proporcione dar di brindar hacer hice tomar area ambito tipo base idioma lengua proceso procesos procedimiento servicio';

const limits = `
help: ayudar|ayude|ayuda|asistir|asistencia|apoyar|apoye|apoyo|colaborar|colabore|contribuir|contribui|participar|participe|participacion > equipo|parte|junto|con
watch: observar|observacion > observ|vigil|seg|asist|mir|control|constat|advert|registr|anot|cumpl|respet
learn: asistir a clases|asistir a cursos|asistir a un curso|seguir un curso|seguir cursos|recibir formacion|hacer un curso|aprender|aprendi|formacion en|curso de|estudiar|cursar > form|curs|estud|aprend|clas
plan: previsto|prevista|planeado|en curso|pendiente > previsto|curso|pendiente|espera
deny: sin|no|tampoco|ningun|ninguna|nunca|ni > sin|no|ningun|nunca|ni|cero
little: nociones|basico|basica|basicos|principiante|elemental > nocion|basic|principiante|elemental
usual: =normalmente|=habitualmente|=generalmente|por lo general|sobre todo|=principalmente|casi siempre > normal|habitual|general|sobre todo|principal|mayor
seldom: ocasionalmente|puntualmente|a veces|ocasional|cuando era necesario > ocasion|puntual|veces|necesario
stand-in: suplencia|sustitucion|sustituir|interino|interina|temporal|temporalmente > suplen|supl|sustitu|cubr|reempl|interin|tempor|camb
partly: parcialmente|en parte > parc|parte
guided: bajo la supervision|bajo supervision|bajo la direccion > bajo|supervis
some: algunos|algunas|unos pocos|unas pocas|un poco de|una parte de > algun|poc|part|cierto|vari|divers|ocasion|puntual
tried: intentar|intento|proponer|sugerir|sugerencia|recomendar|solicitud de|solicitar > intent|propon|suger|recomend|solicit|ped|prob|idea|plante|aconsej|asesor|ofrec|present|demand|peticion
mock: ficticio|ficticia|simulacion|simulacro|simulado|proyecto escolar|proyecto de clase|proyecto de estudios > fictici|simul|escol|clas|estud
joint: conjuntamente|en equipo|co > conjunt|equipo|junto|con|co
`;

const opaquePhrases = 'a la direccion|la direccion|con la direccion|bajo la direccion|a gerencia';

export const spanishLexicon: Omit<WordLists, 'wordingGroups'> = { functionWords, lightWords, limits, opaquePhrases };
