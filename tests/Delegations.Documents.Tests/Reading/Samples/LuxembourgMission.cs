using NodaTime;

namespace Delegations.Documents.Tests.Reading.Samples;

/// <summary>One line of the mission as its coordinator keeps it.</summary>
internal sealed record MissionLine(
    string Reference, LocalDate? Date, LocalTime Start, LocalTime? End, string Title, string Site, string Room = "", string Speakers = "", string Hosts = "", string Access = "", string Audience = "public", string Notes = "", string Internal = "");

/// <summary>
/// The Luxembourg clusters in the US South-West, 30 March to 5 April 2015. Places, companies, institutes, the consul general and
/// the ITAR session are as the cluster's public article names them; hours, rooms, functions and addresses are made up.
/// </summary>
internal static class LuxembourgMission
{
    private const string VisitorList = "Liste des visiteurs avec nationalité dix jours avant ; passeport à l’entrée ; pas d’appareils photo.";
    private const string Companies = "Elwing Europe; EmTroniX; Euro-Composites; e-Xstream; Michelman";

    private static readonly string[] Heads =
    [
        "N°", "Date", "Heure de début", "Heure de fin", "Activité", "Site", "Salle", "Intervenant(s)", "Hôte", "Conditions d’accès", "Diffusion", "Remarques", "Notes internes",
    ];

    private static readonly double[] Widths = [10, 14, 10, 10, 50, 36, 22, 44, 40, 40, 12, 36, 36];

    private static readonly MissionLine[] SiliconValley =
    [
        new("SV-01", new(2015, 3, 30), new(10, 0), new(11, 0), "Accueil de la délégation et point logistique", "Hôtel de la délégation, Silicon Valley", "Salle Bay", Hosts: "Coordination de la mission (Luxembourg Space Cluster)", Audience: "délégation", Internal: "Remettre les badges."),
        new("SV-02", null, new(12, 30), new(14, 0), "Déjeuner et échange avec le Consul Général du Luxembourg à San Francisco", "Hôtel de la délégation, Silicon Valley", "Salle Bay", "Georges Schmit, Consul Général, Consulat général du Luxembourg à San Francisco", "Coordination de la mission (Luxembourg Space Cluster)"),
        new("SV-03", null, new(14, 30), new(16, 30), "Visite de site : NASA-AMES", "NASA Ames Research Center", "", "", "Relations internationales (NASA-AMES)", VisitorList),
        new("SV-04", null, new(17, 0), new(18, 0), "Présentation : Boreal Space", "NASA Ames Research Center", "Bâtiment des partenaires", "Direction (Boreal Space)", "Relations internationales (NASA-AMES)", VisitorList),
        new("SV-05", new(2015, 3, 31), new(8, 30), new(9, 0), "Journée industrielle 1 – ouverture", "Centre de conférences, Silicon Valley", "Salle A", "Responsable du cluster (Luxembourg Space Cluster)", "Service international (Chambre de Commerce)"),
        new("SV-06", null, new(9, 0), new(10, 30), "Journée industrielle 1 – les acteurs luxembourgeois se présentent", "Centre de conférences, Silicon Valley", "Salle A", Companies + "; Département Environmental Research & Innovation (LIST); Département Materials Research Technology (LIST)", "Service international (Chambre de Commerce)"),
        new("SV-07", null, new(11, 0), new(12, 0), "Les nouveaux acteurs : Deep Space Industries", "Centre de conférences, Silicon Valley", "Salle A", "Direction (Deep Space Industries)", "Service international (Chambre de Commerce)"),
        new("SV-08", null, new(13, 30), new(14, 30), "Les nouveaux acteurs : Planetary Resources", "Centre de conférences, Silicon Valley", "Salle A", "Direction (Planetary Resources)", "Service international (Chambre de Commerce)"),
        new("SV-09", null, new(14, 45), new(17, 0), "Rencontres B2B", "Centre de conférences, Silicon Valley", "Salle B", Hosts: "Service international (Chambre de Commerce)", Audience: "délégation", Notes: "Rendez-vous selon le calendrier individuel."),
    ];

