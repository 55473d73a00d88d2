using Delegations.Documents.Rendering.Reports;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Tests.Rendering.Reports;

/// <summary>A day of which coordinators said all that can be said.</summary>
internal static class SampleReport
{
    public static ReportSource Source { get; } = Make();

    private static ReportSource Make()
    {
        var day = new LocalDate(2025, 11, 3);
        var talk = Samples.Session("talk", day, "09:30", "10:30") with
        {
            Title = "La cybersécurité en orbite",
            Place = "Centre spatial",
            Speakers = [new Mention { Name = "Mme Eva Müller", Organisation = "Agence", Function = "Ingénieure" }, new Mention { Name = "Unlisted Guest" }],
            Hosts = [new Mention { Name = "Hana Host", Organisation = "Centre spatial" }],
        };
        var tour = Samples.Session("tour", day, "11:00", "12:00") with
        {
            Title = "Visite des laboratoires",
            Place = "Centre spatial",
            Speakers = [new Mention { Name = "Bruno Leroy", Organisation = "Labo" }, new Mention { Name = "Clara Novak", Organisation = "Labo" }],
        };
        var lunch = Samples.Session("lunch", day, "12:30", "14:00") with { Title = "Déjeuner", Place = "Hôtel de ville", Hosts = [new Mention { Name = "Ville de Liège" }] };
        return new ReportSource
        {
            Title = "Délégation spatiale",
            Organiser = "Cluster Espace",
            Day = new LocalDate(2025, 11, 4),
            Language = Language.French,
            Itinerary = Samples.Itinerary(talk, tour, lunch),
            People =
            [
                Samples.Person("Eva Müller", mayBeNamed: true, PersonRole.Speaker) with { Organisation = "Agence", Language = Language.German },
                Samples.Person("Bruno Leroy", mayBeNamed: null, PersonRole.Speaker) with { Organisation = "Labo" },
                Samples.Person("Clara Novak", mayBeNamed: true, PersonRole.Speaker) with { Organisation = "Labo" },
                Samples.Person("Hana Host", mayBeNamed: false, PersonRole.Host) with { Organisation = "Centre spatial", Function = "Accueil des visiteurs" },
                Samples.Person("Ida Helper", mayBeNamed: true, PersonRole.Partner) with { Organisation = "Partner Cluster" },
                Samples.Person("Timur Guest", mayBeNamed: true, PersonRole.HeadOfDelegation) with { Organisation = "Ministère" },
                Samples.Person("Ville de Liège", mayBeNamed: true, PersonRole.Host) with { Organisation = "Ville de Liège" },
            ],
            Declined = ["Clara Novak", "Bruno Leroy"],
            Material = new ReportMaterial
            {
                Texts =
                [
                    new ReportText(Language.French, "Renforcer les liens.\n\nUn projet européen.", "# Titre\n\nUn *accord* <script>alert(1)</script> est [signé](javascript:alert(1)).", "- Le secret de la maison"),
                    new ReportText(Language.English, "To strengthen ties.", "", ""),
                ],
                Outcomes =
                [
                    new SessionOutcome(talk.Id, OutcomeLevel.FollowUp, 24, "Échange très suivi."),
                    new SessionOutcome(lunch.Id, OutcomeLevel.Contact, null, ""),
                    new SessionOutcome(SessionId.Derive("gone"), OutcomeLevel.Commitment, 3, "Une séance qui n’existe plus"),
                ],
                NextSteps = [new NextStep("Envoyer le projet | d’accord", "Eva Müller", new LocalDate(2025, 12, 1)), new NextStep("Inviter en retour", "Ministère", null)],
                Attendance = [new Attendance("Bruno Leroy", Came: true)],
                Thanks = [new Thanked("Rosa Public", "AWEX", "la coordination", MayBeNamed: true), new Thanked("Silent Sam", "", "", MayBeNamed: false)],
            },
        };
    }
}
