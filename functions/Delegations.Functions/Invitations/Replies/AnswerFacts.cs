using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Invitations.Replies;

/// <summary>What a reply page says of its entry, in the person's language, and of nobody else's.</summary>
internal static class AnswerFacts
{
    public static AnswerModel Of(AnsweredEntry entry)
    {
        var (_, row, content, reply) = entry;
        var language = content.Language;
        return new AnswerModel
        {
            Title = content.Title,
            Facts = [.. FactsOf(entry, language)],
            Text = content.Text,
            Changes = row.Outgoing is { Cancels: false, Standing: not MessageStanding.Refused, Was: { } was }
                ? [.. EntryChanges.Between(was, content).Select(change => new AnswerLine(change.What, $"{change.Was} → {change.Now}"))]
                : [],
            Recorded = reply.Fact is { } fact ? Recorded(entry, fact, language) : null,
        };
    }

    private static IEnumerable<AnswerLine> FactsOf(AnsweredEntry entry, Language language)
    {
        var (visit, row, content, _) = entry;
        AnswerLine[] all =
        [
            new(language.Say(en: "For", fr: "Pour", nl: "Voor", de: "Für"), row.Name),
            new(language.Say(en: "When", fr: "Quand", nl: "Wanneer", de: "Wann"), Time(content, language)),
            new(language.Say(en: "Where", fr: "Où", nl: "Waar", de: "Wo"), content.Place),
            new(language.Say(en: "Status", fr: "Statut", nl: "Status", de: "Status"), content.Tentative ? AnswerPageWords.Preliminary(language) : ""),
            new(language.Say(en: "Your part", fr: "Votre rôle", nl: "Uw bijdrage", de: "Ihr Beitrag"), content.Expected ?? ""),
            new(language.Say(en: "How to get in", fr: "Accès", nl: "Toegang", de: "Zugang"), content.EntryConditions ?? ""),
            new(language.Say(en: "Together with", fr: "Avec", nl: "Samen met", de: "Gemeinsam mit"), content.Companions ?? ""),
            new(language.Say(en: "Guests", fr: "Visiteurs", nl: "Gasten", de: "Gäste"), content.Guests ?? visit.Invitations.Guests),
            new(language.Say(en: "Contact", fr: "Contact", nl: "Contact", de: "Kontakt"), content.Contact ?? visit.Invitations.Contact),
            new(language.Say(en: "Organiser", fr: "Organisateur", nl: "Organisator", de: "Organisator"), visit.Organiser.Name, visit.Organiser.Address),
        ];
        return all.Where(line => line.Value.Trim().Length > 0 || line.Link is not null);
    }

    /// <summary>The place's own time, with its zone and distance from UTC; the day of the end where it is another.</summary>
    private static string Time(EntryContent content, Language language)
    {
        var (start, end) = (content.Start, content.End);
        var until = end.Date == start.Date ? DateWords.Time(end.TimeOfDay) : $"{DateWords.Day(end.Date, language)}, {DateWords.Time(end.TimeOfDay)}";
        return $"{DateWords.Day(start.Date, language)}, {DateWords.Time(start.TimeOfDay)} – {until} ({ZoneWords.Name(content.Zone, start, language)})";
    }

    private static RecordedAnswer Recorded(AnsweredEntry entry, ReplyFact fact, Language language)
    {
        var at = fact.At.InZone(entry.Content.Zone).LocalDateTime;
        var moment = $"{DateWords.Day(at.Date, language)}, {DateWords.Time(at.TimeOfDay)} ({ZoneWords.Name(entry.Content.Zone, at, language)})";
        return new RecordedAnswer(
            AnswerPageWords.Recorded(fact.Status, language) + (entry.Reply.IsStale ? " " + AnswerPageWords.Stale(language) : ""),
            language.Say(en: "Answered on", fr: "Réponse du", nl: "Antwoord van", de: "Antwort vom") + " " + moment,
            [.. Details(fact, language).Where(line => line.Value.Length > 0)]);
    }

    /// <summary>What a coordinator wrote down of a call is theirs, and is not shown.</summary>
    private static IEnumerable<AnswerLine> Details(ReplyFact fact, Language language) => fact.Source is ReplySource.Phone
        ? []
        :
        [
            new(language.Say(en: "Note", fr: "Message", nl: "Bericht", de: "Nachricht"), fact.Note),
            new(language.Say(en: "Answered for you by", fr: "Réponse donnée pour vous par", nl: "Namens u geantwoord door", de: "Für Sie geantwortet hat"), fact.OnBehalf),
        ];
}
