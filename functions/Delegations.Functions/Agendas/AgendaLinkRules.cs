using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Agendas;

/// <summary>Who may have a link of their own. Personal agendas are for those who are informed: whoever is invited has calendar entries already.</summary>
internal sealed class AgendaLinkRules(PeopleStore people, ItineraryStore itineraries)
{
    public const int LongestDays = 730;
    public const int LongestRecipient = 200;
    private const int UsualReviewDays = 30;

    /// <summary>The wish that a request comes to, or the sentence that says why not.</summary>
    public async Task<(AgendaLinkWish? Wish, string? Refusal)> ReadAsync(
        Visit visit, AgendaLinkRequest request, Language spoken, CancellationToken cancellationToken)
    {
        if (request.Days is < 1 or > LongestDays || (request.Stop is not null && request.Person is not null))
        {
            return (null, Requirements(spoken));
        }

        if (request.Purpose is AgendaLinkPurpose.Review)
        {
            return ReadReview(visit, request, spoken);
        }

        if (WrittenText.Line(request.Recipient).Length > 0)
        {
            return (null, ReviewRequirements(spoken));
        }

        if (request.Person is { } id)
        {
            var person = (await people.ReadAsync(visit.Id, cancellationToken)).People.FirstOrDefault(listed => listed.Id == id);
            return person is null ? (null, NotListed(spoken))
                : person.Role.IsInformed() ? (new AgendaLinkWish(person.Role.InformedAs(), null, id, request.Days), null)
                : (null, Invited(spoken));
        }

        if (request.Stop is { } stop)
        {
            var version = await itineraries.FindAsync(visit.Id, visit.Publication?.Version, cancellationToken);
            return version?.Itinerary.Stops.Any(known => known.Id == stop) is true
                ? (new AgendaLinkWish(Audience.Host, stop, null, request.Days), null)
                : (null, NoStop(spoken));
        }

        // Internal agendas stay on the desk, behind a sign-in: an address can be forwarded.
        return request.Audience is Audience.Internal
            ? (null, NotInternal(spoken))
            : (new AgendaLinkWish(request.Audience ?? Audience.Public, null, null, request.Days), null);
    }

    /// <summary>Reviewers are of the office that receives, unless the coordinator says that they are of the guests'.</summary>
    private static (AgendaLinkWish? Wish, string? Refusal) ReadReview(Visit visit, AgendaLinkRequest request, Language spoken)
    {
        var recipient = WrittenText.Line(request.Recipient);
        return request.Stop is not null || request.Person is not null || recipient.Length > LongestRecipient ? (null, ReviewRequirements(spoken))
            : request.Audience is Audience.Internal ? (null, NotInternal(spoken))
            : visit.LatestVersion is null ? (null, NothingToReview(spoken))
            : (new AgendaLinkWish(request.Audience ?? Audience.Host, Days: request.Days ?? UsualReviewDays)
            {
                Purpose = AgendaLinkPurpose.Review,
                Recipient = recipient.Length > 0 ? recipient : null,
            }, null);
    }

    /// <summary>The itinerary without the sessions that a person already holds as calendar entries.</summary>
    public async Task<ItineraryVersion> WithoutInvitationsAsync(OpenedAgenda opened, CancellationToken cancellationToken)
    {
        if (opened.Link.Person is not { } id || opened.Publication.Inviting is Inviting.Nobody)
        {
            return opened.Version;
        }

        var directory = await people.ReadAsync(opened.Visit.Id, cancellationToken);
        var itinerary = opened.Version.Itinerary;
        var withSpeakers = opened.Publication.Inviting is Inviting.HostsAndSpeakers;
        return opened.Version with
        {
            Itinerary = itinerary with
            {
                // What has no hour is in nobody's calendar yet.
                Sessions = [.. itinerary.Sessions.Where(session => session.LocalStart is null
                    || !session.Hosts.Concat(withSpeakers ? session.Speakers : []).Any(mention => directory.Resolve(mention) is { Email: not null } person && person.Id == id))],
            },
        };
    }