    private static readonly MissionLine[] LosAngeles =
    [
        new("LA-01", new(2015, 4, 1), new(7, 0), new(8, 30), "Vol vers Los Angeles", "Aéroport de San José", Audience: "délégation", Internal: "Billets chez la coordination."),
        new("LA-02", null, new(10, 30), new(12, 0), "Visite de site : SpaceX", "SpaceX, Hawthorne", "", "", "Relations publiques (SpaceX)", VisitorList),
        new("LA-03", null, new(14, 0), new(16, 0), "Visite de site : NASA-JPL", "NASA Jet Propulsion Laboratory", "", "", "Bureau des visites (NASA-JPL)", VisitorList),
        new("LA-04", null, new(17, 0), new(18, 0), "Les nouveaux acteurs : Interorbital Systems", "Hôtel de la délégation, Los Angeles", "Salle Pacific", "Direction (Interorbital Systems)", "Coordination de la mission (Luxembourg Space Cluster)"),
        new("LA-05", new(2015, 4, 2), new(8, 30), new(9, 0), "Journée industrielle 2 – ouverture", "Centre de conférences, Los Angeles", "Grande salle", "Responsable du cluster (Luxembourg Matériaux et Technologies de Production)", "Service international (Chambre de Commerce)"),
        new("LA-06", null, new(9, 0), new(10, 15), "Se développer commercialement aux États-Unis lorsque les activités relèvent de la règlementation ITAR", "Centre de conférences, Los Angeles", "Grande salle", "Conseil en règlementation ITAR (Cabinet spécialisé)", "Service international (Chambre de Commerce)", Notes: "International Traffic in Arms Regulations."),
        new("LA-07", null, new(10, 30), new(12, 0), "Les grands donneurs d’ordre : Boeing", "Centre de conférences, Los Angeles", "Grande salle", "Responsable des achats (Boeing)", "Service international (Chambre de Commerce)"),
        new("LA-08", null, new(13, 30), new(14, 30), "Les grands donneurs d’ordre : Aerojet Rocketdyne", "Centre de conférences, Los Angeles", "Grande salle", "Responsable des achats (Aerojet Rocketdyne)", "Service international (Chambre de Commerce)"),
        new("LA-09", null, new(14, 30), new(15, 30), "Les grands donneurs d’ordre : Lockheed Martin Space Systems", "Centre de conférences, Los Angeles", "Grande salle", "Responsable des achats (Lockheed Martin Space Systems)", "Service international (Chambre de Commerce)"),
        new("LA-10", null, new(15, 45), new(17, 30), "Rencontres B2B", "Centre de conférences, Los Angeles", "Salle 2", Hosts: "Service international (Chambre de Commerce)", Audience: "délégation"),
    ];

    private static readonly MissionLine[] Phoenix =
    [
        new("PHX-01", new(2015, 4, 3), new(7, 30), new(9, 0), "Vol vers Phoenix", "Aéroport de Los Angeles", Audience: "délégation", Notes: "L’Arizona ne passe pas à l’heure d’été : même heure qu’en Californie."),
        new("PHX-02", null, new(10, 0), new(12, 0), "Visite de site : Arizona State University", "Arizona State University, Tempe", "Laboratoires", "", "Bureau de la recherche (Arizona State University)", "Inscription nominative la veille."),
        new("PHX-03", null, new(13, 30), new(14, 0), "Journée industrielle 3 – ouverture", "Arizona State University, Tempe", "Auditorium", "Responsable du cluster (Luxembourg Space Cluster)", "Bureau de la recherche (Arizona State University)"),
        new("PHX-04", null, new(14, 0), new(15, 30), "Journée industrielle 3 – recherche et industrie en Arizona", "Arizona State University, Tempe", "Auditorium", "École d’ingénierie (Arizona State University)", "Bureau de la recherche (Arizona State University)"),
        new("PHX-05", null, new(15, 45), new(17, 30), "Rencontres B2B", "Arizona State University, Tempe", "Salle 110", Hosts: "Bureau de la recherche (Arizona State University)", Audience: "délégation"),
        new("PHX-06", new(2015, 4, 4), new(9, 30), new(11, 0), "Bilan de la mission et préparation du Salon du Bourget (15 au 21 juin)", "Hôtel de la délégation, Phoenix", "Salle Mesa", "Responsable du cluster (Luxembourg Space Cluster)", "Coordination de la mission (Luxembourg Space Cluster)", Audience: "délégation"),
        new("PHX-07", null, new(11, 0), new(11, 30), "Débriefing des organisateurs", "Hôtel de la délégation, Phoenix", "Salle Mesa", Audience: "interne", Internal: "Suivi des contacts par entreprise."),
        new("PHX-08", new(2015, 4, 5), new(9, 0), null, "Transfert à l’aéroport et vol retour", "Hôtel de la délégation, Phoenix", Audience: "délégation"),
    ];

    public static byte[] Workbook() => Workbook(SiliconValley, LosAngeles);

