using Delegations.Documents.Rendering.Words;
using Delegations.Invitations;
using Delegations.Invitations.Notices;
using Delegations.Model;
using Delegations.Storage.Blobs;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Board;

/// <summary>Gathers what an entry's page shows.</summary>
internal sealed class EntryReader(AnswerWays ways, DocumentStore documents)
{
    public async Task<EntryModel> ReadAsync(BoardPlace place, BoardSource source, BoardRow row, BoardNews news, CancellationToken cancellationToken)
    {
        var invitation = row.Invitation!; // an entry's page is that of a row
        var (visit, language) = (source.Visit, source.Language);
        var mayChange = place.Visit.Request.HttpContext.Features.Get<Visitor>() is { MayChange: true };
        IReadOnlyList<EntryFileName> files = visit.Invitations.Way is DeliveryWay.Outbox
            ? await EntryFiles.ListAsync(documents, visit.Id, invitation.Id, cancellationToken)
            : [];
        var groups = new BoardGroups(source, new BoardChoice(BoardFilters.All, ByPerson: true));
        var history = new EntryHistory(source, row, files, mayChange);
        return new EntryModel
        {
            Head = place.Visit.Head,
            Message = news.Message,
            NotReminded = news.NotReminded,
            Filled = news.Filled,
            Name = row.Name,
            Line = BoardLines.Of(source, row, groups.TitleOf(row), byPerson: true),
            Person = PersonOf(row, language),
            Told = row.Content is { } content ? ToldOf(content, language) : [],
            ToldIn = row.Content is { } told && told.Language != language ? told.Language.Code : null,
            Obstacle = ReminderRules.ObstacleOf(invitation, row.Difference, row.Reply, ways.CanAnswer(visit, invitation), source.Now)?.Say(language),
            History = history.Lines(),
            Missing = history.Missing(),
            ReplyPage = mayChange && invitation is { IsTakenBack: false } ? ways.PageOf(invitation)?.AbsoluteUri : null,
            Others =
            [
                .. source.Rows.Where(other => other is { IsCancelled: false, Invitation: not null } && other.PersonId == row.PersonId && other != row)
                    .Select(other => new BoardOption(other.Invitation?.Id.Value ?? "", other.Content is { } entry ? $"{source.Times.Entry(entry)} · {groups.TitleOf(other)}" : groups.TitleOf(other))),
            ],
        };
    }

    private static IReadOnlyList<EntryFact> PersonOf(BoardRow row, Language language)
    {
        var (person, address) = (row.Person, row.Invitation?.Address ?? "");
        EntryFact[] all =
        [
            new(language.Say(en: "Role", fr: "Rôle", nl: "Rol", de: "Rolle"), BoardWords.Of(row.Role, language)),
            new(language.Say(en: "Organisation", fr: "Organisation", nl: "Organisatie", de: "Organisation"), person?.Organisation ?? ""),
            new(language.Say(en: "Function", fr: "Fonction", nl: "Functie", de: "Funktion"), person?.Function ?? ""),
            new(language.Say(en: "Invited at", fr: "Invité à l’adresse", nl: "Uitgenodigd op", de: "Eingeladen unter"), address, MailTo(address)),
            new(language.Say(en: "Assistant", fr: "Assistant", nl: "Assistent", de: "Assistenz"), person?.AssistantEmail ?? "", MailTo(person?.AssistantEmail ?? "")),
            new(language.Say(en: "Phone", fr: "Téléphone", nl: "Telefoon", de: "Telefon"), person?.Phone ?? "", BoardLines.CallOf(row) is { } call ? $"tel:{call.Number}" : null),
        ];
        return [.. all.Where(fact => fact.Value.Length > 0)];
    }

    private static IReadOnlyList<EntryFact> ToldOf(EntryContent content, Language language)
    {
        EntryFact[] all =
        [
            new(language.Say(en: "When", fr: "Quand", nl: "Wanneer", de: "Wann"), When(content)),
            new(language.Say(en: "Title", fr: "Titre", nl: "Titel", de: "Titel"), content.Title),
            new(language.Say(en: "Where", fr: "Où", nl: "Waar", de: "Wo"), content.Place),
            new(language.Say(en: "Task", fr: "Rôle", nl: "Taak", de: "Aufgabe"), content.Expected ?? ""),
            new(language.Say(en: "Access", fr: "Accès", nl: "Toegang", de: "Zugang"), content.EntryConditions ?? ""),
            new(language.Say(en: "With", fr: "Avec", nl: "Met", de: "Mit"), content.Companions ?? ""),
            new(language.Say(en: "Guests", fr: "Invités", nl: "Gasten", de: "Gäste"), content.Guests ?? ""),
            new(language.Say(en: "Contact", fr: "Contact", nl: "Contact", de: "Kontakt"), content.Contact ?? ""),
            new(language.Say(en: "Text", fr: "Texte", nl: "Tekst", de: "Text"), content.Text),
        ];
        return [.. all.Where(fact => fact.Value.Length > 0)];

        static string When(EntryContent content)
        {
            var (start, end, language) = (content.Start, content.End, content.Language);
            var until = end.Date == start.Date ? DateWords.Time(end.TimeOfDay) : $"{DateWords.Day(end.Date, language)}, {DateWords.Time(end.TimeOfDay)}";
            return $"{DateWords.Day(start.Date, language)}, {DateWords.Time(start.TimeOfDay)} – {until} ({ZoneWords.Name(content.Zone, start, language)})";
        }
    }

    /// <summary>What a URI reserves is encoded, but for the sign that parts an address (RFC 6068, 2).</summary>
    private static string? MailTo(string address) =>
        address.Length is 0 ? null : "mailto:" + Uri.EscapeDataString(address).Replace("%40", "@", StringComparison.Ordinal);
}