    private static string Requirements(Language language) => language.Say(
        en: $"A link is for an audience, for one stop, or for one person, and opens for 1 to {LongestDays} days.",
        fr: $"Un lien s’adresse à un public, à un lieu ou à une personne, et s’ouvre pendant 1 à {LongestDays} jours.",
        nl: $"Een link is voor een doelgroep, voor één stop of voor één persoon, en is 1 tot {LongestDays} dagen open.",
        de: $"Ein Link ist für eine Zielgruppe, für einen Ort oder für eine Person, und ist 1 bis {LongestDays} Tage offen.");

    private static string ReviewRequirements(Language language) => language.Say(
        en: $"A link to review by is for an audience (host, delegation or public), and only it has a “recipient”: a name of at most {LongestRecipient} characters.",
        fr: $"Un lien de relecture s’adresse à un public (host, delegation ou public), et lui seul a un « recipient » : un nom de {LongestRecipient} caractères au plus.",
        nl: $"Een link om na te lezen is voor een doelgroep (host, delegation of public), en alleen zo’n link heeft een “recipient”: een naam van hoogstens {LongestRecipient} tekens.",
        de: $"Ein Link zum Gegenlesen ist für eine Zielgruppe (host, delegation oder public), und nur er hat einen „recipient“: einen Namen mit höchstens {LongestRecipient} Zeichen.");

    private static string NothingToReview(Language language) => language.Say(
        en: "There is no itinerary to review yet. Upload one first.",
        fr: "Il n’y a pas encore de programme à relire. Envoyez-en un d’abord.",
        nl: "Er is nog geen programma om na te lezen. Laad er eerst een op.",
        de: "Es gibt noch kein Programm zum Gegenlesen. Laden Sie zuerst eines hoch.");

    private static string NotListed(Language language) => language.Say(
        en: "There is nobody with that id on the people list. Take one from GET …/people.",
        fr: "Personne ne porte cet identifiant dans la liste. Prenez-en un dans GET …/people.",
        nl: "Niemand op de personenlijst heeft dat id. Neem er een uit GET …/people.",
        de: "Niemand auf der Personenliste hat diese Kennung. Nehmen Sie eine aus GET …/people.");

    private static string Invited(Language language) => language.Say(
        en: "Speakers and hosts are invited: their calendars hold their part already, and a feed would show it twice. Give them the link of their stop or audience.",
        fr: "Les intervenants et les hôtes sont invités : leur agenda contient déjà leur partie, qu’un flux montrerait deux fois. Donnez-leur le lien de leur lieu ou de leur public.",
        nl: "Sprekers en gastheren worden uitgenodigd: hun agenda bevat hun deel al, en een feed zou het dubbel tonen. Geef hun de link van hun stop of doelgroep.",
        de: "Referenten und Gastgeber werden eingeladen: Ihr Kalender enthält ihren Teil bereits, ein Abonnement zeigte ihn doppelt. Geben Sie ihnen den Link ihres Ortes oder ihrer Zielgruppe.");

    private static string NoStop(Language language) => language.Say(
        en: "The published agenda has no such stop. Publish one that has it, or choose another.",
        fr: "Le programme publié ne contient pas ce lieu. Publiez-en un qui le contient, ou choisissez-en un autre.",
        nl: "De gepubliceerde agenda heeft geen dergelijke stop. Publiceer er een die hem heeft, of kies een andere.",
        de: "Das veröffentlichte Programm enthält diesen Ort nicht. Veröffentlichen Sie eines, das ihn enthält, oder wählen Sie einen anderen.");

    private static string NotInternal(Language language) => language.Say(
        en: "Internal agendas have no link: whoever has the address could read them. Open them on the desk.",
        fr: "Les programmes internes n’ont pas de lien : quiconque a l’adresse pourrait les lire. Ouvrez-les au bureau.",
        nl: "Interne agenda’s hebben geen link: wie het adres heeft, zou ze kunnen lezen. Open ze aan de balie.",
        de: "Interne Programme haben keinen Link: Wer die Adresse hat, könnte sie lesen. Öffnen Sie sie am Arbeitsplatz.");
}
