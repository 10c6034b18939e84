/** Spanish word lists for rewordings; see `english-wording.ts` for what each is. Folded: no accents. */
import type { WordLists } from '../wording-lexicon.ts';

const functionWords =
  'el la los las lo un una unos unas de del a al en con por para sobre entre hasta desde durante tras ante bajo segun hacia y e o u pero que quien cuyo cuya como cuando donde su sus mi mis nuestro nuestra se me nos le les es son fue fueron era eran ser sido esta estan he ha han haber habia ' +
  'este esta estos estas ese esa eso ello asi tanto tambien ademas mediante via incluido incluida incluyendo cual cuales cuyos cuyas quienes aunque si sino pues porque ya luego despues antes entonces asimismo igualmente mismo misma mismos mismas otro otra otros otras aquel aquella ella ellas ellos yo te os fui fuimos estaba estaban estuve estuvo siendo habiendo hubo tenia tuve puede pueden podia hay hemos posteriormente finalmente';

const lightWords =
  'trabajo trabajos trabajar trabaje tarea tareas actividad actividades funcion funciones labor labores realizar realice realizacion realizado efectuar efectue ejecutar ejecute ejecucion llevar llevado cabo utilizar utilice utilizacion usar uso use emplear emplee ayudar ayude ayuda apoyo apoyar apoye colaborar colabore contribuir contribui participar participe participacion proporcionar proporcione dar di brindar hacer hice tomar area ambito tipo base idioma lengua proceso procesos procedimiento servicio';