    /// <summary>The visit of NASA-JPL begins half an hour later; Planetary Resources has cancelled.</summary>
    public static byte[] AmendedWorkbook() => Workbook(
        [.. SiliconValley.Where(line => line.Reference is not "SV-08")],
        [.. LosAngeles.Select(line => line.Reference is "LA-03" ? line with { Start = line.Start.PlusMinutes(30), End = line.End?.PlusMinutes(30) } : line)]);

    public static byte[] People()
    {
        string[] lines =
        [
            "Nom;Organisation;Fonction;Courriel;Courriel de l’assistant(e);Langue;Rôle;Peut être nommé(e)",
            "Georges Schmit;Consulat général du Luxembourg à San Francisco;Consul Général;consulat@example.org;protocole.consulat@example.org;fr;intervenant;oui",
            "Coordination de la mission;Luxembourg Space Cluster;;mission@example.org;;fr;hôte;non",
            "Responsable du cluster;Luxembourg Space Cluster;;cluster.space@example.org;;fr;intervenant;oui",
            "Responsable du cluster;Luxembourg Matériaux et Technologies de Production;;cluster.materiaux@example.org;;fr;intervenant;oui",
            "Service international;Chambre de Commerce;;international@example.org;;fr;hôte;non",
            "Relations internationales;NASA-AMES;;visits.ames@example.org;;en;hôte;non",
            "Bureau des visites;NASA-JPL;;visits.jpl@example.org;;en;hôte;non",
            "Relations publiques;SpaceX;;visits.spacex@example.org;;en;hôte;non",
            "Direction;Boreal Space;;boreal@example.org;;en;intervenant;oui",
            "Direction;Deep Space Industries;;dsi@example.org;;en;intervenant;oui",
            "Direction;Planetary Resources;;planetary@example.org;;en;intervenant;oui",
            "Direction;Interorbital Systems;;interorbital@example.org;;en;intervenant;oui",
            "Responsable des achats;Boeing;;procurement.boeing@example.org;;en;intervenant;non",
            "Responsable des achats;Aerojet Rocketdyne;;procurement.aerojet@example.org;;en;intervenant;non",
            "Responsable des achats;Lockheed Martin Space Systems;;procurement.lockheed@example.org;;en;intervenant;non",
            "Conseil en règlementation ITAR;Cabinet spécialisé;;itar@example.org;;en;intervenant;oui",
            "Bureau de la recherche;Arizona State University;;research.asu@example.org;;en;hôte;non",
            "École d’ingénierie;Arizona State University;;engineering.asu@example.org;;en;intervenant;oui",
            "Elwing Europe;Elwing Europe;;elwing@example.org;;fr;délégué;oui",
            "EmTroniX;EmTroniX;;emtronix@example.org;;fr;délégué;oui",
            "Euro-Composites;Euro-Composites;;eurocomposites@example.org;;de;délégué;oui",
            "e-Xstream;e-Xstream;;exstream@example.org;;en;délégué;oui",
            "Michelman;Michelman;;michelman@example.org;;en;délégué;oui",
            "Département Environmental Research & Innovation;LIST;;erin.list@example.org;;fr;délégué;oui",
            "Département Materials Research Technology;LIST;;mrt.list@example.org;;fr;délégué;oui",
        ];
        return [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")];
    }

    private static byte[] Workbook(MissionLine[] siliconValley, MissionLine[] losAngeles)
    {
        var workbook = new SampleWorkbook();
        AddLeg(workbook, "Silicon Valley", "America/Los_Angeles", siliconValley);
        AddLeg(workbook, "Los Angeles", "America/Los_Angeles", losAngeles);
        AddLeg(workbook, "Phoenix", "America/Phoenix", Phoenix);
        workbook.AddSheet("Contacts utiles", 40, 40)
            .Title("Contacts utiles")
            .Row("Coordination de la mission", "mission@example.org")
            .Row("Consulat général du Luxembourg à San Francisco", "consulat@example.org");
        workbook.AddSheet("Budget", 30, 14).Heads("Poste", "Montant").Row("Vols intérieurs", 5400).IsHidden = true;
        return workbook.ToBytes();
    }

    private static void AddLeg(SampleWorkbook workbook, string name, string zone, MissionLine[] lines)
    {
        var sheet = workbook.AddSheet(name, Widths)
            .Title("Mission économique luxembourgeoise dans le Sud-ouest des États-Unis – 30 mars au 5 avril 2015")
            .Line("Étape :", name)
            .Line("Fuseau horaire :", zone)
            .Blank()
            .Heads(Heads);
        foreach (var line in lines)
        {
            sheet.Row(line.Reference, line.Date, line.Start, line.End, line.Title, line.Site, line.Room, line.Speakers, line.Hosts, line.Access, line.Audience, line.Notes, line.Internal);
        }
    }
}
