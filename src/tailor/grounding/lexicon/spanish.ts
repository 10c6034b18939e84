/** Spanish word lists for rewordings; see `english-wording.ts` for what each is. Folded: no accents. */
import type { WordLists } from '../wording-lexicon.ts';

const functionWords =
  'el la los las lo un una unos unas de del a al en con por para sobre entre hasta desde durante tras ante bajo segun hacia y e o u pero que quien cuyo cuya como cuando donde su sus mi mis nuestro nuestra se me nos le les es son fue fueron era eran ser sido esta estan he ha han haber habia ' +
  'este esta estos estas ese esa eso ello asi tanto tambien ademas mediante via incluido incluida incluyendo';

const lightWords =
  'trabajo trabajos trabajar trabaje tarea tareas actividad actividades funcion funciones labor labores realizar realice realizacion realizado efectuar efectue ejecutar ejecute ejecucion llevar llevado cabo utilizar utilice utilizacion usar uso use emplear emplee ayudar ayude ayuda apoyo apoyar apoye colaborar colabore contribuir contribui participar participe participacion proporcionar proporcione dar di brindar hacer hice tomar area ambito tipo forma base proceso procesos procedimiento servicio';

const wordingGroups = `
responsable de|encargado de|encargada de|a cargo de|responsabilidad de|al cargo de|responsable
responsable de|encargado de|encargada de|a cargo de > gestionar|gestione|gestion|coordinar|coordine|coordinacion|administrar|administre|administracion|llevar|tramitar|atender|atendi
gestionar|gestione|gestion|administrar|administre|administracion|tramitar|tramite|tramitacion|llevar|manejar|maneje|manejo
dirigir|dirigi|direccion de|liderar|lidere|liderazgo|supervisar|supervise|supervision|encabezar
supervisar|supervise|supervision|controlar|controle|control
preparar|prepare|preparacion|elaborar|elabore|elaboracion|crear|cree|creacion|redactar|redacte|redaccion|confeccionar|producir
desarrollar|desarrolle|desarrollo|crear|cree|creacion|disenar|disene|diseno|programar|programe|construir|implementar|implemente|implementacion
implantar|implante|implantacion|implementar|implemente|implementacion|introducir|introduje|poner en marcha|puesta en marcha|establecer|lanzar
instalar|instale|instalacion|instalaciones|montar|monte|montaje|colocar|conectar
reparar|repare|reparacion|reparaciones|arreglar|arregle|solucionar|solucione|resolver|resolvi|resolucion|corregir|corregi
mantener|mantuve|mantenimiento|conservar
averia|averias|fallo|fallos|problema|problemas|incidencia|incidencias|defecto|error|errores
revisar|revise|revision|revisiones|comprobar|comprobe|comprobacion|verificar|verifique|verificacion|inspeccionar|inspeccion|controlar|controle|control|probar|pruebas
formar|forme|formacion|capacitar|capacite|capacitacion|entrenar|entrene|instruir|ensenar|ensene|incorporacion
ensenar|ensene|ensenanza|impartir|imparti|clases|dar clases|dar clase|docencia
asesorar|asesore|asesoramiento|aconsejar|orientar|informar|informe|informacion
atender|atendi|atencion|servir|recibir|acoger
vender|vendi|venta|ventas|comercializar
cliente|clientes|clientela|comensales
paciente|pacientes|residente|residentes|enfermos
alumno|alumnos|alumna|alumnas|estudiante|estudiantes|ninos
equipo|equipos|personal|companeros|empleados|colaboradores
nuevos empleados|nuevas incorporaciones|nuevo personal|personal nuevo|nuevos companeros|nuevos trabajadores
pedir|pedido|pedidos|comprar|compra|compras|adquirir|encargar|aprovisionamiento
existencias|stock|mercancia|mercancias|inventario|almacen|productos
entregar|entregue|entrega|entregas|repartir|reparti|reparto|distribuir|distribucion
cocinar|cocine|preparar|prepare|preparacion|elaborar|elabore|elaboracion
plato|platos|comida|comidas|menu|menus
limpiar|limpie|limpieza|higiene|desinfeccion
factura|facturas|facturacion|facturar
pago|pagos|cobro|cobros
registrar|registre|registro|anotar|contabilizar|contabilice|contabilizacion|introducir|documentar|documente
contabilidad|contable|contables|cuentas|libros
cierre|cierres|cierre mensual|cierres mensuales
conciliar|concilie|conciliacion|conciliaciones|cuadrar
analizar|analice|analisis|estudiar|estudio|evaluar|evalue|evaluacion
informe|informes|reporte|reportes|memoria
reducir|reduje|reduccion|disminuir|bajar|recortar|rebajar
aumentar|aumente|aumento|incrementar|incremente|incremento|crecer|crecimiento|subir
mejorar|mejore|mejora|optimizar|optimice|optimizacion
responder|respondi|respuesta|respuestas|atender|atendi|contestar|conteste
consulta|consultas|pregunta|preguntas|solicitud|solicitudes|peticion|peticiones
queja|quejas|reclamacion|reclamaciones
telefono|telefonica|telefonicas|telefonico|llamada|llamadas|por telefono
correo|correos|correo electronico|correos electronicos|email|emails
planificar|planifique|planificacion|organizar|organice|organizacion|programar|coordinar|coordine|coordinacion
turno|turnos|horario|horarios|cuadrante|cuadrantes
cita|citas|reunion|reuniones|agenda
cuidar|cuide|cuidado|cuidados|atender|atencion
administrar|administre|administracion|dar|suministrar
medicamento|medicamentos|medicacion
diario|diaria|diarios|diarias|diariamente|cada dia|al dia|todos los dias|por dia|dia|dias
semanal|semanales|semanalmente|cada semana|a la semana|por semana|semana
mensual|mensuales|mensualmente|cada mes|al mes|por mes|mes
anual|anuales|anualmente|cada ano|al ano|por ano|ano
colaborar|colaboracion|cooperar|trabajar con|junto con|junto a|en coordinacion con
segun|conforme a|de acuerdo con|cumplir|cumplimiento
diversos|diversas|varios|varias|distintos|distintas|diferentes
nuevo|nuevos|nueva|nuevas
documentos|documentacion|expedientes|expediente
tienda|comercio|establecimiento
electrico|electrica|electricos|electricas|electricidad
`;

const limits = `
help: ayudar|ayude|ayuda|asistir|asistencia|apoyar|apoye|apoyo|colaborar|colabore|contribuir|contribui|participar|participe|participacion|observar > equipo|junto|con
learn: aprender|aprendi|formacion en|curso de|estudiar|cursar > formacion|curso|estudio
plan: previsto|prevista|planeado|en curso|pendiente > previsto|curso|pendiente
deny: sin|no|ningun|ninguna|nunca|ni > sin|no|ningun|nunca|ni|cero
little: nociones|basico|basica|basicos|principiante|elemental > nocion|basic|principiante|elemental
seldom: ocasionalmente|puntualmente|a veces|ocasional|cuando era necesario > ocasion|puntual|veces|necesario
stand-in: suplencia|sustitucion|sustituir|interino|interina|temporal|temporalmente > suplen|sustitu|interin|tempor
partly: parcialmente|en parte > parc|parte
guided: bajo la supervision|bajo supervision|bajo la direccion > bajo|supervis
joint: conjuntamente|en equipo|co > conjunt|equipo|junto|con|co
`;

const opaquePhrases = 'a la direccion|la direccion|con la direccion|bajo la direccion|a gerencia';

export const spanishLexicon: WordLists = { functionWords, lightWords, wordingGroups, limits, opaquePhrases };
