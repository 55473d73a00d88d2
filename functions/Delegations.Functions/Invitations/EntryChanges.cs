using Delegations.Documents.Rendering.Mime;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Invitations;

/// <summary>What an update changes, in words: was and now, in place time.</summary>
internal static class EntryChanges
{
    public static IReadOnlyList<Change> Between(EntryContent? before, EntryContent now)
    {
        if (before is null)
        {
            return [];
        }

        var language = now.Language;
        Change[] all =
        [
            new(language.Say(en: "Time", fr: "Horaire", nl: "Tijd", de: "Zeit"), Span(before), Span(now)) { Kind = ChangeKind.Time },
            new(language.Say(en: "Place", fr: "Lieu", nl: "Plaats", de: "Ort"), before.Place, now.Place) { Kind = ChangeKind.Place },
            new(language.Say(en: "Title", fr: "Titre", nl: "Titel", de: "Titel"), before.Title, now.Title) { Kind = ChangeKind.Wording },
            new(
                Programme(language),
                OnlyIn(before.Text, now.Text),
                OnlyIn(now.Text, before.Text))
            {
                Kind = ChangeKind.Wording,
            },
            new(
                language.Say(en: "Details", fr: "Détails", nl: "Details", de: "Einzelheiten"),
                "",
                before.UncutText == now.UncutText ? "" : language.Say(en: "changed; see the agenda", fr: "modifiés ; voir le programme", nl: "gewijzigd; zie de agenda", de: "geändert; siehe Programm"))
            {
                Kind = ChangeKind.Wording,
            },
            new(language.Say(en: "Task", fr: "Rôle", nl: "Taak", de: "Aufgabe"), before.Expected ?? "", now.Expected ?? ""),
            new(language.Say(en: "Guests", fr: "Invités", nl: "Gasten", de: "Gäste"), before.Guests ?? "", now.Guests ?? ""),
            new(language.Say(en: "Access", fr: "Accès", nl: "Toegang", de: "Zugang"), before.EntryConditions ?? "", now.EntryConditions ?? ""),
            new(language.Say(en: "With", fr: "Avec", nl: "Met", de: "Mit"), before.Companions ?? "", now.Companions ?? ""),
            new(language.Say(en: "Contact", fr: "Contact", nl: "Contact", de: "Kontakt"), before.Contact ?? "", now.Contact ?? ""),
            new(language.Say(en: "Status", fr: "Statut", nl: "Status", de: "Status"), Status(before, language), Status(now, language)) { Kind = ChangeKind.Status },
        ];
        return [.. all.Where(change => change.Was != change.Now && !(change.What == Programme(language) && IsOwn(change.Was, before) && IsOwn(change.Now, now))).Select(change => change with { Was = OrNothing(change.Was), Now = OrNothing(change.Now) })];
    }

    /// <summary>An entry in one line, for a plan and for the desk.</summary>
    public static string Describe(EntryContent content)
    {
        var place = content.Title.Contains(content.Place, StringComparison.Ordinal) ? "" : content.Place;
        return string.Join(" · ", new[] { Span(content), content.Title, place }.Where(part => part.Length > 0));
    }

    /// <summary>Was and now in one line each; where these do not differ, what else does is added.</summary>
    public static (string? Was, string? Now) Describe(EntryContent? before, EntryContent? now)
    {
        if (before is null || now is null || Describe(before) != Describe(now))
        {
            return (before is null ? null : Describe(before), now is null ? null : Describe(now));
        }

        var changes = Between(before, now);
        return (Line(before, changes.Select(change => change.Was)), Line(now, changes.Select(change => change.Now)));
    }

    private static string Programme(Language language) => language.Say(en: "Programme", fr: "Programme", nl: "Programma", de: "Programm");

    /// <summary>Whether a line of the programme is the one session that the entry is: its time, place and title say all.</summary>
    private static bool IsOwn(string line, EntryContent content) =>
        !line.Contains("; ", StringComparison.Ordinal)
        && line.StartsWith($"{DateWords.Time(content.Start.TimeOfDay)}–{DateWords.Time(content.End.TimeOfDay)} ", StringComparison.Ordinal);

    private static string Line(EntryContent content, IEnumerable<string> details) =>
        string.Join(" · ", details.Prepend(Describe(content)));

    /// <summary>A side on which there is nothing is seen to be empty, rather than to be forgotten.</summary>
    private static string OrNothing(string side) => side.Length > 0 ? side : "–";

    /// <summary>The lines of one text that the other does not have.</summary>
    private static string OnlyIn(string text, string other) =>
        string.Join("; ", text.Split('\n').Except(other.Split('\n'), StringComparer.Ordinal));

    private static string Span(EntryContent content)
    {
        var (start, end, language) = (content.Start, content.End, content.Language);
        var until = end.Date == start.Date ? DateWords.Time(end.TimeOfDay) : $"{DateWords.ShortDay(end.Date, language)} {DateWords.Time(end.TimeOfDay)}";
        return $"{DateWords.ShortDay(start.Date, language)} {start.Year} {DateWords.Time(start.TimeOfDay)}–{until} ({ZoneWords.Name(content.Zone, start, language)})";
    }

    private static string Status(EntryContent content, Language language) => content.Tentative
        ? language.Say(en: "preliminary", fr: "provisoire", nl: "voorlopig", de: "vorläufig")
        : language.Say(en: "final", fr: "définitif", nl: "definitief", de: "endgültig");
}