const wordingGroups = `
a cargo de|encargado de|responsable de|encargarse|ocuparse
a cargo de|responsable de|encargado de|encargada de
a la semana|cada semana|por semana|semana|semanal|semanalmente
a lo largo de|durante|en
a veces|de vez en cuando|en ocasiones|ocasionalmente
acoger|recibir|dar la bienvenida|recepcion|recibi
acompanar|apoyar|guiar
acompanar|orientar|tutor|tutoria|tutorice
acordar|negociar
acostumbrada|habituada
actualice|mantener al dia|poner al dia|puesta al dia
administrar|dar|suministrar
adquirir|aprovisionamiento|comprar|encargar|pedido|pedir
agenda|cita|reunion
agente|operador|teleoperador
agilizar|simplifique
agil|rapidamente|rapido
ajuste|calibracion|regulacion|puesta a punto|ajustar|calibrar|regular
al ano|ano|anual|anualmente|cada ano|por ano
al dia|cada dia|dia|diariamente|diario|dias|por dia|todos los dias
al mes|cada mes|mensual|mensualmente|mes|por mes
al trimestre|cada trimestre|por trimestre|trimestral|trimestralmente
alcanzar|conseguir|lograr|obtener
algo de|cierta|cierto
almacenar|guardar|colocar|almacenamiento|almacenaje
almacen|deposito
almacen|existencias|inventario|mercancia|productos|stock
alrededor de|aproximadamente|cerca de
alrededor de|aproximadamente|unas|unos
alumno|estudiante|ninos
amable|cordial|paciente con
ampliar|extender
analisis|estudio|evaluacion|examen
anos en|anos de|anos como > experiencia|trayectoria
anotar|registrar|apuntar|documentar|documentacion|registro|anotacion
apartado|seccion
arreglar|reparar|reparacion|arreglo
articulo|producto|texto
asesorar|orientar|aconsejar|asesoramiento|orientacion
asistencia|apoyo|ayuda|soporte
atencion|recepcion|acogida|servicio
atender|atencion|atendi|acoger|recibir|servir
atender|atencion|atendi|contestar|gestionar|resolver|responder
atender|atencion|cuidar
atender|atendi|contestar|responder|respondi|respuesta
atender|contestar|resolver|responder|dar respuesta
aumentar|crecer|incrementar|subi|subir
bajar|reducir|disminuir|descender|bajada|reduccion|descenso
base de datos|datos
cada domingos|los domingos|todos los domingos
cada dos semanas|cada quincena|quincenal
cada jueves|los jueves|todos los jueves
cada lunes|los lunes|todos los lunes
cada martes|los martes|todos los martes
cada miercoles|los miercoles|todos los miercoles
cada sabados|los sabados|todos los sabados
cada seis meses|dos veces al ano|semestral
cada viernes|los viernes|todos los viernes
calculo|estimacion|calcular|estimar
calzado|zapatos
cambiar|modificar|sustituir|cambio|modificacion
carga|descarga > manipulacion
cargue|descargar
caso|incidencia|solicitud|ticket
caso|problema
chat|mensajeria
cierre|cierre mensual
cierre|completar|finalizar|terminar
clasificacion|orden|ordenar|clasificar|organizacion
cliente|clientela|comensales
cliente|usuario
cobertura|sustitucion|suplencia|cubrir|sustituir
cobro|pago
colaborar|apoyar|asistencia|asistir|auxiliar|ayudar
colaborar|contribucion|contribuir|intervenir|participar|tomar parte|tome parte
colaborar|en coordinacion con|junto con|cooperar|junto a|trabajar con
comercializar|vender|vendi|venta
comercio|tienda|establecimiento
comercio|tienda|local
comida|menu|plato
compania|empresa|firma|negocio
completar|rellenar|cumplimentar
comprobar|verificar|revisar|controlar|comprobacion|verificacion|revision|control|inspeccion
comunicar|informar|avisar|notificar|comunicacion|aviso
comunicar|transmitir|compartir
concebir|plantear|proponer|idear
conciliar|cuadrar
conforme a|cumplir|de acuerdo con|segun
conocimientos basicos|nociones basicas|nociones|conocimientos de base
conservar|mantener|mantuve
contabilidad|contable|cuentas|libros
contacto|comunicacion|trato
contar|inventariar|recuento
contento|satisfaccion
controlar|comprobar|pruebas|revision|inspeccionar|verifique
controlar|comprobar|revision|supervisar|examinar|repasar|verificar
controlar|supervisar|seguir
control|gestion|administracion|llevanza
control|seguimiento|supervision > vigilancia
con|a traves de|mediante|por medio de|usando|utilizando
con|en coordinacion con|junto con|en colaboracion con|en conjunto con|en equipo con
coordinacion|organizacion|planificacion
corregir|correccion|edicion|editar
correo|correo electronico|email
coste|gasto
creacion|elaboracion|diseno|desarrollo|preparacion|confeccion
crear|disenar|concebir
crear|disenar|creacion|cree|desarrollar|implementar|programar|construir
crear|disenar|montar|poner en marcha|desarrollar
cuestionario|encuesta
cuidadoso|meticuloso|minucioso
curso|formacion|capacitacion
dar|impartir|ofrecer|prestar
descubrir|detectar|encontrar|hallar|identificar|localizar
despacho|oficina
devolucion|devolver|reembolso
diagnostico|deteccion|localizacion|identificacion
dias laborables|entre semana
dibujar|ilustrar
diferentes|distintos|diversos|varios
digital|en linea|online|por internet|web
direccion de|dirigi|dirigir|encabezar|liderar|liderazgo|supervision
director|gerente
dirijo|dirigir > al frente
distribucion|asignacion|reparto
distribucion|distribuir|entregue|reparti|repartir
docencia|docente
documentos|expedientes
edicion|correccion|revision
elaboracion|redaccion|preparacion|confeccion
eleccion|elegir|escoger|seleccionar
electricidad|electrico
embalaje|embalar|empaquetar|envasar
emitir facturas|facturar
en su mayoria|mayormente|principalmente|sobre todo
encargado de|responsable de|a cargo de > llevar|gestionar|preparar|revisar|atender|organizar|realizar|elaborar|hacer
enfermos|paciente|residente
ensayar|poner a prueba|prueba|testar
ensayar|pruebas|testear
ensenar|capacitar|entrenar|formar|instruir|incorporacion
ensenar|clases|dar clases|docencia|ensenanza|imparti|impartir
ensenar|mostrar|presentar|explique
entrega|reparto|distribucion
envio|remision|envie
equipo|personal|colaboradores|companeros|empleados
equipo|personal|colegas|companero
equipo|plantilla|grupo
escribi|escribir|redaccion
escrito|por escrito
espera|tiempo de espera
estudiar|analice|analisis|evaluar
estudiar|analizar|investigue
estudiar|aprender|formarse
excel|hoja|hoja de calculo
experiencia|anos de experiencia|trayectoria
experiencia|con experiencia|experimentado
experiencia|trayectoria|recorrido
explicar|mostrar|ensenar
fabricacion|produccion|elaboracion
fecha limite|plazo|tiempo
formacion|ensenanza|instruccion|capacitacion
frecuente|habitual|regular
gestionar|administrar|llevar|tramitar|manejar
gestionar|tramitar|procesar|tratar
gestion|tramitacion|tratamiento|administracion
grabar|filmar
guia|instrucciones|manual
idioma|lengua
incidencia|problema|averia|defecto|error|fallo
informar|comunicar|avisar|dar parte|notificar
informar|orientar|aconsejar|asesorar
informe|reporte|memoria
informe|reporte|resumen
instalacion|montaje|colocacion
interpretacion|lectura
limpiar|limpieza|desinfeccion|higiene
limpiar|limpieza|desinfectar|lavado|lavar|lave
limpieza|lavado|desinfeccion
llamada|telefono|consulta telefonica
llamada|telefono|por telefono|telefonica
llamada|telefono|por telefono|telefonicamente
llevar|gestionar|mantener|administrar
mantenimiento|conservacion|cuidado
materno|nativo
medicacion|medicamento
medicion|toma de medidas|medidas|medir
medi|medicion|medir
mejorar|optimice
montar|colocar|conectar|instalar|montaje
mostrar|presentar|exponer
nuevas incorporaciones|nuevo personal|nuevos companeros|nuevos empleados|nuevos agentes
nuevas incorporaciones|nuevo personal|nuevos companeros|nuevos empleados|nuevos trabajadores|personal nuevo
nuevo|reciente
ordenar|agrupar|catalogar|clasificar
ordenar|clasificar|organizar|archivar
ordenar|organizar|archivar|clasifique
organizacion|preparacion|planificacion
participacion|colaboracion|intervencion
participe|participar > tome parte|tomar parte
pedido|compra|aprovisionamiento|encargo
pendiente de|a la espera de|en espera de
planteamiento|propuesta|plantear|proponer
plantear|proponer|propuesta|propuse|sugerencia|sugeri|sugerir
plantilla|formulario|modelo
poner a punto|puesta a punto
poner en marcha|comenzar|empezar|iniciar
poner en marcha|implementar|introducir|establecer|implantar|lanzar|puesta en marcha
preparar|crear|elaborar|confeccionar|creacion|cree|redaccion|redactar|producir
preparar|crear|elaborar|escribi|escribir|redactar
preparar|elaborar|cocinar
preparar|elaborar|hacer|redactar
preparar|elaborar|montar|confeccionar|hacer
preparar|ensenar|capacitar|entrenar|formar|instruir|adiestrar
preparar|organizar|programar|coordinar|planificar
presentacion|exposicion
presente|presentar > expuse|exponer
proveedor|suministrador
queja|reclamacion
recabar|recoger|recopilar|reunir
recepcion|recogida|recibir|recoger
recopilacion|recogida|recopilar|recoger
reducir|agilizar|acelerar|acortar
reducir|ahorrar
reducir|bajar|disminuir|baje|bajo de|descender|disminucion|pasar de|paso de
reducir|bajar|disminuir|rebajar|recortar
registrar|alta|dar de alta
registrar|anotar|documentar|grabar|apuntar
registrar|anotar|documentar|introducir|contabilice
rellenar|reponer|reposicion|repuse
remitir|enviar|expedir|mandar
reposicion|reabastecimiento|reponer
resolucion|solucion|gestion|atencion
resolver|corregir|arreglar|corregi|reparar|resolucion|resolvi|solucionar
responsable de|encargado de|a cargo de > gestionar|coordinar|administrar|llevar|tramitar|atender|atendi
responsable|a cargo de|encargado de|responsable de|responsabilidad de
responsable|fiable
responsable|jefe|superior
respuesta|atencion|contestacion
revision|repaso|comprobacion
seguimiento|control|supervision > seguir
servir|servi|servicio
solicitud|consulta|peticion|pregunta
sustitucion|cambio|migracion
sustitucion|sustituir|cubri|cubrir|reemplazar|suplencia|supli|suplir|sustitui
sustituir|adaptar|cambiar|modificar
trabajar|colaborar|cooperar
trasladar|informar|transmitir
trasladar|llevar|traslado|transportar
trasladar|pasar|migrar|transferir|traspasar
trasladar|remitir|enviar|pasar|derivar|escalar|reenviar|remiti
trasladar|remitir|traslado|comunicacion
traslado|transporte
turno|cuadrante|horario
turno|jornada
uso|manejo|utilizacion|manejar|operar
venta|comercializacion
`;

