using Delegations.Model;

namespace Delegations.Agendas;

/// <summary>One rendering of an agenda.</summary>
internal sealed record AgendaKind(Audience Audience, Language Language, AgendaFormat Format)
{
    /// <summary><c>agenda.public.fr.html</c>.</summary>
    public string FileName => $"agenda.{Word(Audience)}.{Language.Code}.{Word(Format)}";

    public string ContentType => Format is AgendaFormat.Ics ? "text/calendar; charset=utf-8" : "text/html; charset=utf-8";

    /// <summary>What a publication renders: every audience, in the visit's language and in English.</summary>
    public static IEnumerable<AgendaKind> AllOf(Language visitLanguage) =>
        from audience in Enum.GetValues<Audience>()
        from language in new[] { visitLanguage, Language.English }.Distinct()
        from format in Enum.GetValues<AgendaFormat>()
        select new AgendaKind(audience, language, format);

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}

/// <summary>What an agenda can be written as.</summary>
internal enum AgendaFormat
{
    Html,
    Ics,
}
