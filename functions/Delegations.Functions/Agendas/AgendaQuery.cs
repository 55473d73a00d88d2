using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Agendas;

/// <summary>Reads from an address which agenda is asked for.</summary>
internal static class AgendaQuery
{
    /// <summary>The kind; null where a word means nothing.</summary>
    public static AgendaKind? Read(IQueryCollection query, Visit visit, HttpRequest request)
    {
        var format = query["format"].ToString() is { Length: > 0 } word ? FormatOf(word) : AgendaFormat.Html;
        if (format is not { } known
            || !QueryWords.TryRead(query["audience"], out Audience? audience)
            || !QueryWords.TryRead(query["paper"], out AgendaPaper? paper)
            || !TryReadLanguage(query["lang"], out _)
            || !TryReadLanguage(query["beside"], out var beside)
            || !TryReadId(query["stop"], StopId.Parse, out var stop)
            || !TryReadId(query["person"], PersonId.Parse, out var person))
        {
            return null;
        }

        var kind = new AgendaKind(audience ?? UsualAudience(paper, stop, person), LanguageOf(request, visit), known)
        {
            Paper = paper ?? AgendaPaper.Programme,
            Beside = beside,
            Stop = stop,
            Person = person,
        };
        return MayBe(kind) ? kind : null;
    }

    /// <summary>The query's <c>lang</c>, else the first of the visit's languages that the reader accepts, else the visit's own.</summary>
    public static Language LanguageOf(HttpRequest request, Visit visit)
    {
        if (Language.TryParseForDocuments(request.Query["lang"], out var asked))
        {
            return asked;
        }

        var offered = AgendaDocuments.LanguagesOf(visit);
        return request.Headers.AcceptLanguage.ToString().Split(',', 10)
            .Select(entry => Language.TryParseForDocuments(entry.Split(';')[0], out var accepted) && offered.Contains(accepted) ? accepted : null)
            .FirstOrDefault(accepted => accepted is not null) ?? visit.Language;
    }

    public static string Requirements(Language language) => language.Say(
        en: "“paper” is programme or run-sheet (for host or internal, as html, docx or xlsx); “audience” is public, delegation, host or internal; “format” is html, docx, xlsx, ics, json, schedule.xml or schedule.json; “lang” and “beside” are en, fr, nl, de or ru; “stop” and “person” are ids.",
        fr: "« paper » vaut programme ou run-sheet (pour host ou internal, en html, docx ou xlsx) ; « audience » vaut public, delegation, host ou internal ; « format » vaut html, docx, xlsx, ics, json, schedule.xml ou schedule.json ; « lang » et « beside » valent en, fr, nl, de ou ru ; « stop » et « person » sont des identifiants.",
        nl: "“paper” is programme of run-sheet (voor host of internal, als html, docx of xlsx); “audience” is public, delegation, host of internal; “format” is html, docx, xlsx, ics, json, schedule.xml of schedule.json; “lang” en “beside” zijn en, fr, nl, de of ru; “stop” en “person” zijn id’s.",
        de: "„paper“ ist programme oder run-sheet (für host oder internal, als html, docx oder xlsx); „audience“ ist public, delegation, host oder internal; „format“ ist html, docx, xlsx, ics, json, schedule.xml oder schedule.json; „lang“ und „beside“ sind en, fr, nl, de oder ru; „stop“ und „person“ sind Kennungen.");

    private static AgendaFormat? FormatOf(string word) => AgendaFormats.OfExtension(word.Replace("schedule-", "schedule.", StringComparison.Ordinal).ToLowerInvariant());

    private static Audience UsualAudience(AgendaPaper? paper, StopId? stop, PersonId? person) => (paper, stop, person) switch
    {
        (_, not null, _) or (AgendaPaper.RunSheet, _, not null) => Audience.Host,
        (AgendaPaper.RunSheet, _, _) => Audience.Internal,
        (_, _, not null) => Audience.Delegation,
        _ => Audience.Public,
    };

    /// <summary>Guests get no run sheet, and calendars and programs have no use for one.</summary>
    private static bool MayBe(AgendaKind kind) =>
        kind.Paper is not AgendaPaper.RunSheet
        || kind is { Audience: Audience.Host or Audience.Internal, Format: AgendaFormat.Html or AgendaFormat.Docx or AgendaFormat.Xlsx };

    private static bool TryReadLanguage(string? word, out Language? language)
    {
        language = null;
        return string.IsNullOrEmpty(word) || Language.TryParseForDocuments(word, out language);
    }

    private static bool TryReadId<TId>(string? text, Func<string, TId> parse, out TId? id)
        where TId : struct
    {
        var isId = OpaqueId.IsValid(text);
        id = isId ? parse(text!) : null; // not null where it is an id
        return isId || string.IsNullOrEmpty(text);
    }
}
