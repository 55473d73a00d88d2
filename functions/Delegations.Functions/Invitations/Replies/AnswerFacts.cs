using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Invitations.Replies;

/// <summary>What a reply page says of its entry, and of nobody else's. What the entry itself says stays in the language in which it was told.</summary>
internal static class AnswerFacts
{
    /// <param name="address">The place's address as the message said it; null where it said none.</param>
    /// <param name="language">In which the page speaks.</param>
    public static AnswerModel Of(AnsweredEntry entry, string? address, Language language)
    {
        var (_, row, content, reply) = entry;
        return new AnswerModel
        {
            Title = content.Title,
            Name = row.Name,
            When = AnswerTimes.Of(content, entry.Visit.TimeZone, language),
            Where = new AnswerPlace(content.Place, address, address is null ? null : MapLink.To(null, address.ReplaceLineEndings(", "))),
            Facts = Said(FactsOf(entry, language)),
            Details = Said(DetailsOf(entry, address, language)),
            WrittenIn = content.Language == language ? null : content.Language.Code,
            Tag = content.Tentative ? new AnswerTag(AnswerPageWords.Preliminary(language), "warning") : null,
            Changes = ChangesOf(row, content, language),
            Recorded = reply.Fact is { } fact ? Recorded(entry, fact, language) : null,
        };
    }

    private static IReadOnlyList<AnswerLine> Said(IEnumerable<AnswerLine> lines) => [.. lines.Where(line => line.Value.Trim().Length > 0 || line.Link is not null)];

    private static IEnumerable<AnswerLine> FactsOf(AnsweredEntry entry, Language language)
    {
        var content = entry.Content;
        return
        [
            new(language.Say(en: "Your part", fr: "Votre rôle", nl: "Uw bijdrage", de: "Ihr Beitrag"), content.Expected ?? "", IsWritten: true),
            new(language.Say(en: "How to get in", fr: "Accès", nl: "Toegang", de: "Zugang"), content.EntryConditions ?? "", IsWritten: true),
        ];
    }

    private static IEnumerable<AnswerLine> DetailsOf(AnsweredEntry entry, string? address, Language language)
    {
        var (visit, row, content, _) = entry;
        var programme = row.Sessions.Count > 1
            ? language.Say(en: "Programme", fr: "Programme", nl: "Programma", de: "Programm")
            : language.Say(en: "Remarks", fr: "Remarques", nl: "Opmerkingen", de: "Bemerkungen");
        return
        [
            new(programme, TextOf(row, content, address), IsWritten: true),
            new(language.Say(en: "Together with", fr: "Avec", nl: "Samen met", de: "Gemeinsam mit"), content.Companions ?? "", IsWritten: true),
            new(language.Say(en: "Guests", fr: "Visiteurs", nl: "Gasten", de: "Gäste"), content.Guests ?? visit.Invitations.Guests, IsWritten: true),
            ContactOf(language.Say(en: "Contact", fr: "Contact", nl: "Contact", de: "Kontakt"), content.Contact ?? visit.Invitations.Contact),
            new(
                language.Say(en: "Organiser", fr: "Organisateur", nl: "Organisator", de: "Organisator"),
                visit.Organiser.Name + " ",
                new AnswerLink(MailTo(visit.Organiser.Address), visit.Organiser.Address)),
        ];
    }

    /// <summary>What stands above already is not said twice: the address, and the line of a single session.</summary>
    private static string TextOf(Invitation row, EntryContent content, string? address)
    {
        var text = address is null ? content.Text : ToldAddresses.Without(content.Text, address);
        var isOwn = row.Sessions.Count <= 1 && text.StartsWith(DateWords.Time(content.Start.TimeOfDay), StringComparison.Ordinal);
        return isOwn ? string.Join('\n', text.Split('\n').Skip(1)) : text;
    }

    private static AnswerLine ContactOf(string name, string contact) => PhoneNumber.In(contact) is { } number
        ? new AnswerLine(name, number.Before, new AnswerLink($"tel:{number.Dialled}", number.Written, number.After), IsWritten: true)
        : new AnswerLine(name, contact, IsWritten: true);

    /// <summary>What a URI reserves is encoded, but for the sign that parts an address (RFC 6068, 2).</summary>
    private static string MailTo(string address) => "mailto:" + Uri.EscapeDataString(address).Replace("%40", "@", StringComparison.Ordinal);

    /// <summary>Both sides are described in the page's language: what differs is the entry, not how it is told.</summary>
    private static IReadOnlyList<AnswerLine> ChangesOf(Invitation row, EntryContent content, Language language) =>
        row.Outgoing is { Cancels: false, Standing: not MessageStanding.Refused, Was: { } was }
            ?
            [
                .. EntryChanges.Between(was with { Language = language }, content with { Language = language })
                    .Select(change => new AnswerLine(change.What, $"{change.Was} → {change.Now}")),
            ]
            : [];

    private static RecordedAnswer Recorded(AnsweredEntry entry, ReplyFact fact, Language language) => new(
        AnswerPageWords.Recorded(fact.Status, language) + (entry.Reply.IsStale ? " " + AnswerPageWords.Stale(language) : ""),
        language.Say(en: "Answered on", fr: "Réponse du", nl: "Antwoord van", de: "Antwort vom") + " " + AnswerTimes.Moment(fact.At, entry.Content.Zone, language),
        Said(Additions(fact, language)),
        entry.Reply.IsStale);

    /// <summary>What a coordinator wrote down of a call is theirs, and is not shown.</summary>
    private static IEnumerable<AnswerLine> Additions(ReplyFact fact, Language language) => fact.Source is ReplySource.Phone
        ? []
        :
        [
            new(language.Say(en: "Note", fr: "Message", nl: "Bericht", de: "Nachricht"), fact.Note),
            new(language.Say(en: "Answered for you by", fr: "Réponse donnée pour vous par", nl: "Namens u geantwoord door", de: "Für Sie geantwortet hat"), fact.OnBehalf),
        ];
}
