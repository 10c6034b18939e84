/** Spanish words and phrases that may stand for each other; see `english-wording.ts` for how the lines are read. Folded: no accents. */
export const spanishGroups: string = `
a cargo de|encargado de|responsable de|encargarse|ocuparse
a distancia|teletrabajo|en remoto|remoto|de forma remota|online
a domicilio|en casa|en el domicilio|domicilio|en domicilio
a la semana|cada semana|por semana|semana|semanal|semanalmente
a lo largo de|durante|en
a mano|manual|manualmente|de forma manual
a partir de|desde
a raiz de|tras|despues de|a consecuencia de
a tiempo|puntual|dentro del plazo|en plazo|dentro de los plazos|en el plazo previsto|en los plazos previstos|en los plazos establecidos
abonado|suscriptor|socio
abordar|tratar|afrontar
abrir el correo|apertura del correo|clasificacion del correo
acabados|remates|terminaciones
acabar|terminar|finalizar|concluir|completar
aceptar|admitir
acerca de|sobre|en relacion con|relativo a|con respecto a|en materia de|referente a
aclarar|resolver dudas|aclaracion de dudas|resolucion de dudas|responder dudas|aclarar dudas
acoger|recibir|dar la bienvenida|recepcion
acompanar|apoyar|guiar
acompanar|orientar|tutor|tutoria|tutorice
acondicionar|adecuar
aconsejar|recomendar|asesorar|sugerir|consejo
acordar|negociar
acostumbrada|habituada
acta|actas de reunion
actor|actriz
actualizar|poner al dia|mantener actualizado|mantener al dia
actualmente|hoy en dia|en la actualidad|en este momento|a dia de hoy
acudir a|asistir a|asistencia a
acudir|asistir a
adaptar|ajustar|modificar
adecuado|apropiado|idoneo
ademas de|aparte de|junto con
adjuntar|anexar
administrar medicacion|dar medicacion|administracion de medicacion|administracion de medicamentos|dar la medicacion|administrar medicamentos|dar medicamentos
administrar|dar|suministrar
admision|ingreso
adolescentes|jovenes
adquirir|aprovisionamiento|comprar|encargar|pedido
agencia|oficina
agenda|cita|reunion
agente|operador|teleoperador
agilizar|simplifique
agil|rapidamente|rapido
agrupar|reunir|juntar
ahorrar|economizar
ajustar|regular|calibrar|poner a punto
al ano|ano|anual|anualmente|cada ano|por ano
al dia|cada dia|dia|diariamente|diario|dias|por dia|todos los dias
al mes|cada mes|mensual|mensualmente|mes|por mes
al principio|inicialmente|en un primer momento|al inicio|en primer lugar
al trimestre|cada trimestre|por trimestre|trimestral|trimestralmente
albanileria > obra
albaran|nota de entrega|remito
alcanzar|conseguir|lograr|obtener
alergenos|alergias
algo de|cierta
alicatar|poner azulejos|colocar azulejos|colocacion de azulejos
alimentar|dar de comer
alimentos|viveres|productos alimenticios|generos|comestibles
aliviar|calmar|mitigar
almacenar|guardar|colocar
almacen|bodega|deposito|nave|centro logistico
almacen|existencias|inventario|mercancia|productos|stock
alojamiento|hospedaje|hospedar
alquiler|arrendamiento|renta
alrededor de|aproximadamente|unas|unos
alumno|colegial
alumno|estudiante|ninos
amable|cordial|paciente con
ambulancia|vehiculo sanitario
ampliar|extender|extension
anadir|agregar|incorporar|insertar|sumar
analisis|estudio|evaluacion|examen
analitica|analisis|analisis de laboratorio
animar|motivar
anomalia|irregularidad|incidencia
anos en|anos de|anos como > experiencia|trayectoria
anotar|apuntar|consignar|tomar nota|escribir
antecedentes|anamnesis
anteriormente|previamente|con anterioridad|antes
anular|cancelar
anuncio|publicidad|publicitario|aviso publicitario
apartado|seccion
aplazar|posponer|postergar|retrasar|demorar
aprendiz|persona en practicas
aprobar|dar el visto bueno|visto bueno|autorizar
aproximadamente|alrededor de|cerca de|en torno a|unos|mas o menos
archivar|clasificar|guardar
archivo|fichero|registro
argumentario|guion
arqueo de caja|cuadre de caja|cierre de caja|cuadrar la caja|cerrar la caja|cuadrar caja|contar la caja|hacer caja
arreglar|componer|remendar
arreglos de ropa|arreglar ropa|arreglos
articulo|producto|texto
asamblea|reunion
aseo|higiene personal|aseo personal
asientos contables|registros contables|contabilizar|apuntes contables|registrar asientos
asignar|adjudicar|repartir|destinar
asistencia|apoyo|ayuda|soporte
asociacion|organizacion|entidad|ong
aspirar|pasar la aspiradora
atencion|recepcion|acogida|servicio
atender clientes|atencion al cliente|atender a clientes|servicio al cliente|trato con clientes|trato con el publico|atencion al publico|atender al publico|atender a los clientes|trato al cliente|trato con el cliente
atender el telefono|atender llamadas|contestar el telefono|contestar llamadas|responder llamadas|coger el telefono|atencion telefonica|atencion de llamadas|recibir llamadas|recepcion de llamadas|gestion de llamadas|gestionar llamadas
atender|atencion|acoger|recibir|servir
atender|atencion|contestar|gestionar|resolver|responder
atender|atencion|cuidar
atender|contestar|resolver|responder|dar respuesta
atender|contestar|responder|respuesta
atornillar|fijar|sujetar|clavar
audiencia|espectadores|asistentes > publico
aula|sala de clase|clase
aumentar|crecer|incrementar|subi|subir
aumentar|incrementar|elevar|crecimiento|subida|subir
autobus|autocar|bus
autorizar|permitir|permiso
averia|fallo|desperfecto|mal funcionamiento
avisar|alertar|advertir|informar|notificar|dar aviso
ayuntamiento|municipio|alcaldia
bajar costes|reducir costes|reduccion de costes|abaratar|ahorro de costes
bajar|reducir|disminuir|descender|descenso
banco|bancario
banos|aseos
barrer|pasar la escoba
bar|cafeteria > local|establecimiento
base de datos > datos
base de datos|bbdd|banco de datos
basura|residuos|desechos
bebe|lactante
bebidas|refrescos
beneficiario|usuario|destinatario
biblioteca|mediateca
billete|boleto
billete|boleto > entrada
bocadillo|sandwich
boda|enlace|casamiento
boletin|newsletter
bombero|efectivo de bomberos
borrador|esbozo
buscar|busqueda|rastrear
buzon de correo|bandeja de entrada|correo entrante
cablear|tendido de cables > cables
cada domingos|los domingos|todos los domingos
cada dos semanas|cada quincena|quincenal
cada jueves|los jueves|todos los jueves
cada lunes|los lunes|todos los lunes
cada martes|los martes|todos los martes
cada miercoles|los miercoles|todos los miercoles
cada sabados|los sabados|todos los sabados
cada seis meses|dos veces al ano|semestral|semestralmente|cada semestre|por semestre
cada viernes|los viernes|todos los viernes
caducado|vencido
calcular|computar
calculo|estimacion
calendario|agenda|cronograma
calificar|puntuar|evaluar
calzado|zapatos
camara frigorifica|camara|camara de frio|nevera|frigorifico|refrigerador
camarero|mesero|mozo de sala
cambio de turno|relevo|traspaso de turno
camisas|pantalones|vestidos|chaquetas > ropa|prendas
candidato|aspirante|postulante|solicitante
capacidad|aptitud|habilidad|competencia
captar clientes|captacion de clientes|prospeccion|buscar clientes|busqueda de clientes|prospectar
capturar|registrar|introducir
cargar|llenar
carga|descarga > manipulacion
carga|flete|mercancia
cargue|descargar
carretera|via|calzada
carta|misiva|correspondencia
cartel|poster|afiche
caso|incidencia|solicitud|ticket
caso|problema
catalogar|clasificar|inventariar|indexar
centralita|centralita telefonica|conmutador
centro comercial|galeria comercial
centro de salud|ambulatorio
cerca de|junto a|al lado de
certamen|concurso
cesped|hierba|pasto
chat|mensajeria
cierre|cierre mensual
cierre|completar|finalizar|terminar
cirugia|intervencion quirurgica > operacion
ciudadano|vecino|habitante
clases de apoyo|clases de refuerzo|refuerzo escolar
clase|leccion
clientes empresariales|empresas clientes|clientes corporativos
clientes habituales|clientes fijos|clientela habitual|clientes asiduos
cliente|clientela|comensales
cliente|consumidor|comprador
cliente|usuario
clinica|centro medico
cobertura|sustitucion|suplencia|cubrir
cobrar|manejo de caja|llevar la caja|atender la caja|cobro en caja|operaciones de caja
cobro de deudas|recobro|reclamacion de deudas|gestion de cobros|reclamar deudas|cobranza
cobro|pago
cocer|hervir|coccion
coche|automovil|auto
coche|camion|furgoneta|autobus|autocar|moto > vehiculo
cocinar|preparar comida|preparar platos|elaborar platos|elaboracion de platos|preparacion de platos|preparacion de comidas|hacer la comida|guisar|preparacion de la comida
colaborar con|trabajar con|en colaboracion con|cooperar con|en cooperacion con|de la mano de
colaborar|apoyar|asistencia|asistir|auxiliar|ayudar
colaborar|contribucion|intervenir|participar|tomar parte
colaborar|en coordinacion con|junto con|cooperar|junto a|trabajar con
colegio|escuela|centro educativo|centro escolar
colocar|poner|situar|ubicar|disponer
combustible|gasolina|gasoil|carburante
comedor escolar|comedor|cantina
comentario|observacion|nota
comercializar|vender|venta
comercio|tienda|establecimiento
comercio|tienda|local
comida rapida|fast food
comida|menu|plato
comite|comision
compania|empresa|firma|negocio
comparar|cotejar|contrastar
compartir|poner en comun|intercambiar
completar|rellenar|cumplimentar
comprension|entendimiento
comprobante|justificante|recibo|resguardo
comunicar|informar|dar a conocer|hacer saber
comunicar|transmitir|compartir
comunidad|vecindario|barrio
con ayuda de|mediante|por medio de|a traves de|gracias a|con|por via
con detalle|en detalle|detalladamente|de forma detallada|detallado
con el fin de|para|con el objetivo de|con vistas a|a fin de|con el proposito de
con precision|de forma precisa|precision
concebir|plantear|proponer|idear
concertar citas|dar citas|programar citas|gestion de citas|gestionar citas|agendar citas|agendar|concertacion de citas|programacion de citas|concertar
concertar|acordar|pactar
concienciar|sensibilizar
conciliacion bancaria|conciliar bancos|conciliar cuentas|conciliar cuentas bancarias|conciliacion de cuentas|cuadre de bancos
conciliar|cuadrar
concluir|finalizar|cerrar|conclusion
condiciones laborales|condiciones de trabajo
conducir > manejar
conductor|chofer
conectar|enchufar|enlazar|conexion
confidencial|confidencialidad|reservado
configurar|parametrizar
confirmar|validar
conflicto|disputa|discrepancia|litigio
conforme a|cumplir|de acuerdo con|segun
congreso|simposio
conocimientos basicos|nociones basicas|nociones|conocimientos de base
conocimiento|saber
constantes vitales|signos vitales|toma de constantes|constantes
constatar|observar|notar|advertir
construccion > obra
construir|edificar|levantar
consulta|duda|pregunta
contabilidad|contable|cuentas|libros
contactar|ponerse en contacto|tomar contacto
contacto|comunicacion|trato
contar|inventariar|recuento
contar|narrar|relatar
contento|satisfaccion
contrasena|clave
contrastar|verificar|comprobar
contrato|convenio|acuerdo
control de accesos|controlar accesos|control de entradas|controlar el acceso|controlar la entrada
control de calidad|verificacion de calidad|revision de la calidad|verificar la calidad|comprobar la calidad|inspeccion de calidad
control de temperaturas|registro de temperaturas|medicion de temperaturas|toma de temperaturas|controlar temperaturas|tomar temperaturas|medir temperaturas
controlar el stock|control de stock|control de existencias|gestion de stock|control de inventario|gestion de existencias|controlar existencias|gestion de inventarios|controlar el inventario|gestionar el stock
controlar|comprobar|pruebas|revision|inspeccionar|verifique
controlar|comprobar|revision|supervisar|examinar|repasar|verificar
controlar|supervisar|seguir
control|gestion|administracion|llevanza
control|seguimiento|supervision > vigilancia
convencer|persuadir
conversar|dialogar|charlar|hablar
con|a traves de|mediante|por medio de|usando|utilizando
con|en coordinacion con|junto con|en colaboracion con|en conjunto con|en equipo con
copia de seguridad|backup|respaldo
copia|duplicado|ejemplar
coro|coral
correccion|rectificacion|enmendar
correctamente|de forma correcta|debidamente
corregir examenes|correccion de examenes|calificar examenes|correccion de pruebas
corregir|edicion|editar
correo electronico|correo|email|mail|e mail
correspondencia|correo|cartas
cortar el cesped|cortar la hierba|segar|siega|corte de cesped|segado
cortar|trocear|rebanar
cortesia|amabilidad|amable
cosechar|recolectar|recoger la cosecha|recoleccion|recogida
coser|costura|confeccionar
creacion|elaboracion|diseno|desarrollo|preparacion|confeccion
crear contenidos|creacion de contenido|elaborar contenido|elaboracion de contenidos
crear|disenar|concebir
crear|disenar|desarrollar|implementar|construir
crear|disenar|montar|poner en marcha|desarrollar
cria|criar|crianza
cristales|ventanas|vidrios
cruzar|cotejar|comparar
cuadrilla|brigada|equipo
cuadro electrico|tablero electrico|panel electrico
cuentacuentos|contar cuentos|lectura de cuentos|narracion de cuentos
cuidado de ninos|cuidar ninos|canguro|cuidado infantil|cuidar a ninos
cuidados paliativos|final de la vida
cuidadoso|esmerado|con esmero|con cuidado|cuidadosamente|minuciosamente
cuidadoso|meticuloso|minucioso
cuidar|atender|prestar cuidados|prestacion de cuidados|dar cuidados|brindar cuidados
cumplir|respetar|seguir|acatar|atenerse
curas|cura de heridas|curar heridas|curacion de heridas
curriculos|candidaturas|cv
curso|formacion|capacitacion
danado|estropeado|roto|averiado
dar clases particulares|clases particulares|profesor particular
dar de alta|registrar|inscribir
dar de comer|ayuda en las comidas|ayudar a comer|ayuda para comer|apoyo en las comidas
dar el cambio|devolver el cambio
dar formacion|impartir formacion|impartir cursos
dar formacion|impartir formacion|impartir cursos > formar
dar soporte|soporte|asistencia tecnica
dar|impartir|ofrecer|prestar
de acuerdo con|segun|conforme a|con arreglo a|siguiendo|respetando|en cumplimiento de
de forma autonoma|de manera autonoma|con autonomia|autonomo|por mi cuenta|autonomamente
de inmediato|inmediatamente|al instante|enseguida
de nuevo|nuevamente|otra vez
debate|discusion
deberes|ayuda con los deberes|refuerzo escolar|apoyo escolar|tareas escolares
debido a|a causa de|por
dedicar|destinar
defecto|no conformidad|imperfeccion|desperfecto
degustacion|cata
delicado|fragil
demoler|derribar|tirar abajo
demostrar|mostrar
departamento|seccion|area|unidad|division
depositar|ingresar
depurar|corregir errores|correccion de errores
derivar|remitir|redirigir
derivar|transferir|redirigir|pasar
desacuerdo|discrepancia
descubrir|detectar|encontrar|hallar|identificar|localizar
descuento|rebaja|bonificacion
desembalar|desempaquetar
desinfectar|higienizar
desmontar|desarmar|desmontaje
despejar|vaciar
desperdicio|merma|residuo
desplazar|trasladar|mover
desplegar|poner en produccion
detallado|pormenorizado|minucioso
detallar|especificar|precisar
deteriorado|danado
determinar|definir|fijar|establecer
devolucion|reembolso|reintegro
de|el|la|los|en|y|un|una|con|a > es decir|a saber|por un lado|por otro lado|por su parte
de|el|la|los|en|y|un|una|para|con|a > en definitiva|por lo tanto|a su vez|de este modo|de esta manera|de esta forma|al respecto|a fin de cuentas|al fin y al cabo
dia festivo|festivo|feriado|dias festivos
diagnostico|deteccion|localizacion|identificacion
diapositivas > presentacion
dias laborables|entre semana
dibujo|ilustracion|boceto|croquis
diferencia|discrepancia|desviacion
dificultad|problema|obstaculo
difundir|difusion|divulgar|dar a conocer
digital|en linea|online|por internet|web
direccion de|dirigi|encabezar|liderar|liderazgo|supervision
directamente|de forma directa|directo
director|gerente
dirigido a|para|destinado a|orientado a|a favor de
dirijo > al frente
discrecion|confidencialidad
discurso|alocucion
disminuir|menguar|decrecer
disponibilidad|disponible
distribucion|asignacion|reparto
docencia|docente
documentar|dejar constancia|registrar
dominar > conocer|manejo
dosificar|dosis
economia|finanzas|economico|financiero
edicion|correccion|revision
edificio|inmueble
educativo|pedagogico|didactico
efectuar pedidos|hacer pedidos|realizar pedidos|tramitar pedidos|gestionar pedidos|gestion de pedidos
ejercicios|gimnasia|ejercicio fisico
ejercicio|practica
elaborar informes|redactar informes|elaboracion de informes|redaccion de informes|preparar informes|preparacion de informes|hacer informes|generar informes
electricidad|electrico
electronico|digital
eliminar|quitar|retirar|suprimir|supresion
emitir|expedir|generar
empaquetar|embalar|envasar|envolver
empezar|comenzar|iniciar|arrancar
emplatar|montar platos|presentacion de platos
empleado|trabajador|personal|miembro del personal
empresa familiar|negocio familiar
en calidad de|como|en condicion de
en caso de|cuando|en el caso de
en comparacion con|respecto a|frente a
en el curso de|durante|en el transcurso de|a lo largo de
en grupo|colectivo|de forma colectiva|grupal
en lugar de|en vez de
en nombre de|por cuenta de|de parte de
en promedio|de media|como promedio|promedio|media
en situacion de dependencia|personas dependientes|dependencia
en su mayoria|mayormente|principalmente|sobre todo
en total|total
encargado de|responsable de|a cargo de > llevar|gestionar|preparar|revisar|atender|organizar|realizar|elaborar|hacer
encuentro|reunion|cita
enfermedad|patologia|dolencia
enfermeria|cuidados de enfermeria
enfermos|paciente|residente
enganchar|acoplar
engrasar|lubricar
enriquecer|completar
ensayar|poner a prueba|prueba|testar
ensenar|capacitar|entrenar|formar|instruir|adiestrar
ensenar|capacitar|entrenar|formar|instruir|adiestrar > preparar
ensenar|capacitar|entrenar|formar|instruir|incorporacion
ensenar|dar clases|docencia|impartir
ensenar|dar clases|docencia|impartir > clases
ensenar|dar clase|impartir clases|imparticion de clases|impartir > clases
ensenar|mostrar|presentar|explique
entidad bancaria|banco
entorno|ambiente
entregar|repartir|distribuir
entrevista de trabajo|entrevista de seleccion
entrevistar|hacer entrevistas|realizar entrevistas
enumerar|listar|relacion
enviar|expedir|despachar|remitir|mandar
envio masivo|mailing
envio|remision
equipaje|maletas
equipamiento|material
equipo > equipamiento|material
equipos de proteccion|epi|equipo de proteccion individual
equipo|personal|colaboradores|companeros|empleados
equipo|personal|colegas|companero
equipo|plantilla|grupo
error|fallo|bug
escanear|digitalizar
escaparate|vitrina
escasez|falta|carencia
escrito|por escrito
escucha activa > escuchar
escuela primaria|educacion primaria|primaria
espacio|lugar|sitio
espectaculo|representacion
espera|tiempo de espera
estadisticas|cifras|datos estadisticos
estados financieros|cuentas anuales|balances
estanteria|lineal|balda|repisa
esterilizar > desinfectar|limpiar
estimar|evaluar|valorar
estudiar|analice|analisis|evaluar
estudiar|analizar|investigue
estudiar|aprender|formarse
etapa|fase
etiquetar|rotular|marcar
evento|acto|acontecimiento
evitar|prevenir
exactitud|precision
examen|prueba|test
excavar|cavar
excedente|sobrante
excel > hoja de calculo
excursion|paseo
excursion|paseo > salida
expediente|caso
expediente|documentacion|carpeta
experiencia|anos de experiencia|trayectoria
experiencia|con experiencia|experimentado
experiencia|trayectoria|recorrido
explicar|exponer|aclarar
exposicion oral|presentacion oral
exposicion|exhibicion
extraccion de sangre|toma de sangre|extracciones sanguineas|extraer sangre
extranjero|internacional
fabricacion a medida|fabricacion por encargo
fabricar|producir|elaborar|manufactura
fabrica|planta de produccion|planta industrial
facilitar|hacer mas facil|agilizar
facilitar|suministrar|proporcionar|entregar|dar|proveer|poner a disposicion
factible|viable
facturar|emitir facturas|emision de facturas|elaboracion de facturas|hacer facturas
fallecimiento|defuncion|muerte
familia|allegados
fecha de caducidad|caducidad|fecha de vencimiento
fecha limite|plazo|tiempo
fecha limite|plazo|vencimiento|fecha de entrega
fichar|control horario|registro horario
fichero|archivo|listado
fiesta|celebracion|festejo
filial|sucursal|delegacion
filmar|rodar|rodaje
filmar|rodar|rodaje > grabar
fin de semana|fines de semana|sabados y domingos
flores|arbustos > plantas
flota|parque movil
folio|hoja
folleto|triptico|octavilla|flyer|prospecto
fomentar|promover|impulsar|promocion
fontaneria|plomeria
formacion interna|capacitacion interna
formacion|ensenanza|instruccion|capacitacion
formulario|planilla|solicitud
fotocopiar|copiar|reproducir
fotografiar|hacer fotos|tomar fotografias|tomas fotograficas
fotografiar|hacer fotos|tomar fotografias|tomas fotograficas > fotos
frecuentemente|a menudo|con frecuencia|frecuente
frecuente|habitual|regular
fregar los platos|lavar los platos|lavado de platos|lavar la vajilla|lavado de vajilla|fregar la vajilla|lavar platos
fregar suelos|limpiar suelos|limpieza de suelos|fregado de suelos|fregar los suelos|lavar pisos|limpieza de pisos|limpiar pisos|trapear
fuego|incendio
fuera de|al margen de
furgoneta|furgon|camioneta
garantizar > asegurar|velar
gasto|coste|desembolso
gestion de agenda|llevar la agenda|gestionar agendas|gestionar la agenda|coordinar agendas|manejo de agenda
gestionar reclamaciones|gestion de reclamaciones|atender reclamaciones|tramitar reclamaciones|atencion de reclamaciones|tramitacion de reclamaciones|gestion de quejas|atender quejas|gestionar quejas|atencion de quejas
gestionar reservas|gestion de reservas|tomar reservas|tramitar reservas|atender reservas|toma de reservas
gestionar|administrar|llevar|tramitar|manejar
gestionar|tramitar|procesar|tratar
gestion|tramitacion|tratamiento|administracion
grabar|filmar
grafico|diagrama|esquema
granja|explotacion agricola|finca|explotacion
grupo|colectivo
guarderia|escuela infantil|jardin de infancia
guiar|orientar|dirigir hacia
guiar|visita guiada|hacer de guia
guia|instrucciones|manual
habitacion|cuarto|dormitorio
hacer la compra|compras|hacer compras
hacer las camas|hacer camas|cambio de sabanas|cambiar sabanas
hacer las habitaciones|limpiar habitaciones|limpieza de habitaciones|arreglar habitaciones|hacer habitaciones|limpiar las habitaciones|arreglo de habitaciones
herida|lesion
herramientas|utiles|utillaje|utensilios
historia clinica|historial medico|historial|expediente medico|historial clinico
hogar|domicilio|vivienda|casa
hoja de calculo|planilla
homogeneizar|unificar|estandarizar|armonizar|uniformar
horas extra|horas extraordinarias|horas adicionales
hora|por hora|a la hora|cada hora
hospital|centro hospitalario
huesped > cliente
idear|imaginar
idioma|lengua
impagos|facturas pendientes|facturas impagadas|deudas
impartir talleres|dar talleres|imparticion de talleres
implementar|implantar > poner en practica|aplicar
impuesto|tributo|fiscal|tributario
incidencia|problema|averia|defecto|error|fallo
incluido|entre ellos|inclusive
incluir|integrar|incorporar
incorporarse|unirse
indicadores|kpi|metricas
indicar|senalar|mostrar|precisar
individual|uno a uno|individualmente|de forma individual
industria|industrial
informar|comunicar|avisar|dar parte|notificar
informar|orientar|aconsejar|asesorar
informatico|sistemas informaticos
informatizar|digitalizar
informe|reporte|memoria
informe|reporte|resumen
ingresar|registrar|introducir
inmobiliario|inmuebles
inscripcion|matricula|registro
insercion laboral|insercion profesional
inspeccionar|revisar|examinar
instrucciones|indicaciones|directrices
instrumentos|utensilios
insumos|materiales|suministros
interlocutor|persona de contacto|contacto
internet|web|red
interno|dentro de la empresa
interpretacion|lectura
interrumpir|parar|interrupcion|detener
intravenoso|via intravenosa|endovenoso
inventario|recuento de existencias|conteo|recuento|control de existencias|toma de inventario
investigar|indagar|averiguar
invierno|invernal|temporada de invierno
invitar|convocar|convocatoria
inyeccion|inyectable|poner inyecciones|administrar inyecciones|administracion de inyecciones
jardineria|jardines|cuidado de jardines
juegos|actividades ludicas|actividades recreativas
juego|ludico
jugador > deportista
juguetes|juegos
juridico|legal
labores de secretaria|tareas de secretaria|trabajos de secretaria
lampara|luminaria
lavar|enjuagar|fregar
leer planos|lectura de planos|interpretar planos|interpretacion de planos|interpretacion de los planos|interpretar los planos
lengua de signos|lengua de senas
lengua materna|idioma materno|nativo
levantar acta|redactar actas|elaboracion de actas|redaccion de actas|tomar actas
levantar|alzar|elevar
ley|legislacion|normativa
libro de registro > registro
lijar|pulir > alisar
limitar|restringir|reducir
limpiar|desinfeccion|higiene
limpieza a fondo|limpieza profunda
limpieza|lavado|desinfeccion
linea de produccion|cadena de produccion|cadena de montaje|linea de montaje
llamadas entrantes|recepcion de llamadas|llamadas recibidas
llamadas salientes|emision de llamadas|llamadas de salida|emitir llamadas
llamada|telefono|consulta telefonica
llamada|telefono|por telefono|telefonica
llamada|telefono|por telefono|telefonicamente
llenar|rellenar|completar
llevar a cabo|realizar|efectuar|ejecutar|desempenar
llevar la contabilidad|contabilidad|llevanza de la contabilidad|llevar los libros|gestion contable|llevar las cuentas
llevar registros|registro|mantener registros|llevar un registro
llevar|gestionar|mantener|administrar
locales|dependencias
localidad|municipio|poblacion
lugar|ubicacion|emplazamiento|sitio
manana|por la manana|por las mananas|matutino
manejar dinero|manejo de dinero|manejo de efectivo|manejar efectivo
manipular|manejar|operar
mano de obra|personal
mantener|conservar|preservar
mantenimiento correctivo|reparacion|reparar averias|reparacion de averias
mantenimiento preventivo|revision preventiva
mantenimiento|conservacion|cuidado
manualidades|actividades manuales|trabajos manuales
manzanas|peras|fresas|uvas|ciruelas|naranjas > fruta
maquinaria|maquinas
maquina|aparato
maritimo|de mar
mas de|por encima de|superior a
material didactico|recursos didacticos|material docente
materias primas|ingredientes
materno|nativo
media jornada > tiempo parcial|jornada parcial
medicacion|medicamento
medico|doctor|facultativo
medio ambiente|ambiental|medioambiental
medios de comunicacion|prensa
medios|recursos
mejorar|optimizar|perfeccionar
mercancia|articulos|productos|generos|mercaderia
merienda|tentempie|refrigerio
mesa de ayuda|helpdesk|soporte
metalico|dinero en efectivo
metalico|dinero en efectivo > efectivo
metodo|procedimiento|tecnica
misa|culto
misa|culto > oficio
mobiliario|muebles
modernizar|renovar|actualizar
modificar|retocar|alterar
monitorizar|seguir|controlar|monitoreo
montar mesas|montar las mesas|poner las mesas|poner la mesa|preparar las mesas|montaje de mesas|preparacion de mesas
montar|colocar|conectar|instalar
montar|ensamblar|armar
mostrar|presentar|exponer
multa|sancion
municipal|del municipio|ayuntamiento
muro|pared|tabique
musica|musical
navidad|navideno|campana de navidad|periodo navideno
negocio|empresa|comercio
ninos|menores|infantes
noche|por la noche|por las noches|nocturno|de noche
nominas|salarios|recibos de salario
normas de seguridad|medidas de seguridad|reglas de seguridad|normativa de seguridad
norma|reglamento|normativa|regulacion|requisito
nota de pedido|orden de compra|orden de pedido|pedido
nuevas incorporaciones|nuevo personal|nuevos companeros|nuevos empleados|nuevos agentes
nuevas incorporaciones|nuevo personal|nuevos companeros|nuevos empleados|nuevos trabajadores|personal nuevo
nuevo|reciente
objetivo|meta
obligatorio|exigido|requerido
obras|trabajos de construccion
observar|vigilar
ocasionalmente|puntualmente|a veces|de vez en cuando|en ocasiones|esporadicamente
ocio|tiempo libre
oferta de empleo|vacante|puesto vacante
oficina|despacho
ofimatica|herramientas ofimaticas
ofrecer|proponer|oferta
operario de produccion|operador de produccion|obrero de produccion|trabajador de produccion
oralmente|de forma oral|oral|de viva voz
orden del dia|agenda de reunion
ordenador portatil|portatil|laptop
ordenador|computadora|pc|equipo informatico
ordenar vacas|ordeno
ordenar|agrupar|catalogar|clasificar
ordenar|clasificar|separar
ordenar|organizar|archivar|clasifique
organizar reuniones|organizacion de reuniones|preparacion de reuniones|preparar reuniones|convocar reuniones
organizar viajes|organizacion de viajes|reservas de viajes|gestion de viajes|reservar viajes|gestionar viajes
origen|procedencia
ovejas|corderos|cabras > ganado|animales|rebano
paciente > usuario
padres|familias|madres
pagar|abonar|saldar
pagina web|sitio web|web|portal|pagina
pantalla|monitor
papeleria|material de oficina
paquete|bulto
parroquia|comunidad parroquial
participar|intervenir|implicarse
pasajero|viajero
paseo|caminata
pastel|tarta
patata|papa
pelar|mondar
peluqueria|corte de pelo
pendiente de|a la espera de|en espera de
perdida|merma
perros|gatos|caballos|pajaros > animales
personal sanitario|equipo sanitario|sanitarios
personalizar|a medida|adaptar
personas con discapacidad|discapacitados|personas discapacitadas
personas mayores|los mayores|ancianos|tercera edad|adultos mayores
pesado|de gran peso
picar > cortar
piezas de repuesto|repuestos|recambios|piezas de recambio
pintar|pintura|aplicar pintura|trabajos de pintura
plan de estudios|temario
plantar|sembrar
plantear|proponer|sugerencia|sugeri
plantilla|formulario|modelo
plegar|doblar
podar|recortar setos
poner a la venta|vender
poner en funcionamiento|poner en marcha|arrancar
poner en marcha|comenzar|empezar|iniciar
poner en marcha|implementar|introducir|establecer|implantar|lanzar
poner en practica|aplicar
por adelantado|con antelacion|de antemano|previamente
por escrito|de forma escrita
por lotes|en lotes
porcentaje|tasa
posteriormente|mas tarde|despues|mas adelante
postre|dulce|reposteria
precio|tarifa
preparacion de pedidos|preparar pedidos|picking|armado de pedidos|surtir pedidos|surtido de pedidos
preparar|crear|elaborar|confeccionar|redaccion|producir
preparar|crear|elaborar|escribi|redactar
preparar|elaborar|cocinar
preparar|elaborar|hacer|redactar
preparar|elaborar|montar|confeccionar|hacer
preparar|organizar|programar|coordinar|planificar
prestar servicio|dar servicio|servicio|servir
prestar|prestamo
presupuesto|cotizacion|estimacion
presupuesto|partida presupuestaria|presupuestario
prever|prevision|anticipar|pronostico
principal|esencial|fundamental
probar|ensayar|testear|test
procedimiento|protocolo|metodo|proceso
producir|generar
productos de limpieza|detergentes|productos quimicos de limpieza
productos frescos|frescos
profesor|docente|maestro
profundizar|ahondar
programa de ordenador|programa informatico|aplicacion informatica
programar > crear|desarrollar
programar|codificar|escribir codigo > desarrollar
prolongar|extender|prorrogar|renovar
promocionar|dar a conocer|promover
promocion|oferta|campana promocional
propuesta|sugerencia|idea
proteger|preservar|resguardar
proveedor|suministrador
proveer|abastecer|aprovisionar|suministrar
publicar|colgar
publicar|colgar > subir
publicidad|promocion
punto de venta|tienda
queja|reclamacion
quirofano|sala de operaciones
quitar el polvo|limpiar el polvo|desempolvar|limpieza del polvo
quitar malas hierbas|desherbar|escardar|eliminar malas hierbas
rapidamente|con rapidez|rapidez|con agilidad
rastrear|seguimiento
reaccionar|responder
rebaja|descuento|oferta
recabar|recoger|recopilar|reunir
recados|mensajes
recaudar fondos|recaudacion de fondos|recogida de fondos|captacion de fondos|recaudacion
recaudar|recoger
recepcion de mercancia|recibir mercancia|recepcionar mercancia|recepcion de pedidos|recibir pedidos
recepcionista|auxiliar de recepcion
recepcion|acogida|bienvenida
recepcion|recogida|recibir
receta|prescripcion
recibir formacion|formarse|hacer un curso|asistir a cursos|formacion recibida
recibir visitas|recepcion de visitas|atender visitas|atencion de visitas|acoger visitas
reclutar|seleccion de personal
recoger las mesas|desmontar mesas|retirar platos|recoger mesas|limpiar mesas
recoger|retirar
recolocar|reubicar
recordatorio|recordar|aviso
redes sociales|medios sociales|social media
rediseno|reformar
reducir|agilizar|acelerar|acortar
reducir|ahorrar
reducir|bajar|disminuir|bajo de|descender|disminucion|pasar de
reducir|bajar|disminuir|rebajar|recortar
reemplazar|cambiar|sustituir|recambio
reformar|renovar|rehabilitar
reforzar|fortalecer|consolidar
registrar|anotar|documentar|grabar|apuntar
registrar|anotar|documentar|introducir|contabilice
registro de huespedes|check in|registro de entradas|entrada de huespedes|dar entrada
reglas|normas
regularmente|con regularidad|de forma regular|periodicamente|de manera regular
rehacer|repetir
relacion con clientes|trato con clientes|contacto con clientes
relevar|sustituir
rellenar formularios|cumplimentar formularios|cumplimentacion de formularios
rellenar|reponer
rendimiento|productividad
reparar|componer|arreglar
repartir tareas|asignar tareas|distribuir tareas|reparto de tareas|asignacion de tareas|distribucion de tareas
replantear|reformular
reponer|rellenar estanterias|reponer estanterias|reposicion de estanterias|reponer lineales|reposicion de lineales|llenar estanterias|reposicion de productos
reportar|informar|dar parte|comunicar|notificar
reposicion|reabastecimiento
reposteria|pasteleria
requisitos|especificaciones
residencia de mayores|residencia de ancianos|geriatrico|hogar de ancianos|residencia geriatrica|asilo
residencia|centro residencial
residuos|desechos|desperdicios
resolucion|solucion|gestion|atencion
resolver|corregir|arreglar|reparar|solucionar
responder a consultas|atender consultas|resolver consultas|atencion de consultas|contestar consultas|resolucion de consultas|responder consultas
responsable de|encargado de|a cargo de > gestionar|coordinar|administrar|llevar|tramitar|atender
responsable|a cargo de|encargado de|responsable de|responsabilidad de
responsable|fiable
responsable|jefe|superior
respuesta|atencion|contestacion
resumir|sintetizar|sintesis|resumen
reunion|encuentro|sesion
reunir|juntar|congregar
reunir|recopilar|recabar|compilar|agrupar
revisar textos|correccion de textos|corregir textos|revision de textos
revisar|repasar|releer
riesgo|peligro
ronda|patrulla
ropa|prendas|vestuario
rotar|alternar|turnar
ruta|recorrido|itinerario|trayecto
sabanas|toallas > ropa de cama|lenceria|ropa
sacar la basura|retirada de residuos|retirar residuos|recogida de basuras|retirada de basuras|retirar la basura|recoger la basura
sacar|extraer
sanitario|de salud
sector|ramo
sede|oficina central
seguimiento de clientes|seguir clientes
seguimiento de pedidos|seguir pedidos|control de pedidos|seguimiento de los pedidos
seguridad laboral|prevencion de riesgos|prevencion de riesgos laborales
seguridad|proteccion
selecciona|elegir|escoger
separar|dividir|segregar
serie|lote
serrar|cortar|aserrar
servicio|prestacion
servir mesas|servicio de mesas|atender mesas|servicio en mesa|servir en mesa|atencion de mesas|servicio en sala
sesion|clase
similar|parecido
simplificar|aligerar
simultaneamente|al mismo tiempo|en paralelo|a la vez
siniestro|dano|percance
sobras|restos
sobre el terreno|en terreno|en campo
socio|miembro|afiliado
software|herramienta informatica
software|herramienta informatica > aplicacion
soldar|soldadura
solicitar presupuestos|pedir presupuestos|solicitud de presupuestos
solicitar|pedir|requerir|solicitud|peticion|demanda
solicitud|consulta|peticion|pregunta
sondeo|encuesta|cuestionario
soporte a usuarios|asistencia a usuarios|ayuda a usuarios|soporte tecnico|atencion a usuarios
stand|caseta
subcontrata|subcontratista|contratista
sueldo|salario|remuneracion
suelo|piso|pavimento
supervisar|vigilar > controlar|revisar
surtido|gama
sustitucion|cambio|migracion
sustitucion|cubri|reemplazar|suplencia|supli
sustituir|adaptar|cambiar|modificar
tabla|cuadro|cuadricula
taladrar|perforar
tapiceria|tapizar
tarde|por la tarde|por las tardes|vespertino
tareas del hogar|tareas domesticas|labores domesticas|labores del hogar|limpieza del hogar|faenas domesticas
tarjeta de credito|tarjeta bancaria
techo|cubierta|tejado
teclear|mecanografiar|introducir datos|grabar datos|grabacion de datos|introduccion de datos|registro de datos|captura de datos|capturar datos
tejido|tela|textil
telefonear|contactar por telefono > llamar
telefono movil|celular
telefono movil|celular > movil
tenir|tintar
tension arterial|presion arterial|tension
terreno|parcela
textil|ropa
tiempo completo|jornada completa|a tiempo completo
tiempo parcial|jornada parcial|a tiempo parcial
tienda online|comercio electronico|venta online|e commerce|tienda virtual
tomar comandas|tomar pedidos|toma de comandas|toma de pedidos|anotar pedidos|recoger comandas|comanda
tomar medidas|toma de medidas|medir|medidas
tomates|zanahorias|lechugas|patatas|cebollas|pimientos > verduras|hortalizas
trabajar|colaborar|cooperar
traer|transportar|llevar
tranquilizar|calmar|sosegar
transcribir|pasar a limpio
transformar|convertir|conversion
transmitir|pasar|trasladar|hacer llegar
transportar|acarrear|llevar
transporte publico|transporte colectivo
trasladar|informar|transmitir
trasladar|llevar|transportar
trasladar|pasar|migrar|transferir|traspasar
trasladar|remitir|comunicacion
trasladar|remitir|enviar|pasar|derivar|escalar|reenviar
trasvasar|trasiego
trazabilidad|seguimiento de lotes
tuberias|canerias|conductos
turista|visitante
turno|cuadrante|horario
turno|jornada
ubicar|localizar
unir|juntar|ensamblar|pegar
universidad|facultad
urgencias|servicio de urgencias|emergencias
urgente|prioritario
uso|manejo|utilizacion|operar
vacaciones|periodo vacacional|vacacional
vacas|terneros > ganado|animales|reses
varios idiomas|diferentes idiomas
varios|diversos|diferentes|distintos
velar|asegurarse|procurar|cuidar de que
vendedor|dependiente|asistente de ventas
venta al detalle|venta al por menor|venta minorista|minorista
venta al por mayor|venta mayorista|mayorista
venta telefonica|televenta|venta por telefono
verano|estival|temporada de verano|epoca estival|temporada estival
vestir|ayuda a vestirse
viajes de negocios|viajes de trabajo|viajes profesionales
viaje|desplazamiento
vigilante|guardia|agente de seguridad|vigilante de seguridad|guardia de seguridad
vigilar|custodiar
visita a domicilio|visitas domiciliarias
vivienda|casa|apartamento
volumen de negocio|cifra de negocio > facturacion
voluntario|de forma voluntaria|de manera voluntaria|como voluntario
zonas verdes|jardines|parques|areas verdes
zona|sector|area
zumo|jugo
`;
