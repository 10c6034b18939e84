import { describe, expect, it } from 'vitest';
import { spanishKey } from '../../../src/tailor/grounding/spanish-key.ts';

const families = [
  'recibir recibi recibio recibo recibido recibia',
  'atender atendi atiendo atendio atendia',
  'limpiar limpie limpio limpia limpiaba limpieza',
  'mantener mantuve mantengo mantenia mantenimiento',
  'hacer hice hago hecho hizo',
  'proponer propuse propuesta propongo',
  'conducir conduje conduzco conduccion conducido',
  'ofrecer ofrezco ofreci ofrecia',
  'construir construi construyo construccion construido',
  'distribuir distribuyo distribui distribucion',
  'dirigir dirijo dirigi dirigido',
  'recoger recojo recogi recogida',
  'seguir sigo segui seguimiento',
  'servir sirvo servi servia servido',
  'medir medi mido medicion',
  'corregir corrijo corregi correccion',
  'realizar realice realizo realizacion',
  'planificar planifique planificacion planificado',
  'tomar tome tomaba tomado',
  'trasladar traslade traslado trasladaba',
  'resolver resolvi resuelvo resuelto resolucion',
  'inscribir inscribi inscrito inscripcion',
  'devolver devolvi devuelto devolucion',
  'leer lei leia lectura',
  'organizar organice organizo organizacion',
  'gestionar gestione gestion gestionaba',
  'supervisar supervise supervision',
  'taller talleres',
  'particular particulares',
  'cliente clientes',
  'recepcion recepciones',
] as const;

describe('the key of a Spanish word', () => {
  it.each(families)('is one for %s', (words) => {
    const keys = new Set(words.split(' ').map(spanishKey));
    expect([...keys]).toHaveLength(1);
  });

  it.each([
    ['organico', 'organizar'],
    ['mecanico', 'mecanizar'],
    ['edificio', 'edificar'],
    ['colegio', 'colega'],
    ['consejo', 'conseguir'],
    ['pension', 'pensar'],
    ['empleado', 'emplear'],
    ['plano', 'plan'],
    ['plata', 'plato'],
    ['puerta', 'puerto'],
    ['libre', 'libro'],
    ['forma', 'formar'],
    ['publico', 'publicar'],
    ['fabrica', 'fabricar'],
    ['equipo', 'equipamiento'],
    ['repuesto', 'reponer'],
    ['impuesto', 'imponer'],
    ['estacion', 'estacionamiento'],
    ['coordinador', 'coordinar'],
  ])('tells %s from %s', (one, other) => {
    expect(spanishKey(one)).not.toBe(spanishKey(other));
  });
});
