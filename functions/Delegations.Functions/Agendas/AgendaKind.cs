using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Agendas;

/// <summary>One rendering of an agenda: for whom, in which language, as what.</summary>
internal sealed record AgendaKind(Audience Audience, Language Language, AgendaFormat Format)
{
    public AgendaPaper Paper { get; init; }

    /// <summary>The second language of a bilingual layout.</summary>
    public Language? Beside { get; init; }

    /// <summary>For the hosts of one stop; null for the whole audience.</summary>
    public StopId? Stop { get; init; }

    /// <summary>For one person; null for the whole audience.</summary>
    public PersonId? Person { get; init; }

    /// <summary><c>agenda.public.fr.html</c>, <c>agenda.delegation.fr-ru.docx</c>, <c>run-sheet.host.fr.docx</c>; ids, where it is for less than an audience.</summary>
    public string FileName => string.Join(
        '.',
        new[] { Paper is AgendaPaper.RunSheet ? "run-sheet" : "agenda", Audience.ToString().ToLowerInvariant(), Stop?.Value, Person?.Value, Languages, Format.Extension() }.OfType<string>());

    public string ContentType => Format.ContentType();

    private string Languages => Beside is { } beside ? $"{Language.Code}-{beside.Code}" : Language.Code;

    /// <summary>What an archive holds of a version: every audience, in its languages, as a page and as a calendar.</summary>
    public static IEnumerable<AgendaKind> AllOf(IEnumerable<Language> languages) =>
        from audience in Enum.GetValues<Audience>()
        from language in languages
        from format in new[] { AgendaFormat.Html, AgendaFormat.Ics }
        select new AgendaKind(audience, language, format);
}
