using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;

namespace Delegations.Browser.Tests.Agendas;

/// <summary>What a translator would give for the samples: the Central Asian visit in Russian, the Luxembourg mission in English.</summary>
internal static class SampleTranslations
{
    private static readonly (string French, string Russian)[] Russian =
    [
        ("Délégation d’Asie centrale en Wallonie", "Делегация стран Центральной Азии в Валлонии"),
        ("Transfert en autocar de Liège à Redu", "Переезд на автобусе из Льежа в Редю"),
        ("Départ à 8 h précises devant l’hôtel.", "Отправление ровно в 8 часов от гостиницы."),
        ("Liège, hôtel de la délégation", "Льеж, гостиница делегации"),
        ("Accueil à l’ESEC et formalités d’entrée", "Приём в центре ESEC и оформление пропусков"),
        ("Pièce d’identité demandée à l’entrée.", "На входе потребуется документ, удостоверяющий личность."),
        ("ESA-ESEC, Redu – hall d’entrée", "ESA-ESEC, Редю – вестибюль"),
        ("ESA-ESEC, Redu – salle de formation", "ESA-ESEC, Редю – учебный зал"),
        ("ESA-ESEC, Redu – salle de conférence", "ESA-ESEC, Редю – конференц-зал"),
        ("ESA-ESEC, Redu", "ESA-ESEC, Редю"),
        ("Découverte des installations éducatives de l’ESEC et échange sur les missions et priorités de l’ESA", "Знакомство с учебными объектами ESEC и беседа о миссиях и приоритетах ЕКА"),
        ("Sécurité et opérations spatiales.", "Безопасность и космические операции."),
        ("Présentation générale des activités du centre", "Общая презентация деятельности центра"),
        ("Transfert de Redu à Liège, repas à bord", "Переезд из Редю в Льеж, обед в автобусе"),
        ("Accueil : le rôle de Skywin et l’écosystème spatial wallon", "Приветствие: роль кластера Skywin и космическая отрасль Валлонии"),
        ("Centre Spatial de Liège (CSL) – auditorium", "Льежский космический центр (CSL) – аудитория"),
        ("Centre Spatial de Liège (CSL) – foyer", "Льежский космический центр (CSL) – фойе"),
        ("Les activités du CSL : observation de la Terre et collaborations européennes et internationales", "Деятельность CSL: наблюдение Земли, европейское и международное сотрудничество"),
        ("Opportunités de coopération avec l’Asie centrale.", "Возможности сотрудничества с Центральной Азией."),
        ("L’ISSeP : l’observation terrestre au service du développement durable et de la gestion environnementale", "ISSeP: наблюдение Земли на службе устойчивого развития и охраны окружающей среды"),
        ("L’ESA Business Incubation Centre et l’accompagnement à l’innovation spatiale en Europe", "Бизнес-инкубатор ЕКА и поддержка космических инноваций в Европе"),
        ("Moment d’échanges et de mise en réseau", "Обмен мнениями и установление контактов"),
    ];

    private static readonly (string French, string English)[] English =
    [
        ("Mission économique luxembourgeoise dans le Sud-Ouest des États-Unis", "Luxembourg trade mission to the US South-West"),
        ("Accueil de la délégation et point logistique", "Welcome of the delegation and practical matters"),
        ("Hôtel de la délégation, Silicon Valley, Salle Bay", "Delegation hotel, Silicon Valley, Bay Room"),
        ("Déjeuner et échange avec le Consul Général du Luxembourg à San Francisco", "Lunch and talks with the Consul General of Luxembourg in San Francisco"),
        ("Visite de site : NASA-AMES", "Site visit: NASA Ames"),
        ("Présentation : Boreal Space", "Presentation: Boreal Space"),
        ("NASA Ames Research Center, Bâtiment des partenaires", "NASA Ames Research Center, partners’ building"),
        ("Journée industrielle 1 – ouverture", "Industry day 1: opening"),
        ("Centre de conférences, Silicon Valley, Salle A", "Conference centre, Silicon Valley, Room A"),
        ("Centre de conférences, Silicon Valley, Salle B", "Conference centre, Silicon Valley, Room B"),
        ("Journée industrielle 1 – les acteurs luxembourgeois se présentent", "Industry day 1: the Luxembourg companies introduce themselves"),
        ("Les nouveaux acteurs : Deep Space Industries", "Newcomers: Deep Space Industries"),
        ("Les nouveaux acteurs : Planetary Resources", "Newcomers: Planetary Resources"),
        ("Rencontres B2B", "Business meetings"),
        ("Rendez-vous selon le calendrier individuel.", "Appointments as in each participant’s own calendar."),
        ("Vol vers Los Angeles", "Flight to Los Angeles"),
        ("Aéroport de San José", "San José airport"),
        ("Visite de site : SpaceX", "Site visit: SpaceX"),
        ("Visite de site : NASA-JPL", "Site visit: NASA JPL"),
        ("Les nouveaux acteurs : Interorbital Systems", "Newcomers: Interorbital Systems"),
        ("Hôtel de la délégation, Los Angeles, Salle Pacific", "Delegation hotel, Los Angeles, Pacific Room"),
        ("Journée industrielle 2 – ouverture", "Industry day 2: opening"),
        ("Centre de conférences, Los Angeles, Grande salle", "Conference centre, Los Angeles, Great Hall"),
        ("Liste des visiteurs avec nationalité dix jours avant ; passeport à l’entrée ; pas d’appareils photo.", "Visitor list with citizenship ten days ahead; passport at the gate; no cameras."),
    ];

    public static Translations All { get; } = new(
    [
        .. Russian.Select(text => new TranslatedText(null, Language.Russian, text.French, text.Russian)),
        .. English.Select(text => new TranslatedText(null, Language.English, text.French, text.English)),
    ]);
}
