import { describe, expect, it } from 'vitest';
import { refusedOf } from './one-line.ts';

describe('French lines', () => {
  it.each([
    ['Réception des livraisons et contrôle des bons.', 'Livraisons réceptionnées et bons vérifiés.'],
    ['Réception des livraisons et contrôle des bons.', 'Je réceptionnais les livraisons et je vérifiais les bons.'],
    [
      'Tonte des pelouses et taille des haies pour la commune.',
      'J’ai tondu les pelouses et taillé les haies de la ville.',
    ],
    [
      'Nettoyage des sols et des sanitaires dans une école.',
      'Entretien des sols et des toilettes d’un établissement scolaire.',
    ],
    ['Cueillette de pommes et conduite du tracteur.', 'J’ai récolté des pommes et conduit le tracteur.'],
    [
      'Traduction de notices de l’anglais vers le français.',
      'J’ai traduit des modes d’emploi de l’anglais en français.',
    ],
    ['Soudure de châssis selon plan.', 'Châssis soudés d’après plan.'],
    ['Négociation des prix avec 4 fournisseurs.', 'J’ai négocié les tarifs auprès de quatre prestataires.'],
    [
      'Préparation de l’office du dimanche avec le prêtre.',
      'J’ai préparé la messe du dimanche en collaboration avec le prêtre.',
    ],
    ['Participation aux inventaires annuels.', 'J’ai pris part à l’inventaire une fois par an.'],
  ])('may be said in other words: %s → %s', (line, rewritten) => {
    expect(refusedOf('fr', line, rewritten)).toEqual([]);
  });

  it.each([
    ['Suivi des cours de comptabilité.', 'J’ai enseigné la comptabilité.'],
    ['Suivi d’une formation au secourisme dans la ville.', 'J’ai formé au secourisme dans la ville.'],
    ['Proposition d’un nouveau planning à la direction.', 'Mise en place d’un nouveau planning pour la direction.'],
    ['Candidature au poste de chef d’équipe dans le magasin.', 'Poste de chef d’équipe dans le magasin.'],
    ['Nettoyage des équipements de la cuisine.', 'Gestion des équipes de la cuisine.'],
    ['Vente de produits laitiers.', 'Production de produits laitiers.'],
    ['Utilisation d’un logiciel de paie.', 'Développement d’un logiciel de paie.'],
    ['J’ai lu les plans de l’atelier pour le montage.', 'J’ai conçu les plans de l’atelier pour le montage.'],
    ['Entretien de petits jardins.', 'Garde d’enfants et entretien de jardins.'],
  ])('say something else: %s → %s', (line, rewritten) => {
    expect(refusedOf('fr', line, rewritten)).not.toEqual([]);
  });
});

describe('Spanish lines', () => {
  it.each([
    ['Conduje un autobús escolar durante dos años.', 'Conducción de autobús escolar a lo largo de dos años.'],
    ['Redacté informes semanales para el jefe de obra.', 'Redacción de informes cada semana para el jefe de obra.'],
    ['Traduje manuales del alemán al español.', 'Traducción de manuales del alemán al español.'],
    ['Cuidado de mi abuela y de otros ancianos.', 'Cuidé a mi abuela y a otras personas mayores.'],
    ['Diseñé carteles para las fiestas del pueblo.', 'Diseño de afiches para los festejos del pueblo.'],
    ['Desarrollo de una aplicación de reservas en Django.', 'Desarrollé una aplicación para reservas con Django.'],
    ['Seguimiento de los pedidos y aviso a los clientes.', 'Seguí los pedidos e informé a los clientes.'],
    ['Hago el inventario mientras mi compañera atiende.', 'Realizo el inventario mientras atiende mi compañera.'],
  ])('may be said in other words: %s → %s', (line, rewritten) => {
    expect(refusedOf('es', line, rewritten)).toEqual([]);
  });

  it.each([
    ['Asistí a clases de inglés en el centro.', 'Impartí clases de inglés en el centro.'],
    ['Uso de la aplicación de reservas del hotel.', 'Programé la aplicación de reservas del hotel.'],
    ['Propuse un nuevo horario al jefe de la tienda.', 'Implanté un nuevo horario para el jefe de la tienda.'],
    ['Probé un programa nuevo de caja en la tienda.', 'Desarrollé un programa nuevo de caja en la tienda.'],
    ['Limpié el edificio de la universidad.', 'Edifiqué el edificio de la universidad.'],
    ['Leí los manuales de las máquinas.', 'Escribí los manuales de las máquinas.'],
    ['Trabajé con el público en la tienda.', 'Publiqué artículos en la tienda.'],
    ['Colocación de cajas en la tienda.', 'Cobro en caja en la tienda.'],
  ])('say something else: %s → %s', (line, rewritten) => {
    expect(refusedOf('es', line, rewritten)).not.toEqual([]);
  });
});
