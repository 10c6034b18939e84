/**
 * Forms of Spanish verbs that no rule of endings gives. Folded: no accents. Left out are forms that are another word as well: "puesto" (a post),
 * "repuesto" (a spare part), "impuesto" (a tax), "vino", "nada", "para", "bajo".
 */

/**
 * A line for each way of bending: the end of the infinitive, the ends of its other forms, and behind the colon what stands before them in each
 * verb ("-" for nothing).
 */
export const irregularVerbs: string = `
poner pongo pone ponia puse puso pusieron poniendo puesta puestas: - com dis ex pro re su contra
poner puesto puestos: com dis ex pro
tener tengo tiene tuve tuvo tuvieron: man ob sos re con de
hacer hago hace hice hizo hicieron hecho hecha hechos hechas hacia: re des
hacer hago hace hice hizo hicieron hecho hecha hechos hechas: -
venir vengo viene vine vino: inter pre con
traer traigo trae traje trajo traido traida traidos traidas trayendo: - ex dis con
extraer extraccion extracciones: -
seguir sigo sigue siguio siguieron siguiendo: - con per pro
servir sirvo sirve sirvio sirvieron sirviendo: -
pedir pido pide pidio pidieron pidiendo pedi pedia pedido pedida pedidos pedidas: - ex im des
medir mido mide midio midieron midiendo medi medido medidos medicion mediciones: -
repetir repito repite repitio repitiendo: -
elegir elijo elige eligio eligieron eligiendo: -
corregir corrijo corrige corrigio corrigieron corrigiendo correccion correcciones: -
proteger protejo: -
gerir gerio girio: su
ferir firio firieron firiendo: trans pre re
vertir virtio virtieron virtiendo virtiendo: in con
escribir escrito escrita escritos escritas: -
cribir crito crita critos critas: des ins trans sus pres
abrir abre abri abrio abrieron abriendo abria abierto abierta abiertos abiertas: -
cubrir cubierto cubierta: -
descubrir descubierto descubierta: -
resolver resuelto resuelta resueltos resueltas: -
volver vuelto vuelta vueltos vueltas: de en
romper roto rota rotos rotas: -
imprimir impreso impresa impresos impresas: -
freir frito frita fritos fritas frei: -
prever preveo preve previ previo preveia previsto prevista previstos previstas: -
leer leo lee lei leyo leia leyendo leido leida leidos leidas lectura lecturas: -
proveer proveo provee provei proveyo proveyendo provisto provista: -
poseer poseo posee: -
coser coso cosi cosido cosida cosidos cosidas cosiendo cosia: -
tejer tejo teji tejido tejiendo: -
mover muevo mueve movi movio movido movida moviendo movia movimiento movimientos: -
ceder cedi cedido cedio: -
unir uni unio unido unida uniendo: -
pulir puli pulio pulido pulida pulidos pulidas puliendo: -
batir bati batido: -
moler muelo molido molida: -
tomar tome tomo toma tomas tomado tomada tomados tomadas tomando tomaba toman tomaron: -
usar use uso usa usado usada usados usadas usando usaba: -
crear cree creo crea creado creada creados creadas creando creaba creacion creaciones crearon: -
lavar lave lavo lava lavado lavada lavados lavadas lavando lavaba: -
pagar pague pago pagos paga pagado pagada pagados pagadas pagando pagaba: -
bajar baje bajado bajada bajando bajaba: -
podar pode podo poda podas podado podada podados podando podaba: -
pesar pesado pesada pesados pesando pesaba pesaje: -
tirar tire tirado tirada tirando: -
rotar rote rotado rotacion rotaciones: -
sumar sume sumado sumada sumados suma sumas sumando sumaba: -
visar vise visado visados: -
dotar dote dotado dotacion: -
fijar fije fijo fija fijado fijada fijados fijando fijacion: -
guiar guie guio guia guias guiado guiada guiados guiando guiaba: -
lijar lije lijo lijado lijada lijados lijando lijaba: -
pasar pase paso pasado pasada pasados pasando pasaba: -
sacar saque saco sacado sacada sacando sacaba: -
asar aso asado asada asados asando: -
untar unte untado: -
secar seque seco seca secado secada secados secando: -
catar cate cata catas catado catado: -
cavar cave cavado cavando: -
picar pique picado picada picados picando picaba: -
regar riego riegue regue riegos regado regada regando regaba: -
dar doy dado dada dados dadas dando daba dieron: -
armar arme armado armando armaba: -
limpiar limpieza limpiezas: -
ensenar ensenanza ensenanzas: -
abrir apertura aperturas: -
construir construccion construcciones: -
trasladar traslado traslados: -
destruir destruccion: -
producir produccion producciones: -
enviar envio envios: -
detectar deteccion detecciones: -
redactar redaccion redacciones: -
desinfectar desinfeccion desinfecciones: -
inyectar inyeccion inyecciones: -
devolver devolucion devoluciones: -
resolver resolucion resoluciones: -
obtener obtencion: -
intervenir intervencion intervenciones: -
prevenir prevencion: -
proteger proteccion: -
cribir cripcion cripciones: ins trans sus pres des
imprimir impresion impresiones: -
reponer reposicion: -
exponer exposicion exposiciones: -
componer composicion composiciones: -
adquirir adquisicion adquisiciones: -
emitir emision emisiones: -
transmitir transmision transmisiones: -
admitir admision admisiones: -
elegir eleccion elecciones: -
invertir inversion inversiones: -
decidir decision decisiones: -
vigilar vigilancia: -
aprender aprendizaje: -
pelar pele pelado pelada pelados pelando pelaba: -
montar montaje montajes: -
embalar embalaje embalajes: -
reciclar reciclaje: -
almacenar almacenaje: -
maquillar maquillaje: -
ensamblar ensamblaje: -
arbitrar arbitraje: -
`;
