using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>The words that an agenda says itself, in its language and in the second one of a bilingual layout.</summary>
internal sealed class AgendaWords(Language language, Language? beside)
{
    public Language Language { get; } = language;

    public Language? BesideLanguage { get; } = beside;

    /// <summary>In the agenda's own language, for where one must do.</summary>
    public DocumentWords Own { get; } = DocumentWords.In(language);

    private DocumentWords? Second { get; } = beside is null ? null : DocumentWords.In(beside);

    /// <summary>A word in both languages.</summary>
    public AgendaText Both(Func<DocumentWords, string> word) => new(word(Own), Second is { } second ? word(second) : "");

    /// <summary><c>Monday 3 November 2025</c>, in both languages.</summary>
    public AgendaText Day(LocalDate date) => Dated(language => DateWords.Day(date, language));

    public AgendaText Days(LocalDate first, LocalDate last) => Dated(language => DateWords.Days(first, last, language));

    /// <summary><c>November 2025</c>.</summary>
    public string Month(LocalDate date)
    {
        var name = LocalDatePattern.Create("MMMM uuuu", Language.Culture).Format(date);
        return char.ToUpper(name[0], Language.Culture) + name[1..];
    }

    private AgendaText Dated(Func<Language, string> date) => new(date(Language), BesideLanguage is { } second ? date(second) : "");
}
