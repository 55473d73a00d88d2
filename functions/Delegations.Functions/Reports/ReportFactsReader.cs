using Delegations.Agendas;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Reports;
using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Reports;

/// <summary>Gathers what a report is made of, as it is now.</summary>
internal sealed class ReportFactsReader(
    ItineraryStore itineraries, PeopleStore people, TranslationStore translations, InvitationReplies replies, AgencyLook look)
{
    /// <summary>The facts with what coordinators added; null where the published version is not there.</summary>
    public async Task<ReportFacts?> ReadAsync(Visit visit, Publication publication, ReportMaterial material, CancellationToken cancellationToken)
    {
        if (await itineraries.FindAsync(visit.Id, publication.Version, cancellationToken) is not { } version)
        {
            return null;
        }

        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        var texts = await translations.ReadAsync(visit.Id, cancellationToken);
        return new ReportFacts
        {
            Title = visit.Name,
            Organiser = look.Name.Length > 0 ? look.Name : visit.Organiser.Name,
            Language = visit.Language,
            TimeZone = visit.TimeZone,
            ItineraryVersion = version.Number,
            Itinerary = version.Itinerary with { Findings = [], Sessions = [.. version.Itinerary.Sessions.Select(WithoutContacts)] },
            People = [.. directory.People.OrderBy(person => person.Id.Value, StringComparer.Ordinal).Select(WithoutContacts)],
            Translations = [.. texts.Texts.OrderBy(text => text.Language.Code, StringComparer.Ordinal).ThenBy(text => text.Source, StringComparer.Ordinal)],
            Declined = await replies.DeclinedAsync(visit.Id, cancellationToken),
            Material = material,
        };
    }

    private static Session WithoutContacts(Session session) => session with
    {
        Speakers = [.. session.Speakers.Select(mention => mention with { Email = null })],
        Hosts = [.. session.Hosts.Select(mention => mention with { Email = null })],
        InternalNotes = null,
    };

    private static Person WithoutContacts(Person person) => person with { Email = null, AssistantEmail = null, Phone = null, Citizenship = null };
}

/// <summary>Who said that they would not come.</summary>
internal sealed class InvitationReplies(InvitationStore invitations, ReplyStore replies)
{
    /// <summary>Those who declined all that they were invited to.</summary>
    public async Task<IReadOnlyList<string>> DeclinedAsync(Model.Ids.VisitId visit, CancellationToken cancellationToken)
    {
        var facts = (await replies.ListAsync(visit, cancellationToken)).ToLookup(fact => fact.Invitation);
        var rows = await invitations.ListAsync(visit, cancellationToken);
        return
        [
            .. rows.Where(row => row.State is InvitationState.Sent)
                .GroupBy(row => row.Person)
                .Where(theirs => theirs.All(row => CurrentReply.Of(row, facts[row.Id]) is { Status: ReplyStatus.Declined, IsStale: false }))
                .Select(theirs => theirs.First().Name)
                .Order(StringComparer.Ordinal),
        ];
    }
}
