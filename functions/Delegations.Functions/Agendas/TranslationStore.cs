using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Storage.Tables;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Agendas;

/// <summary>Keeps a visit's translations as rows <c>translation|…</c>, one per text and language, so that two people can send sheets at once.</summary>
internal sealed class TranslationStore(VisitsTable table)
{
    private const string Kind = "translation";

    /// <summary>Tables take at most this many operations at once (Entity group transactions, Azure Table service).</summary>
    private const int MostAtOnce = 100;

    /// <summary>They take four megabytes at once; a letter that JSON escapes takes six octets.</summary>
    private const int MostLettersAtOnce = 500_000;

    /// <summary>Adds or replaces each text; others are kept. A repeat ends the same.</summary>
    public async Task PutAsync(VisitId visit, IReadOnlyList<TranslatedText> texts, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        foreach (var some in Portions(texts.GroupBy(KeyOf, StringComparer.Ordinal).Select(same => same.Last())))
        {
            await visits.SubmitTransactionAsync(
                some.Select(text => new TableTransactionAction(TableTransactionActionType.UpsertReplace, ToRow(visit, text))), cancellationToken);
        }
    }

    public async Task<Translations> ReadAsync(VisitId visit, CancellationToken cancellationToken) => (await ReadWithMomentAsync(visit, cancellationToken)).Translations;

    /// <summary>The same, and when they were last written; null where there are none.</summary>
    public async Task<(Translations Translations, Instant? Changed)> ReadWithMomentAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var texts = new List<TranslatedText>();
        DateTimeOffset? changed = null;
        await foreach (var row in table.ListAsync(visit.Value, Kind, cancellationToken))
        {
            changed = row.Timestamp > changed || changed is null ? row.Timestamp : changed;
            if (Language.TryParseForDocuments(row.GetString("language"), out var language))
            {
                texts.Add(new TranslatedText(row.GetString("session") is { } session ? SessionId.Parse(session) : null, language, row.Text("source"), row.Text("target")));
            }
        }

        return (texts.Count > 0 ? new Translations(texts) : Translations.None, changed is { } at ? Instant.FromDateTimeOffset(at) : null);
    }

    private static IEnumerable<List<TranslatedText>> Portions(IEnumerable<TranslatedText> texts)
    {
        var (portion, letters) = (new List<TranslatedText>(), 0);
        foreach (var text in texts)
        {
            var length = text.Source.Length + text.Target.Length;
            if (portion.Count is MostAtOnce || (portion.Count > 0 && letters + length > MostLettersAtOnce))
            {
                yield return portion;
                (portion, letters) = ([], 0);
            }

            portion.Add(text);
            letters += length;
        }

        if (portion.Count > 0)
        {
            yield return portion;
        }
    }

    /// <summary>Says nothing of the text itself: it can name people. One text has one row, however its spaces are written.</summary>
    private static string KeyOf(TranslatedText text) => OpaqueId.Derive(text.Session?.Value, text.Language.Code, Translations.Key(text.Source));

    private static TableEntity ToRow(VisitId visit, TranslatedText text) => new(visit.Value, $"{Kind}|{KeyOf(text)}")
    {
        ["session"] = text.Session?.Value,
        ["language"] = text.Language.Code,
        ["source"] = text.Source,
        ["target"] = text.Target,
    };
}
