using NodaTime;

namespace Delegations.Documents.Tests.Reading.Samples;

/// <summary>One line of the visit as its coordinator keeps it.</summary>
internal sealed record SampleLine(
    LocalTime Start, LocalTime End, string Title, string Place, string Speakers = "", string Hosts = "", string Audience = "public", string Notes = "", string Internal = "");

/// <summary>
/// The Central Asian delegation in Wallonia, 3 November 2025. Who spoke on what and where is as the organisers' public article
/// tells; hours, rooms, transfers, hosts by function and addresses are made up.
/// </summary>
internal static class CentralAsia
{
    private const string Esec = "ESA-ESEC, Redu";
    private const string Csl = "Centre Spatial de Liège (CSL)";
    private const string EsecHost = "Responsable de l’accueil (ESA-ESEC)";
    private const string CslHost = "Coordination des visites (CSL)";

    private static readonly LocalDate Day = new(2025, 11, 3);

    private static readonly SampleLine[] Morning =
    [
        new(new(8, 0), new(9, 30), "Transfert en autocar de Liège à Redu", "Liège, hôtel de la délégation", Audience: "délégation", Notes: "Départ à 8 h précises devant l’hôtel.", Internal: "Liste des passagers à remettre au chauffeur la veille."),
        new(new(9, 30), new(10, 0), "Accueil à l’ESEC et formalités d’entrée", Esec + " – hall d’entrée", Hosts: EsecHost, Audience: "délégation", Notes: "Pièce d’identité demandée à l’entrée.", Internal: "Liste nominative à envoyer à l’ESEC dix jours avant."),
        new(new(10, 0), new(10, 45), "Découverte des installations éducatives de l’ESEC et échange sur les missions et priorités de l’ESA", Esec + " – salle de formation", "Hugo Marée (ESA)", EsecHost, Notes: "Sécurité et opérations spatiales."),
        new(new(10, 45), new(11, 30), "Présentation générale des activités du centre", Esec + " – salle de conférence", "Christian Baijot, Head of Redu Spacecraft Operations Section, ESA", EsecHost),
        new(new(11, 30), new(12, 15), "Les activités de cybersécurité de l’ESEC", Esec + " – salle de conférence", "Expert en cybersécurité (ESA)", EsecHost, "hôtes", Internal: "Nom de l’intervenant à confirmer par l’ESEC."),
        new(new(12, 15), new(13, 45), "Transfert de Redu à Liège, repas à bord", Esec, Audience: "délégation", Internal: "Deux repas végétariens, quatre repas halal."),
    ];

    private static readonly SampleLine[] Afternoon =
    [
        new(new(14, 0), new(14, 30), "Accueil : le rôle de Skywin et l’écosystème spatial wallon", Csl + " – auditorium", "Jean-Pierre Chisogne, Deputy Managing Director, Skywin Wallonie", CslHost),
        new(new(14, 30), new(15, 15), "Les activités du CSL : observation de la Terre et collaborations européennes et internationales", Csl + " – auditorium", "Serge Habraken, Président du Conseil d’Administration, CSL", CslHost, Notes: "Opportunités de coopération avec l’Asie centrale."),
        new(new(15, 15), new(16, 0), "L’ISSeP : l’observation terrestre au service du développement durable et de la gestion environnementale", Csl + " – auditorium", "Eric Hallot, responsable de l’unité Remote Sensing and Geodata, ISSeP", CslHost),
        new(new(16, 0), new(16, 30), "L’ESA Business Incubation Centre et l’accompagnement à l’innovation spatiale en Europe", Csl + " – auditorium", "Vincenzo Schiavo, Country Manager, ESA BIC Belgium", CslHost),
        new(new(16, 30), new(18, 0), "Moment d’échanges et de mise en réseau", Csl + " – foyer", Hosts: CslHost),
        new(new(18, 0), new(18, 30), "Débriefing de l’équipe organisatrice", Csl + " – salle de réunion", Audience: "interne", Internal: "Préparer l’article et les remerciements."),
    ];

    private static readonly string[] HeadLines =
    [
        "Organisation : Skywin Wallonie, en collaboration avec Aerospace Valley",
        "Projet : Team Europe Initiative on Digital Connectivity in Central Asia – Soft Pillar, piloté par Expertise France",
        "Délégation : une quinzaine de représentants du Kazakhstan, de l’Ouzbékistan, du Tadjikistan et du Turkménistan",
        "Fuseau horaire : Europe/Brussels",
    ];

