using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Storage.Tables;
using Delegations.Visits;

namespace Delegations.Agendas;

/// <summary>Keeps a visit's translations as rows <c>translation|…</c>, one per text and language, so that two people can send sheets at once.</summary>
internal sealed class TranslationStore(VisitsTable table)
{
    private const string Kind = "translation";

    /// <summary>Tables take at most this many operations at once (Entity group transactions, Azure Table service), and four megabytes.</summary>
    private const int MostAtOnce = 50;

    /// <summary>Adds or replaces each text; others are kept. A repeat ends the same.</summary>
    public async Task PutAsync(VisitId visit, IReadOnlyList<TranslatedText> texts, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        foreach (var some in texts.GroupBy(KeyOf, StringComparer.Ordinal).Select(same => same.Last()).Chunk(MostAtOnce))
        {
            await visits.SubmitTransactionAsync(
                some.Select(text => new TableTransactionAction(TableTransactionActionType.UpsertReplace, ToRow(visit, text))), cancellationToken);
        }
    }

    public async Task<Translations> ReadAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var texts = new List<TranslatedText>();
        await foreach (var row in table.ListAsync(visit.Value, Kind, cancellationToken))
        {
            if (Language.TryParseForDocuments(row.GetString("language"), out var language))
            {
                texts.Add(new TranslatedText(row.GetString("session") is { } session ? SessionId.Parse(session) : null, language, row.Text("source"), row.Text("target")));
            }
        }

        return texts.Count > 0 ? new Translations(texts) : Translations.None;
    }

    /// <summary>Says nothing of the text itself: it can name people.</summary>
    private static string KeyOf(TranslatedText text) => OpaqueId.Derive(text.Session?.Value, text.Language.Code, text.Source);

    private static TableEntity ToRow(VisitId visit, TranslatedText text) => new(visit.Value, $"{Kind}|{KeyOf(text)}")
    {
        ["session"] = text.Session?.Value,
        ["language"] = text.Language.Code,
        ["source"] = text.Source,
        ["target"] = text.Target,
    };
}