const limits = `
help: ayudar|ayude|ayuda|asistir|asistencia|apoyar|apoye|apoyo|colaborar|colabore|contribuir|contribui|participar|participe|participacion|observar > equipo|parte|junto|con
learn: aprender|aprendi|formacion en|curso de|estudiar|cursar > formacion|curso|estudio
plan: previsto|prevista|planeado|en curso|pendiente > previsto|curso|pendiente|espera
deny: sin|no|tampoco|ningun|ninguna|nunca|ni > sin|no|ningun|nunca|ni|cero
little: nociones|basico|basica|basicos|principiante|elemental > nocion|basic|principiante|elemental
usual: =normalmente|=habitualmente|=generalmente|por lo general|sobre todo|=principalmente|casi siempre > normal|habitual|general|sobre todo|principal|mayor
seldom: ocasionalmente|puntualmente|a veces|ocasional|cuando era necesario > ocasion|puntual|veces|necesario
stand-in: suplencia|sustitucion|sustituir|interino|interina|temporal|temporalmente > suplen|supl|sustitu|cubr|reempl|interin|tempor
partly: parcialmente|en parte > parc|parte
guided: bajo la supervision|bajo supervision|bajo la direccion > bajo|supervis
joint: conjuntamente|en equipo|co > conjunt|equipo|junto|con|co
`;

const opaquePhrases = 'a la direccion|la direccion|con la direccion|bajo la direccion|a gerencia';

export const spanishLexicon: WordLists = { functionWords, lightWords, wordingGroups, limits, opaquePhrases };