    public static byte[] Document()
    {
        string[] heads = ["Horaire", "Activité", "Lieu", "Intervenant(s)", "Accueil", "Diffusion", "Remarques", "Notes internes"];
        var document = new SampleDocument()
            .Title("Accueil d’une délégation d’Asie centrale en Wallonie : coopération spatiale")
            .Line("Lundi 3 novembre 2025");
        foreach (var line in HeadLines)
        {
            document.Line(line);
        }

        return document
            .Heading("Une matinée à l’ESEC – ESA")
            .Table(heads, [.. Morning.Select(DocumentRow)])
            .Heading("L’après-midi au CSL – Centre Spatial de Liège")
            .Table(heads, [.. Afternoon.Select(DocumentRow)])
            .Line("Document de travail. Contact : visites@example.org")
            .ToBytes();
    }

    public static byte[] Workbook() => Workbook([.. Morning, .. Afternoon]);

    /// <summary>ISSeP speaks half an hour later, in the place of the incubation centre, whose talk is dropped.</summary>
    public static byte[] AmendedWorkbook() => Workbook(
    [
        .. Morning,
        .. Afternoon
            .Where(line => !line.Speakers.StartsWith("Vincenzo", StringComparison.Ordinal))
            .Select(line => line.Speakers.StartsWith("Eric", StringComparison.Ordinal) ? line with { Start = line.Start.PlusMinutes(30), End = line.End.PlusMinutes(30) } : line),
    ]);

    public static byte[] People()
    {
        var workbook = new SampleWorkbook();
        workbook.AddSheet("Personnes", 28, 30, 44, 34, 34, 10, 22, 18)
            .Title("Délégation d’Asie centrale – personnes")
            .Blank()
            .Heads("Nom", "Organisation", "Fonction", "Courriel", "Courriel de l’assistant(e)", "Langue", "Rôle", "Peut être nommé(e)")
            .Row("Hugo Marée", "ESA", "Activités éducatives", "education.esec@example.org", null, "fr", "intervenant", "oui")
            .Row("Christian Baijot", "ESA", "Head of Redu Spacecraft Operations Section", "operations.redu@example.org", "secretariat.redu@example.org", "fr", "intervenant", "oui")
            .Row("Expert en cybersécurité", "ESA", "Cybersécurité", null, null, "en", "intervenant", "non")
            .Row("Responsable de l’accueil", "ESA-ESEC", "Accueil des visiteurs", "accueil.esec@example.org", null, "fr", "hôte", "non")
            .Row("Jean-Pierre Chisogne", "Skywin Wallonie", "Deputy Managing Director", "direction.skywin@example.org", null, "fr", "intervenant", "oui")
            .Row("Serge Habraken", "CSL", "Président du Conseil d’Administration", "presidence.csl@example.org", "secretariat.csl@example.org", "fr", "intervenant", "oui")
            .Row("Eric Hallot", "ISSeP", "Responsable de l’unité Remote Sensing and Geodata", "geodata.issep@example.org", null, "fr", "intervenant", "oui")
            .Row("Vincenzo Schiavo", "ESA BIC Belgium", "Country Manager", "esabic@example.org", null, "en", "intervenant", "oui")
            .Row("Coordination des visites", "CSL", "Accueil des visiteurs", "visites.csl@example.org", null, "fr", "hôte", "non")
            .Row("Adeline Verdier", "Aerospace Valley", "Coordination de la mission", "mission.asie@example.org", null, "fr", "partenaire", "oui")
            .Row("Aleksandra Tonkikh", "AWEX", null, "awex@example.org", null, "fr", "partenaire", "oui")
            .Row("Chef de la délégation", "Délégation d’Asie centrale", null, "delegation@example.org", null, "en", "chef de délégation", "non")
            .Row("Interprète russe", "Skywin Wallonie", null, "interprete@example.org", null, "fr", "interprète", "non")
            .Row("Coordination des visites internationales", "Skywin Wallonie", null, "visites@example.org", null, "fr", "coordinateur", "non");
        return workbook.ToBytes();
    }

    private static string[] DocumentRow(SampleLine line) =>
    [
        $"{Clock(line.Start)} – {Clock(line.End)}", line.Title, line.Place, line.Speakers, line.Hosts, line.Audience, line.Notes, line.Internal,
    ];

    private static byte[] Workbook(IReadOnlyList<SampleLine> lines)
    {
        var workbook = new SampleWorkbook();
        var sheet = workbook.AddSheet("Programme", 14, 8, 8, 52, 40, 40, 30, 12, 36, 40)
            .Title("Accueil d’une délégation d’Asie centrale en Wallonie : coopération spatiale");
        foreach (var line in HeadLines)
        {
            sheet.Line(line);
        }

        sheet.Blank().Heads("Date", "Début", "Fin", "Activité", "Lieu", "Intervenant(s)", "Accueil", "Diffusion", "Remarques", "Notes internes");
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            sheet.Row(index == 0 ? Day : null, line.Start, line.End, line.Title, line.Place, line.Speakers, line.Hosts, line.Audience, line.Notes, line.Internal);
        }

        return workbook.ToBytes();
    }

    private static string Clock(LocalTime time) => $"{time.Hour}h{time.Minute:00}";
}
