using Delegations.Agendas;
using Delegations.Model;
using NodaTime;

namespace Delegations.Converting;

/// <summary>What <c>convert</c> was asked for; everything is checked but the files' contents.</summary>
internal sealed record ConvertOptions
{
    /// <summary>The itinerary; it exists.</summary>
    public required FileInfo File { get; init; }

    /// <summary>Where the results go; made when it is missing.</summary>
    public required DirectoryInfo Out { get; init; }

    /// <summary>Null where the file itself decides.</summary>
    public Language? Language { get; init; }

    /// <summary>The second language of a bilingual layout.</summary>
    public Language? Beside { get; init; }

    public Audience Audience { get; init; } = Audience.Public;

    /// <summary>As what the agenda is written.</summary>
    public IReadOnlyList<AgendaFormat> Formats { get; init; } = Usual;

    /// <summary>For reading, for going on with, and for calendars.</summary>
    public static IReadOnlyList<AgendaFormat> Usual { get; } = [AgendaFormat.Html, AgendaFormat.Docx, AgendaFormat.Ics];

    /// <summary>The language of what the command says: documents know one more.</summary>
    public Language Spoken => Language is { } asked && Model.Language.All.Contains(asked) ? asked : Model.Language.English;

    /// <summary>The first day, for files whose lines give only times.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The zone where the file names none.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>A people list; it exists.</summary>
    public FileInfo? People { get; init; }
}
